<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use PHPMailer\PHPMailer\PHPMailer;

/**
 * A mail server on loopback that takes, refuses, hangs or breaks off as told, and the real PHPMailer
 * pointed at it.
 */
final class ScriptedSmtpServer {

	/** @var resource */
	private $process;

	/** @var array<int, resource> */
	private array $pipes;

	private function __construct( string ...$behaviours ) {
		$process = proc_open(
			array( PHP_BINARY, __DIR__ . '/smtp-server.php', ...array_values( $behaviours ) ),
			array( 1 => array( 'pipe', 'w' ), 2 => STDERR ),
			$pipes
		);
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'The scripted mail server could not be started.' );
		}
		$this->process = $process;
		$this->pipes   = $pipes;
		$this->connect( (int) fgets( $this->pipes[1] ) );
	}

	/**
	 * Starts it.
	 *
	 * @param string ...$behaviours One for each connection in turn, the last for all further ones: accept, mail-451,
	 *                              rcpt-550, rcpt-550-for-some (addresses that begin with "refused"), data-452, data-554, silent-after-data, reset-at-connect, reset-in-data, reset-after-data.
	 */
	public static function start( string ...$behaviours ): self {
		return new self( ...$behaviours );
	}

	/**
	 * Stops it and tells what it received in full, taken or not.
	 *
	 * @return list<array{behaviour: string, mail: array{to: list<string>}, text: string}>
	 */
	public function stop(): array {
		proc_terminate( $this->process );
		$mails = array();
		while ( false !== ( $line = fgets( $this->pipes[1] ) ) ) {
			/** @var array{behaviour: string, mail: array{to: list<string>}, text: string} $mail */
			$mail    = json_decode( $line, true );
			$mails[] = $mail;
		}
		fclose( $this->pipes[1] );
		proc_close( $this->process );

		return $mails;
	}

	/** Lets wp_mail() talk to it, with the patience of a test. */
	private function connect( int $port ): void {
		unset( $GLOBALS['phpmailer'] );
		add_action(
			'phpmailer_init',
			static function ( PHPMailer $mailer ) use ( $port ): void {
				$mailer->isSMTP();
				$mailer->Host        = '127.0.0.1';
				$mailer->Port        = $port;
				$mailer->SMTPAutoTLS = false;
				$mailer->Timeout     = 1;
				// PHPMailer waits twice as long for the answer to a whole message.
				$mailer->getSMTPInstance()->Timelimit = 1;
			}
		);
	}
}
