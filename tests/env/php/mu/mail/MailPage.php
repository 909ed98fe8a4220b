<?php
/**
 * The page that shows the kept mails.
 *
 * @package Sanad
 */

declare(strict_types=1);

namespace SanadEnv;

/**
 * A list of mails, newest first, and one mail. Only for this machine.
 */
final class MailPage {

	private const SHOWN = 100;

	/** @param string $folder Folder of the mails. */
	public function __construct( private readonly string $folder ) {}

	/**
	 * Prints a page.
	 *
	 * @param string $name Mail to show; '' for the list.
	 * @param bool   $raw  Whether to show it as it went over the wire.
	 */
	public function show( string $name, bool $raw ): void {
		if ( '127.0.0.1' !== ( $_SERVER['REMOTE_ADDR'] ?? '' ) ) {
			http_response_code( 403 );
			return;
		}
		header( 'Cache-Control: no-store' );
		$file = "{$this->folder}/{$name}";
		if ( '' !== $name && ! is_file( "{$file}.eml" ) ) {
			http_response_code( 404 );
			echo 'There is no such mail.';
		} elseif ( $raw ) {
			header( 'Content-Type: text/plain; charset=utf-8' );
			header( 'X-Content-Type-Options: nosniff' );
			readfile( "{$file}.eml" );
		} else {
			$this->page( '' === $name ? $this->list() : $this->mail( $name ) );
		}
	}

	private function page( string $content ): void {
		header( 'Content-Type: text/html; charset=utf-8' );
		echo '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<title>Mails</title><style>
			body { font: 15px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1e1e1e; background: #fff }
			a { color: #2145e6 } td, th { padding: .4rem .75rem; text-align: start; border-bottom: 1px solid #ddd; vertical-align: top }
			table { width: 100%; border-collapse: collapse } iframe { width: 100%; height: 32rem; border: 1px solid #ddd }
			pre { white-space: pre-wrap; unicode-bidi: plaintext; border: 1px solid #ddd; padding: 1rem }
			</style><main>', $content, '</main></html>';
	}

	private function list(): string {
		$files = glob( $this->folder . '/*.json' ) ?: array();
		rsort( $files );
		if ( array() === $files ) {
			return '<h1>Mails</h1><p>No mail yet. What the shop sends appears here.</p>';
		}
		$rows = '';
		foreach ( array_slice( $files, 0, self::SHOWN ) as $file ) {
			$mail  = $this->read( $file );
			$rows .= sprintf(
				'<tr><td>%s</td><td><bdi dir="ltr">%s</bdi></td><td dir="auto"><a href="/mails/%s">%s</a></td></tr>',
				$this->escape( substr( $mail['date'], 0, 16 ) ),
				$this->escape( implode( ', ', $mail['to'] ) ),
				$this->escape( basename( $file, '.json' ) ),
				$this->escape( '' === $mail['subject'] ? '(no subject)' : $mail['subject'] )
			);
		}

		return "<h1>Mails</h1><p>Sent by this shop, newest first. Nothing left this machine.</p>
			<table><thead><tr><th>Time (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>{$rows}</tbody></table>";
	}

	private function mail( string $name ): string {
		$mail = $this->read( "{$this->folder}/{$name}.json" );
		$html = '' === $mail['html'] ? '' : sprintf(
			'<iframe title="HTML part" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="%s"></iframe>',
			$this->escape( '<base target="_blank">' . $mail['html'] )
		);

		return sprintf(
			'<p><a href="/mails/">All mails</a> · <a href="/mails/%s.eml">As sent</a></p><h1 dir="auto">%s</h1>
			<p>From <bdi>%s</bdi> to <bdi>%s</bdi>, %s UTC</p>%s%s<h2>Text part</h2><pre>%s</pre>',
			$this->escape( $name ),
			$this->escape( $mail['subject'] ),
			$this->escape( $mail['from'] ),
			$this->escape( implode( ', ', $mail['to'] ) ),
			$this->escape( $mail['date'] ),
			array() === $mail['files'] ? '' : '<p>Files: ' . $this->escape( implode( ', ', $mail['files'] ) ) . '</p>',
			$html,
			$this->escape( $mail['text'] )
		);
	}

	/** @return array{date: string, from: string, to: list<string>, subject: string, html: string, text: string, files: list<string>} */
	private function read( string $file ): array {
		return json_decode( (string) file_get_contents( $file ), true );
	}

	private function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
