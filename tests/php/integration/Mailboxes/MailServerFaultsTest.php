<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Recipient;
use Sanad\Messages\Recipients;
use Sanad\Tests\Integration\Support\ScriptedSmtpServer;
use Sanad\Tickets\Channel;

/** Real PHPMailer against a real socket whose other end misbehaves. */
final class MailServerFaultsTest extends MailTestCase {

	/** @return array<string, array{string, DeliveryState, string}> */
	public static function faults(): array {
		return array(
			'refuses for now'             => array( 'mail-451', DeliveryState::Queued, 'Greylisted' ),
			'refuses the address'         => array( 'rcpt-550', DeliveryState::Queued, 'No such user' ),
			'refuses the text for now'    => array( 'data-452', DeliveryState::Queued, '452 4.2.2 Mailbox full' ),
			'refuses the text'            => array( 'data-554', DeliveryState::Queued, '554 5.7.1 Rejected as spam' ),
			'breaks off at once'          => array( 'reset-at-connect', DeliveryState::Queued, 'connect' ),
			'breaks off in the text'      => array( 'reset-in-data', DeliveryState::Unknown, 'may have arrived' ),
			'is silent after the text'    => array( 'silent-after-data', DeliveryState::Unknown, 'may have arrived' ),
			'breaks off after the text'   => array( 'reset-after-data', DeliveryState::Unknown, 'may have arrived' ),
		);
	}

