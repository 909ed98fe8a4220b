<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use PHPMailer\PHPMailer\PHPMailer;
use PHPMailer\PHPMailer\SMTP;

/**
 * Hands one mail to `wp_mail()`, and with that to whatever mailer the shop uses, and finds out
 * what became of it.
 */
final class Mailer {

	/** Seconds that a mail server may be silent; PHPMailer's 300 would outlast the lease of the outbox. */
	private const PATIENCE = 20;

	private ?OutgoingMail $mail = null;

	private ?PHPMailer $phpmailer = null;

	/** The mailer that all of the site shares, where ours stands in for it. */
	private ?PHPMailer $shared = null;

	private string $reason = '';

	/** @var array{encoding: string, timeout: int, limit: int|null} What the mailer was set to before us. */
	private array $before = array( 'encoding' => '8bit', 'timeout' => 300, 'limit' => null );

	/** @var callable|null Whom PHPMailer told of each address before us; not callable where it told nobody. */
	private $told = null;

	/** @var array<string, bool> Whether the mail server took it, by address in lower case; empty where it did not take the mail at all. */
	private array $answers = array();

	public function send( OutgoingMail $mail ): SendResult {
		$this->mail      = $mail;
		$this->phpmailer = null;
		$this->reason    = '';
		$this->answers   = array();
		// Last, so that a mailer plugin cannot put its own id or text part over ours.
		add_action( 'phpmailer_init', array( $this, 'prepare' ), PHP_INT_MAX );
		add_action( 'wp_mail_failed', array( $this, 'note_failure' ) );
		try {
			// Anything else than true is a no: plugins that replace wp_mail() return null, 0 or WP_Error too.
			$taken = true === wp_mail( $mail->to, $mail->subject, $mail->html, $this->header_lines( $mail ), $mail->attachments );
		} catch ( \Throwable $error ) {
			$taken        = false;
			$this->reason = $error->getMessage();
		} finally {
			remove_action( 'phpmailer_init', array( $this, 'prepare' ), PHP_INT_MAX );
			remove_action( 'wp_mail_failed', array( $this, 'note_failure' ) );
		}
		$result = $taken ? SendResult::sent() : $this->failure();
		$this->clean_up( $taken );
		return $result;
	}

	/**
	 * Adds what `wp_mail()` has no argument for. Called on `phpmailer_init`, which passes its mailer by
	 * reference so that it can be replaced.
	 *
	 * @param PHPMailer $phpmailer
	 */
	public function prepare( &$phpmailer ): void {
		if ( null === $this->mail || ! $phpmailer instanceof PHPMailer ) {
			return;
		}
		$this->shared = $phpmailer;
		if ( FoldingMailer::is_needed_for( $phpmailer ) ) {
			$phpmailer = FoldingMailer::of( $phpmailer );
		}
		$this->phpmailer = $phpmailer;
		$this->before    = array( 'encoding' => $phpmailer->Encoding, 'timeout' => $phpmailer->Timeout, 'limit' => $this->smtp()?->Timelimit );
		$this->told      = $phpmailer->action_function;

		$phpmailer->action_function = $this->note_answer( ... );

		foreach ( $this->mail->inline as $file ) {
			$phpmailer->addEmbeddedImage( $file->path, $file->cid, $file->name, PHPMailer::ENCODING_BASE64, $file->mime );
		}
		$phpmailer->MessageID = "<{$this->mail->mail_id}>";
		$phpmailer->AltBody   = $this->mail->text;
		$phpmailer->Encoding  = $this->encoding( $phpmailer->Mailer, $this->mail->text );
		$phpmailer->Timeout  = min( $phpmailer->Timeout, self::PATIENCE );
		$this->set_patience( min( $this->before['limit'] ?? self::PATIENCE, self::PATIENCE ) );
	}

	/**
	 * Keeps the reason of a failure. Called on `wp_mail_failed`.
	 *
	 * @param \WP_Error $error
	 */
	public function note_failure( $error ): void {
		if ( $error instanceof \WP_Error ) {
			$this->reason = $error->get_error_message();
		}
	}

	/**
	 * Keeps for which addresses a mail server took the mail. PHPMailer tells it one by one, and only after the
	 * server took the text; to WordPress it reports some refused addresses as a failure of the whole.
	 *
	 * @param bool         $is_sent
	 * @param array<mixed> $to      Addresses with names.
	 * @param mixed        ...$rest Copies, subject, text, sender, details.
	 */
	private function note_answer( $is_sent, $to, ...$rest ): void {
		foreach ( null === $this->smtp() ? array() : $to as $recipient ) {
			$address = is_array( $recipient ) && is_string( $recipient[0] ?? null ) ? strtolower( $recipient[0] ) : '';
			if ( '' !== $address ) {
				$this->answers[ $address ] = true === $is_sent;
			}
		}
		if ( is_callable( $this->told ) ) {
			( $this->told )( $is_sent, $to, ...$rest );
		}
	}

