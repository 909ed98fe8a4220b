<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use PHPMailer\PHPMailer\Exception;

require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';
require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';

if ( is_file( ABSPATH . WPINC . '/class-wp-phpmailer.php' ) ) {
	require_once ABSPATH . WPINC . '/class-wp-phpmailer.php';
	class_alias( \WP_PHPMailer::class, 'Sanad\Tests\Integration\Support\BasePHPMailer' );
} else {
	class_alias( \PHPMailer\PHPMailer\PHPMailer::class, 'Sanad\Tests\Integration\Support\BasePHPMailer' );
}

/**
 * WordPress's mailer that keeps what it would send. Everything up to the wire is real: wp_mail(),
 * phpmailer_init, the MIME text.
 */
final class MailCatcher extends BasePHPMailer {

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
			array_map( static fn ( array $address ): string => $address[0], $this->getToAddresses() ),
			$this->From,
			$this->Subject,
			$this->Body,
			$this->AltBody,
			$this->getSentMIMEMessage(),
		);

		return true;
	}
}