	/** @dataProvider faults */
	public function test_a_fault_is_kept_with_its_reason_and_mended_by_retry( string $behaviour, DeliveryState $state, string $reason ): void {
		$server  = ScriptedSmtpServer::start( $behaviour, 'accept' );
		$message = $this->answer( $this->question() );
		$this->send();

		$delivery = $this->delivery( $message );
		self::assertSame( $state, $delivery->state, (string) $delivery->error );
		self::assertStringContainsString( $reason, (string) $delivery->error );

		$this->desk->outbox->retry( $message->id );
		$this->send();
		$received = $server->stop();

		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state, (string) $this->delivery( $message )->error );
		$last = end( $received );
		self::assertNotFalse( $last );
		self::assertSame( 'accept', $last['behaviour'] );
		$ids = array_unique( array_map( static fn ( array $mail ): string => self::message_id( $mail['text'] ), $received ) );
		self::assertCount( 1, $ids, 'Every attempt has the same Message-ID.' );
	}

	public function test_unknown_waits_for_a_person_and_is_told_in_the_ticket(): void {
		$server  = ScriptedSmtpServer::start( 'reset-after-data', 'accept' );
		$message = $this->answer( $this->question() );
		$this->send();
		$this->clock->advance( '+2 days' );

		self::assertSame( 0, $this->send(), 'Nobody but a person decides to send it twice.' );
		self::assertCount( 1, $server->stop() );
		$events = array_map( static fn ( $activity ): string => $activity->event, $this->desk->activity->for_ticket( $message->ticket_id ) );
		self::assertContains( 'delivery_failed', $events );
	}

	public function test_a_late_answer_is_not_taken_for_the_next_mails(): void {
		$server = ScriptedSmtpServer::start( 'silent-after-data', 'accept' );
		$first  = $this->answer( $this->question() );
		$second = $this->answer( $this->question( 'Another question' ), '<p>Another answer.</p>' );
		$this->send();
		$server->stop();

		self::assertSame( DeliveryState::Unknown, $this->delivery( $first )->state );
		self::assertSame( DeliveryState::Sent, $this->delivery( $second )->state );
	}

	/** @dataProvider refused */
	public function test_only_who_was_refused_gets_it_again( string $to, string $cc, string $bcc, string $again ): void {
		$server  = ScriptedSmtpServer::start( 'rcpt-550-for-some', 'accept' );
		$message = $this->answer_to( $to, $cc, $bcc );
		$this->send();

		$delivery = $this->delivery( $message );
		self::assertSame( DeliveryState::Queued, $delivery->state );
		self::assertStringContainsString( 'the others have it', (string) $delivery->error );
		self::assertStringContainsString( 'refused@example.test: No such user here', (string) $delivery->error );

		$this->clock->advance( '+1 hour' );
		$this->send();
		$received = $server->stop();
		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state, (string) $this->delivery( $message )->error );
		self::assertCount( 2, $received );
		self::assertCount( 3, $received[0]['mail']['to'] );
		self::assertSame( array( 'RCPT TO:<refused@example.test>' ), $received[1]['mail']['to'] );
		self::assertSame( self::message_id( $received[0]['text'] ), self::message_id( $received[1]['text'] ) );
		self::assertStringContainsString( $again, $received[1]['text'] );
		self::assertSame( '' === $again ? 0 : 1, substr_count( $received[1]['text'], 'refused@example.test' ), 'A hidden address is named nowhere.' );
	}

	/** @return array<string, array{string, string, string, string}> */
	public static function refused(): array {
		return array(
			'the first'     => array( 'refused@example.test', 'ali@example.test', 'boss@example.test', 'To: refused@example.test' ),
			'a copy'        => array( 'ali@example.test', 'refused@example.test', 'boss@example.test', 'Cc: refused@example.test' ),
			'a hidden copy' => array( 'ali@example.test', 'Omar@example.test', 'refused@example.test', '' ),
		);
	}

	public function test_an_address_that_is_refused_for_good_is_told_and_a_person_may_try_it_alone(): void {
		$server  = ScriptedSmtpServer::start( 'rcpt-550-for-some' );
		$message = $this->answer_to( 'ali@example.test', 'refused@example.test', 'boss@example.test' );
		for ( $i = 0; $i < 20 && DeliveryState::Failed !== $this->delivery( $message )->state; $i++ ) {
			$this->send();
			$this->clock->advance( '+1 day' );
		}
		self::assertSame( DeliveryState::Failed, $this->delivery( $message )->state );
		self::assertStringContainsString( 'refused@example.test', (string) $this->delivery( $message )->error );
		$events = array_map( static fn ( $activity ): string => $activity->event, $this->desk->activity->for_ticket( $message->ticket_id ) );
		self::assertContains( 'delivery_failed', $events );

		$this->desk->outbox->retry( $message->id );
		$this->send();
		self::assertCount( 1, $server->stop(), 'Those who took it got it once.' );
	}

	public function test_what_another_plugin_listens_to_is_still_told(): void {
		$server = ScriptedSmtpServer::start( 'accept' );
		$told   = array();
		add_action( 'phpmailer_init', static function ( PHPMailer $mailer ) use ( &$told ): void {
			$mailer->action_function = static function ( bool $sent, array $to ) use ( &$told ): void {
				$told[] = array( $sent, array_column( $to, 0 ) );
			};
		} );
		$this->answer( $this->question() );
		$this->send();
		$server->stop();
		self::assertSame( array( array( true, array( self::ADDRESS ) ) ), $told );
	}

	/** An answer to one address with a copy and a hidden one. */
	private function answer_to( string $to, string $cc, string $bcc ): Message {
		$recipients = new Recipients( array( new Recipient( $to ) ), array( new Recipient( $cc ) ), array( new Recipient( $bcc ) ) );
		$agent      = $this->create_user( 'sanad_agent' );
		return $this->desk->service->reply( $this->question()->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Here it is.</p>', recipients: $recipients ), Actor::agent( $agent->ID, 'Huda' ) )->message;
	}

	public function test_nothing_of_ours_goes_out_with_the_next_plugins_mail(): void {
		$server = ScriptedSmtpServer::start( 'accept' );
		$this->answer( $this->question() );
		$this->send();
		wp_mail( 'somebody@example.test', 'Another plugin', 'Its text' );
		$received = $server->stop();

		self::assertCount( 2, $received );
		self::assertStringContainsString( 'multipart/alternative', $received[0]['text'] );
		self::assertStringNotContainsString( 'multipart/alternative', $received[1]['text'] );
		self::assertNotSame( self::message_id( $received[0]['text'] ), self::message_id( $received[1]['text'] ) );
	}

	public function test_patience_with_a_silent_server_ends_before_the_lease_does(): void {
		$patience = 0;
		$timeout  = 0;
		$look     = static function ( PHPMailer $mailer ) use ( &$patience, &$timeout ): void {
			$patience = $mailer->getSMTPInstance()->Timelimit;
			$timeout  = $mailer->Timeout;
			$mailer->clearAllRecipients();
		};
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
		add_filter(
			'wp_mail',
			static function ( array $mail ) use ( $look ): array {
				// From here on, so that it comes after ours.
				add_action( 'phpmailer_init', $look, PHP_INT_MAX );
				return $mail;
			}
		);
		$this->answer( $this->question() );
		$this->send();

		// Connect, greeting, EHLO, STARTTLS, EHLO, three for AUTH, MAIL, RCPT, DATA, and twice as long for the end.
		self::assertGreaterThan( 0, $patience );
		self::assertLessThan( 600, $timeout + 12 * $patience );
		self::assertSame( 300, $this->mail->Timeout, 'Other plugins wait as long as before.' );
		self::assertSame( 300, $this->mail->getSMTPInstance()->Timelimit );
	}

	private static function message_id( string $text ): string {
		self::assertSame( 1, preg_match_all( '/^Message-ID:\s*<([^>]+)>/mi', $text, $found ) );

		return $found[1][0];
	}
}