	/** @return list<string> */
	private function header_lines( OutgoingMail $mail ): array {
		$lines = array( 'Content-Type: text/html; charset=UTF-8', "Reply-To: {$mail->reply_to}" );
		$lines[] = '' === $mail->from_name ? "From: {$mail->from_email}" : "From: {$mail->from_name} <{$mail->from_email}>";
		// One line each, so that each is one header; PHPMailer writes no Bcc where a mail server takes the recipients.
		foreach ( array( 'Cc' => $mail->cc, 'Bcc' => $mail->bcc ) as $name => $addresses ) {
			if ( array() !== $addresses ) {
				$lines[] = "{$name}: " . implode( ', ', $addresses );
			}
		}
		foreach ( $mail->headers as $name => $value ) {
			$lines[] = "{$name}: {$value}";
		}
		return $lines;
	}

	private function failure(): SendResult {
		$smtp  = $this->smtp_error();
		$taken = array_map( 'strval', array_keys( array_filter( $this->answers ) ) );
		if ( array() !== $taken ) {
			/* translators: %s: a technical reason with the refused addresses, often in English. */
			return SendResult::partly( sprintf( __( 'The mail server refused it for some of the addresses; the others have it. %s', 'sanad' ), HeaderText::line( wp_strip_all_tags( $this->reason ), 300 ) ), $taken );
		}
		// The message was on its way, perhaps with its final dot, and no answer came back.
		if ( 'DATA END command failed' === $smtp['error'] && 0 === (int) $smtp['smtp_code'] ) {
			return SendResult::unknown( __( 'The mail server did not say whether it took the mail. It may have arrived. Sending again is safe for most mail programs, which show it once.', 'sanad' ) );
		}
		if ( '' !== $smtp['detail'] ) {
			$said = HeaderText::line( "{$smtp['smtp_code']} {$smtp['smtp_code_ex']} {$smtp['detail']}", 300 );
			/* translators: %s: what a mail server said, such as "451 4.7.1 Try again later". */
			return SendResult::failed( sprintf( __( 'The mail server refused it: %s', 'sanad' ), $said ) );
		}
		if ( '' !== $this->reason ) {
			/* translators: %s: a technical reason, often in English. */
			return SendResult::failed( sprintf( __( 'The mail could not be sent: %s', 'sanad' ), HeaderText::line( wp_strip_all_tags( $this->reason ), 300 ) ) );
		}
		if ( null === $this->phpmailer ) {
			return SendResult::failed( __( 'A plugin that handles mail refused it without saying why. Check the settings and the log of your mail plugin.', 'sanad' ) );
		}
		return SendResult::failed( __( 'The mail could not be sent, and the server did not say why.', 'sanad' ) );
	}

	/**
	 * What went wrong last in the talk with the mail server; all empty where there was none.
	 *
	 * @return array{error: string, detail: string, smtp_code: string, smtp_code_ex: string}
	 */
	private function smtp_error(): array {
		$error = $this->smtp()?->getError() ?? array();
		$text  = static fn ( string $key ): string => is_scalar( $error[ $key ] ?? null ) ? trim( (string) $error[ $key ] ) : '';
		return array(
			'error'        => $text( 'error' ),
			'detail'       => $text( 'detail' ),
			'smtp_code'    => $text( 'smtp_code' ),
			'smtp_code_ex' => $text( 'smtp_code_ex' ),
		);
	}

	/** The mailer is shared: what we set must not go out with the next plugin's mail. */
	private function clean_up( bool $taken ): void {
		if ( null !== $this->shared && $this->shared !== $this->phpmailer ) {
			$GLOBALS['phpmailer'] = $this->shared;
		} elseif ( null !== $this->phpmailer ) {
			$this->phpmailer->MessageID = '';
			$this->phpmailer->AltBody   = '';
			$this->phpmailer->Encoding  = $this->before['encoding'];
			$this->phpmailer->Timeout   = $this->before['timeout'];
			if ( null !== $this->told ) {
				$this->phpmailer->action_function = $this->told;
			}
			$this->set_patience( $this->before['limit'] );
			if ( ! $taken ) {
				// A late answer to this mail would be read as the answer to the next.
				$this->smtp()?->close();
			}
		}
		$this->mail      = null;
		$this->phpmailer = null;
		$this->shared    = null;
	}

	/** The talk with the mail server; null where the shop sends in another way. */
	private function smtp(): ?SMTP {
		return null !== $this->phpmailer && 'smtp' === $this->phpmailer->Mailer ? $this->phpmailer->getSMTPInstance() : null;
	}

	/** Seconds to wait for each answer of the mail server. */
	private function set_patience( ?int $seconds ): void {
		$smtp = $this->smtp();
		if ( null !== $smtp && null !== $seconds ) {
			$smtp->Timelimit = $seconds;
		}
	}

	/**
	 * Not 8bit, which servers without 8BITMIME mangle. Base64 is the shorter for Arabic, and the only
	 * one for PHP's mail(), where PHPMailer writes line ends in such a way that quoted-printable holds
	 * them as data.
	 */
	private function encoding( string $transport, string $text ): string {
		$is_mostly_ascii = 4 * (int) preg_match_all( '/[\x80-\xFF]/', $text ) < strlen( $text );
		return $is_mostly_ascii && 'mail' !== $transport ? PHPMailer::ENCODING_QUOTED_PRINTABLE : PHPMailer::ENCODING_BASE64;
	}
}
