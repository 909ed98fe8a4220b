<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPMailer\PHPMailer\PHPMailer;
use Sanad\Actor;
use Sanad\Jobs\LeasedRows;
use Sanad\Mailboxes\Outbound\DeliveryState;
use Sanad\Mailboxes\Outbound\OutboxHealth;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\SanadException;

final class OutboxTest extends MailTestCase {

	public function test_an_answer_is_queued_then_sent_once(): void {
		$message = $this->answer( $this->question() );

		self::assertSame( DeliveryState::Queued, $this->delivery( $message )->state );
		self::assertSame( 1, $this->send() );
		self::assertSame( 0, $this->send() );

		$delivery = $this->delivery( $message );
		self::assertSame( DeliveryState::Sent, $delivery->state );
		self::assertNull( $delivery->error );
		self::assertEquals( $this->clock->now(), $delivery->sent_at );
		self::assertNull( $delivery->next_attempt_at );
		self::assertCount( 1, $this->mail->mails() );
		self::assertSame( array( self::ADDRESS ), $this->mail->mails()[0]->to );
	}

	public function test_message_and_mail_exist_together_or_not_at_all(): void {
		try {
			$this->desk->db->transaction(
				function (): void {
					$this->desk->outbox->enqueue( OutgoingKind::Reply, 1, 1, array( self::ADDRESS ), 'reply:1' );
					self::assertCount( 1, $this->desk->outbox->deliveries( array( 1 ) ) );
					throw SanadException::not_found();
				}
			);
		} catch ( SanadException ) {
			self::assertSame( array(), $this->desk->outbox->deliveries( array( 1 ) ) );
		}
	}

	public function test_the_same_key_makes_one_mail(): void {
		$ticket = $this->question();
		$first  = $this->desk->outbox->enqueue( OutgoingKind::Notification, $ticket->id, 1, array( self::ADDRESS ), 'n:1' );
		$again  = $this->desk->outbox->enqueue( OutgoingKind::Notification, $ticket->id, 1, array( 'other@example.test' ), 'n:1' );
		$inside = $this->desk->db->transaction( fn (): int => $this->desk->outbox->enqueue( OutgoingKind::Notification, $ticket->id, 1, array( self::ADDRESS ), 'n:1' ) );

		self::assertSame( array( $first, $first ), array( $again, $inside ) );
	}

	public function test_a_failing_server_is_tried_at_growing_intervals_for_a_day_then_given_up(): void {
		$message = $this->answer( $this->question() );
		$this->mail->refuse( 'SMTP Error: server is closed for the night' );
		$failed = 0;
		add_action( 'sanad_delivery_failed', static function () use ( &$failed ): void {
			++$failed;
		} );
		$start = $this->clock->now();
		$waits = array();
		for ( $attempt = 1; $attempt <= 9; $attempt++ ) {
			self::assertSame( 1, $this->send(), "Attempt {$attempt}" );
			$delivery = $this->delivery( $message );
			self::assertSame( $attempt, $delivery->attempts );
			self::assertStringContainsString( 'closed for the night', (string) $delivery->error );
			if ( null === $delivery->next_attempt_at ) {
				break;
			}
			self::assertSame( DeliveryState::Queued, $delivery->state );
			self::assertSame( 0, $this->send(), 'Nothing is sent before its time.' );
			$waits[] = ( $delivery->next_attempt_at->getTimestamp() - $this->clock->now()->getTimestamp() ) / 60;
			$this->clock->set( $delivery->next_attempt_at->modify( '-1 second' )->format( 'Y-m-d H:i:s' ) );
			self::assertSame( 0, $this->send(), 'Nor a second before.' );
			$this->clock->advance( '+1 second' );
		}
		self::assertSame( array( 1, 5, 15, 60 ), array_slice( $waits, 0, 4 ) );
		self::assertSame( 24 * 3600, $this->clock->now()->getTimestamp() - $start->getTimestamp() );
		self::assertSame( DeliveryState::Failed, $this->delivery( $message )->state );
		self::assertSame( 1, $failed );
		$this->clock->advance( '+1 month' );
		self::assertSame( 0, $this->send() );

		$activity = $this->desk->activity->for_ticket( $message->ticket_id );
		$last     = end( $activity );
		self::assertNotFalse( $last );
		self::assertSame( 'delivery_failed', $last->event );
		self::assertSame( $message->id, $last->message_id );
		self::assertSame( Actor::SYSTEM, $last->actor_type );
		self::assertStringContainsString( 'closed for the night', (string) wp_json_encode( $last->data ) );
	}

