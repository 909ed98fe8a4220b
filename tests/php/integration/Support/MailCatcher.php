<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use PHPMailer\PHPMailer\Exception;
use PHPMailer\PHPMailer\PHPMailer;

require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';
require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';

/**
 * WordPress's mailer that keeps what it would send. Everything up to the wire is real: wp_mail(),
 * phpmailer_init, the MIME text.
 */
final class MailCatcher extends PHPMailer {

	/** @var list<CaughtMail> */
	private array $mails = array();

	private ?string $refusal = null;

	/** Begins anew; wp_mail() uses this object from now on. */
	public static function install(): self {
		// As wp_mail() does where it makes the object itself.
		self::$validator      = static fn ( string $email ): bool => (bool) is_email( $email );
		$catcher              = new self( true );
		$GLOBALS['phpmailer'] = $catcher;

		return $catcher;
	}

	/** @return list<CaughtMail> What was sent, oldest first. */
	public function mails(): array {
		return $this->mails;
	}

	/**
	 * Lets every further send fail.
	 *
	 * @param string|null $reason What the mail server says; null: it accepts again.
	 */
	public function refuse( ?string $reason ): void {
		$this->refusal = $reason;
	}

	/** @throws Exception When told to refuse. */
	public function postSend(): bool {
		if ( null !== $this->refusal ) {
			throw new Exception( $this->refusal );
		}
		$this->mails[] = new CaughtMail(
			array_values( array_filter( array_column( $this->getToAddresses(), 0 ), 'is_string' ) ),
			$this->From,
			$this->Subject,
			$this->Body,
			$this->AltBody,
			$this->getSentMIMEMessage(),
		);

		return true;
	}
}
