<?php
/**
 * Keeps what WordPress's mailer would send.
 *
 * @package Sanad
 */

declare(strict_types=1);

namespace SanadEnv;

use PHPMailer\PHPMailer\PHPMailer;

require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';

/**
 * PHPMailer that writes each mail as NAME.eml, with NAME.json beside it for the page, or hands it to a
 * mail server on this machine.
 */
final class MailCatcher extends PHPMailer {

	/** Lets wp_mail() use this class. */
	public static function install(): void {
		if ( ! ( $GLOBALS['phpmailer'] ?? null ) instanceof self ) {
			$mailer               = new self( true );
			self::$validator      = static fn ( string $email ): bool => (bool) is_email( $email );
			$GLOBALS['phpmailer'] = $mailer;
		}
	}

	/** Everything up to here is PHPMailer's: the MIME message is complete. */
	public function postSend(): bool {
		$server = (string) getenv( 'SANAD_SMTP' );
		if ( '' !== $server ) {
			[ $host, $port ]   = explode( ':', $server ) + array( '127.0.0.1', '25' );
			$this->Host        = $host;
			$this->Port        = (int) $port;
			$this->SMTPAuth    = false;
			$this->SMTPAutoTLS = false;
			$this->Timeout     = 10;

			return $this->smtpSend( $this->MIMEHeader, $this->MIMEBody );
		}
		$folder = SANAD_ENV_DIR . '/mail';
		wp_mkdir_p( $folder );
		$name = gmdate( 'Ymd-His' ) . '-' . bin2hex( random_bytes( 4 ) );
		// With a text part beside it, PHPMailer calls HTML multipart/alternative.
		$html = 'text/plain' !== $this->ContentType;
		$mail = array(
			'date'    => gmdate( 'c' ),
			'from'    => trim( "{$this->FromName} <{$this->From}>" ),
			'to'      => array_column( $this->getToAddresses(), 0 ),
			'subject' => $this->Subject,
			'html'    => $html ? $this->Body : '',
			'text'    => $html ? $this->AltBody : $this->Body,
			'files'   => array_column( $this->getAttachments(), 2 ),
		);
		file_put_contents( "{$folder}/{$name}.eml", $this->getSentMIMEMessage() );
		file_put_contents( "{$folder}/{$name}.json", wp_json_encode( $mail ) );

		return true;
	}
}