	public function test_retry_really_sends_with_the_same_message_id(): void {
		/** @var list<string> $ids */
		$ids = array();
		add_action( 'phpmailer_init', static function ( PHPMailer $mailer ) use ( &$ids ): void {
			$ids[] = $mailer->MessageID;
		}, PHP_INT_MAX );
		$message = $this->answer( $this->question() );
		$this->mail->refuse( 'no' );
		for ( $i = 0; $i < 9; $i++ ) {
			$this->send();
			$this->clock->advance( '+10 hours' );
		}
		self::assertSame( DeliveryState::Failed, $this->delivery( $message )->state );
		$this->desk->keys->rotate();
		$this->mail->refuse( null );

		$delivery = $this->desk->outbox->retry( $message->id );

		self::assertSame( DeliveryState::Queued, $delivery->state );
		self::assertSame( 0, $delivery->attempts );
		self::assertSame( 1, $this->send() );
		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state );
		self::assertCount( 1, $this->mail->mails() );
		self::assertCount( 10, $ids );
		self::assertCount( 1, array_unique( $ids ) );
	}

	public function test_retry_of_a_waiting_mail_sends_it_now_and_of_a_sent_one_does_nothing(): void {
		$message = $this->answer( $this->question() );
		$this->mail->refuse( 'no' );
		$this->send();
		$this->mail->refuse( null );
		self::assertSame( 0, $this->send() );

		$this->desk->outbox->retry( $message->id );
		self::assertSame( 1, $this->send() );
		self::assertSame( DeliveryState::Sent, $this->desk->outbox->retry( $message->id )->state );
		self::assertSame( 0, $this->send() );
		self::assertCount( 1, $this->mail->mails() );
	}

	public function test_retry_leaves_an_answer_alone_that_its_writer_may_still_take_back(): void {
		$ticket = $this->question();
		$this->desk->outbox->enqueue( OutgoingKind::Reply, $ticket->id, 4711, array( $ticket->customer_email ), 'held', 30 );
		self::assertSame( DeliveryState::Queued, $this->desk->outbox->retry( 4711 )->state );
		self::assertSame( 0, $this->send() );
		self::assertTrue( $this->desk->outbox->withdraw( 4711 ) );
	}

	public function test_retry_of_a_message_that_is_not_mailed_is_not_found(): void {
		$this->expectException( SanadException::class );
		$this->desk->outbox->retry( 4711 );
	}

	public function test_a_dead_worker_leaves_a_mail_that_another_sends(): void {
		$message = $this->answer( $this->question() );
		$this->take_and_die();
		self::assertSame( DeliveryState::Sending, $this->delivery( $message )->state );

		$this->clock->advance( '+9 minutes' );
		self::assertSame( 0, $this->send(), 'Its lease holds.' );
		$this->clock->advance( '+2 minutes' );
		self::assertSame( 1, $this->send() );
		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state );
		self::assertSame( 2, $this->delivery( $message )->attempts );
	}

	public function test_a_mail_that_kills_every_worker_is_given_up(): void {
		$message = $this->answer( $this->question() );
		for ( $i = 0; $i < 9; $i++ ) {
			$this->take_and_die();
			$this->clock->advance( '+11 minutes' );
		}
		self::assertSame( 1, $this->send() );
		self::assertSame( DeliveryState::Failed, $this->delivery( $message )->state );
		self::assertStringContainsString( 'again and again', (string) $this->delivery( $message )->error );
	}

	public function test_a_worker_that_lost_its_lease_writes_nothing(): void {
		$message = $this->answer( $this->question() );
		add_filter(
			'pre_wp_mail',
			function (): bool {
				remove_all_filters( 'pre_wp_mail' );
				$this->clock->advance( '+11 minutes' );
				self::assertSame( 1, $this->send(), 'Another worker takes it meanwhile.' );
				return false;
			}
		);
		$this->send();

		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state );
		self::assertNull( $this->delivery( $message )->error );
	}

	public function test_F7_a_database_that_fails_after_the_send_repeats_it_under_the_same_id(): void {
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->isSMTP() );
		$message = $this->answer( $this->question() );
		$break   = static fn ( string $sql ): string => str_contains( $sql, 'sent_at' ) && str_starts_with( $sql, 'UPDATE' ) ? 'SELECT * FROM wp_sanad_there_is_no_such_table' : $sql;
		add_filter( 'query', $break );
		try {
			$this->send();
			self::fail( 'Nothing failed.' );
		} catch ( SanadException $e ) {
			self::assertSame( 'storage', $e->error_code );
		}
		remove_filter( 'query', $break );
		self::assertSame( DeliveryState::Sending, $this->delivery( $message )->state );

		$this->clock->advance( '+11 minutes' );
		self::assertSame( 1, $this->send() );
		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state );
		self::assertCount( 2, $this->mail->mails() );
		self::assertSame( $this->mail->mails()[0]->header( 'Message-ID' ), $this->mail->mails()[1]->header( 'Message-ID' ) );
	}

	public function test_site_health_counts_what_did_not_get_out(): void {
		$health  = new OutboxHealth( $this->desk->outbox );
		$message = $this->answer( $this->question() );
		self::assertSame( 'good', $health->test()['status'], 'Waiting for its first attempt is no trouble.' );
		$this->mail->refuse( 'no' );
		$this->send();
		self::assertSame( 'recommended', $health->test()['status'] );
		$this->desk->db->update( 'outbox', array( 'state' => DeliveryState::Unknown->value ), array( 'message_id' => $message->id ) );
		self::assertSame( 'critical', $health->test()['status'] );
		self::assertStringContainsString( '1 answer could not be sent.', $health->test()['description'] );
		self::assertArrayHasKey( 'sanad_outbox', $health->add( array( 'direct' => array() ) )['direct'] );
	}

	public function test_a_plugin_that_takes_the_mail_over_and_says_yes_has_sent_it(): void {
		$message = $this->answer( $this->question() );
		add_filter( 'pre_wp_mail', '__return_true' );
		$this->send();
		self::assertSame( DeliveryState::Sent, $this->delivery( $message )->state );
	}

	/** @return array<string, array{mixed}> */
	public static function refusals(): array {
		return array(
			'false'    => array( false ),
			'zero'     => array( 0 ),
			'error'    => array( new \WP_Error( 'api', 'Key expired' ) ),
			'a string' => array( 'yes' ),
		);
	}

	/** @dataProvider refusals */
	public function test_a_plugin_that_takes_the_mail_over_and_refuses_is_a_failure( mixed $answer ): void {
		$message = $this->answer( $this->question() );
		add_filter( 'pre_wp_mail', static fn (): mixed => $answer );
		$this->send();

		self::assertSame( DeliveryState::Queued, $this->delivery( $message )->state );
		self::assertStringContainsString( 'mail plugin', (string) $this->delivery( $message )->error );
	}

	public function test_a_mail_plugin_that_throws_is_a_failure_with_its_reason(): void {
		$message = $this->answer( $this->question() );
		add_filter( 'pre_wp_mail', static fn () => throw new \Error( 'Call to undefined function curl_init()' ) );
		$this->send();

		self::assertSame( DeliveryState::Queued, $this->delivery( $message )->state );
		self::assertStringContainsString( 'curl_init', (string) $this->delivery( $message )->error );
	}

	public function test_deliveries_are_of_answers_only(): void {
		$ticket = $this->question( acknowledge: true );
		self::assertSame( array(), $this->desk->outbox->deliveries( array( $ticket->last_message_id ) ) );
		self::assertSame( array(), $this->desk->outbox->deliveries( array() ) );
	}

	/** What a worker leaves behind that is killed in the middle of sending. */
	private function take_and_die(): void {
		$rows = new LeasedRows( $this->desk->db, $this->clock, 'outbox', DeliveryState::Queued->value, DeliveryState::Sending->value, 600 );
		self::assertNotNull( $rows->take() );
	}
}
