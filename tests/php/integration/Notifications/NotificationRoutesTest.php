<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Notifications;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Log;
use Sanad\Mailboxes\MailFeature;
use Sanad\Messages\NewMessage;
use Sanad\Notifications\NotificationCleanup;
use Sanad\Notifications\NotificationEvent;
use Sanad\Notifications\NotificationRepository;
use Sanad\Notifications\NotificationsFeature;
use Sanad\Notifications\Preferences;
use Sanad\Notifications\ProfileLink;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** What agents find behind the bell, and how they settle what they are told of. */
final class NotificationRoutesTest extends RestTestCase {

	private \WP_User $huda;

	private \WP_User $omar;

	protected function setUp(): void {
		parent::setUp();
		$this->huda = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda' ) );
		$this->omar = $this->create_user( 'sanad_agent', array( 'display_name' => 'Omar' ) );
		$limiter    = new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock );
		( new NotificationsFeature( $this->desk, new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ), new MailFeature( $this->desk, $limiter, '' ), $limiter ) )->register( new Errors( new Log() ) );
	}

	private function actor( \WP_User $user ): Actor {
		return Actor::agent( $user->ID, $user->display_name );
	}

	private function assign( Ticket $ticket, int $user_id, Actor $by ): void {
		$this->desk->service->update( $ticket->id, new TicketChanges( assignee_id: $user_id ), $by );
	}

	private function customer_writes( Ticket $ticket ): int {
		return $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Portal, text: 'Any news?' ), Actor::customer( $ticket->customer_id, $ticket->customer_name ) )->message->id;
	}

	/** @return array<mixed> What the agent finds, once the activity was handed out. */
	private function bell( \WP_User $user ): array {
		$this->desk->dispatcher->run_due( 10 );
		$this->act_as( $user );
		return $this->shaped( 'NotificationList', $this->rest( 'GET', '/notifications' ) );
	}

	/** @return list<mixed> Events, newest first. */
	private function events_of( \WP_User $user ): array {
		return array_values( array_column( $this->list_at( $this->bell( $user ), 'items' ), 'event' ) );
	}

	public function test_each_is_told_what_concerns_him_and_not_what_he_did(): void {
		$ticket = $this->open_ticket();
		self::assertSame( array( 'question' ), $this->events_of( $this->huda ) );

		$this->assign( $ticket, $this->omar->ID, $this->actor( $this->huda ) );
		self::assertSame( array( 'assigned', 'question' ), $this->events_of( $this->omar ) );
		self::assertSame( array( 'question' ), $this->events_of( $this->huda ) );

		$this->assign( $ticket, $this->huda->ID, $this->actor( $this->huda ) );
		self::assertSame( array( 'question' ), $this->events_of( $this->huda ), 'He took it himself.' );

		$this->desk->db->insert( 'followers', array( 'ticket_id' => $ticket->id, 'user_id' => $this->omar->ID, 'since' => '2026-11-22 08:00:00' ) );
		$message = $this->customer_writes( $ticket );
		self::assertSame( array( 'answer', 'question' ), $this->events_of( $this->huda ) );
		self::assertSame( array( 'followed', 'assigned', 'question' ), $this->events_of( $this->omar ) );
		$newest = $this->bell( $this->omar );
		self::assertSame( array( $ticket->id, $message, 'Sara Al-Harbi', true, false ), array( $this->at( $newest, 'items', 0, 'ticket', 'id' ), $this->at( $newest, 'items', 0, 'message_id' ), $this->at( $newest, 'items', 0, 'actor_name' ), $this->at( $newest, 'items', 0, 'browser' ), $this->at( $newest, 'items', 0, 'sound' ) ) );
	}

	public function test_who_is_named_in_a_note_or_cannot_reach_the_customer_hears_of_it(): void {
		$ticket = $this->open_ticket();
		$this->desk->dispatcher->run_due( 10 );
		$this->desk->db->transaction(
			function () use ( $ticket ): void {
				$note = $this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>@Omar please</p>' ), $this->actor( $this->huda ) )->message;
				foreach ( array( $this->omar, $this->huda ) as $named ) {
					$this->desk->db->insert( 'mentions', array( 'message_id' => $note->id, 'user_id' => $named->ID, 'ticket_id' => $ticket->id, 'created_at' => '2026-11-22 08:00:00' ) );
				}
			}
		);
		self::assertSame( array( 'mention', 'question' ), $this->events_of( $this->omar ) );
		self::assertSame( array( 'question' ), $this->events_of( $this->huda ), 'He named himself.' );

		$answer = $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>On its way</p>' ), $this->actor( $this->huda ) )->message;
		$after  = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $after );
		$this->desk->events->record( $after, Event::DELIVERY_FAILED, Actor::system(), array( 'error' => 'refused' ), $answer->id );
		self::assertSame( array( 'send_failed', 'question' ), $this->events_of( $this->huda ) );
		self::assertSame( array( 'mention', 'question' ), $this->events_of( $this->omar ) );

		// What he scheduled comes back to him, whoever is named as its actor.
		$this->desk->events->record( $after, Event::SEND_HELD, $this->actor( $this->omar ), array( 'user_id' => $this->omar->ID, 'reason' => 'stale' ) );
		self::assertSame( array( 'send_held', 'mention', 'question' ), $this->events_of( $this->omar ) );
	}

	public function test_nobody_hears_of_tickets_that_he_may_not_see(): void {
		$team = $this->team( 'Returns', $this->huda );
		foreach ( array( $this->huda, $this->omar ) as $user ) {
			update_user_option( $user->ID, Policy::OWN_TEAMS_ONLY, '1' );
		}
		$ticket = $this->open_ticket( team_id: $team );
		self::assertSame( array( 'question' ), $this->events_of( $this->huda ) );
		self::assertSame( array(), $this->events_of( $this->omar ) );

		// It goes to another team: what was told of it is shown no more, and not counted.
		$this->desk->service->update( $ticket->id, new TicketChanges( team_id: $this->team( 'Other' ) ), Actor::system() );
		self::assertSame( array( array(), 0 ), array( $this->bell( $this->huda )['items'], $this->bell( $this->huda )['unseen'] ) );

		// Spam concerns nobody.
		$spam = $this->open_ticket( 'Buy now', team_id: $team );
		$this->desk->service->move( $spam->id, Folder::Spam, Actor::system() );
		$before = count( $this->events_of( $this->huda ) );
		$this->customer_writes( $spam );
		self::assertCount( $before, $this->events_of( $this->huda ) );
	}

	public function test_who_is_given_a_ticket_finds_it_at_once(): void {
		$ticket = $this->open_ticket();
		$this->assign( $ticket, $this->huda->ID, $this->actor( $this->omar ) );
		$this->act_as( $this->huda );
		self::assertSame( 'assigned', $this->value( $this->rest( 'GET', '/notifications' ), 'items.0.event' ), 'Before any job has run.' );
	}

	public function test_what_is_heard_twice_is_told_once(): void {
		$ticket = $this->open_ticket();
		$this->desk->dispatcher->run_due( 10 );
		$this->assign( $ticket, $this->huda->ID, $this->actor( $this->omar ) );
		self::assertSame( array( 'assigned', 'question' ), $this->events_of( $this->huda ) );
		foreach ( $this->desk->activity->for_ticket( $ticket->id ) as $activity ) {
			$fresh = $this->desk->tickets->find( $ticket->id );
			do_action( Event::action( $activity->event ), $fresh, $activity );
		}
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'activity' )} SET dispatched = 0" );
		self::assertSame( array( 'assigned', 'question' ), $this->events_of( $this->huda ) );
	}

	public function test_what_was_seen_is_counted_no_more_and_only_his_own_can_be_seen(): void {
		$first  = $this->open_ticket( 'First' );
		$second = $this->open_ticket( 'Second' );
		$this->open_ticket( 'Third' );
		$all = $this->bell( $this->huda );
		self::assertSame( 3, $all['unseen'] );
		$ids = array_values( array_column( $this->list_at( $all, 'items' ), 'id' ) );

		$this->act_as( $this->omar );
		$this->rest( 'POST', '/notifications/seen', array( 'ids' => $ids ) );
		self::assertSame( 3, $this->bell( $this->huda )['unseen'], 'Those of somebody else are not his to settle.' );

		self::assertSame( 2, $this->shaped( 'NotificationsLeft', $this->rest( 'POST', '/notifications/seen', array( 'ticket_id' => $second->id ) ) )['unseen'] );
		self::assertSame( 1, $this->shaped( 'NotificationsLeft', $this->rest( 'POST', '/notifications/seen', array( 'ids' => array( $ids[2] ) ) ) )['unseen'] );
		$unseen = $this->shaped( 'NotificationList', $this->rest( 'GET', '/notifications', array( 'unseen' => true ) ) );
		self::assertSame( array( $ids[0] ), array_column( $this->list_at( $unseen, 'items' ), 'id' ) );
		self::assertSame( 0, $this->shaped( 'NotificationsLeft', $this->rest( 'POST', '/notifications/seen', array( 'until' => $ids[0] ) ) )['unseen'] );
		self::assertSame( array(), $this->list_at( $this->shaped( 'NotificationList', $this->rest( 'GET', '/notifications', array( 'after' => $ids[0] ) ) ), 'items' ) );
		self::assertGreaterThan( 0, $first->id );
	}

	public function test_preferences_say_what_is_noted_and_mailed(): void {
		$this->act_as( $this->huda );
		$shown = $this->shaped( 'NotificationPreferences', $this->rest( 'GET', '/me/notifications' ) );
		self::assertSame( $this->huda->user_email, $shown['email'] );
		self::assertCount( count( NotificationEvent::cases() ), $this->list_at( $shown, 'items' ) );
		foreach ( $this->list_at( $shown, 'items' ) as $item ) {
			self::assertFalse( $this->at( (array) $item, 'sound' ), 'Nothing makes a sound unasked.' );
		}

		$saved = $this->shaped(
			'NotificationPreferences',
			$this->rest( 'PUT', '/me/notifications', array( 'items' => array( array( 'event' => 'question', 'mail' => false, 'browser' => false, 'sound' => false ), array( 'event' => 'assigned', 'mail' => false, 'browser' => false, 'sound' => true ) ) ) )
		);
		$by_event = array_column( $this->list_at( $saved, 'items' ), null, 'event' );
		self::assertSame( array( 'event' => 'assigned', 'mail' => false, 'browser' => false, 'sound' => true ), $by_event['assigned'] );
		self::assertSame( array( 'event' => 'mention', 'mail' => true, 'browser' => true, 'sound' => false ), $by_event['mention'], 'What is not named stays.' );

		$mails  = fn (): int => (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'outbox' )} WHERE recipients LIKE %s", array( '%' . $this->desk->db->esc_like( $this->huda->user_email ) . '%' ) );
		$ticket = $this->open_ticket();
		self::assertSame( array( array(), 0 ), array( $this->events_of( $this->huda ), $mails() ) );
		$this->assign( $ticket, $this->huda->ID, Actor::system() );
		self::assertSame( array( array( 'assigned' ), 0 ), array( $this->events_of( $this->huda ), $mails() ) );
		self::assertTrue( $this->at( $this->bell( $this->huda ), 'items', 0, 'sound' ) );
		$this->customer_writes( $ticket );
		self::assertSame( array( array( 'answer', 'assigned' ), 1 ), array( $this->events_of( $this->huda ), $mails() ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PUT', '/me/notifications', array( 'items' => array( array( 'event' => 'nothing', 'mail' => true, 'browser' => true, 'sound' => true ) ) ) ) );
	}

	public function test_who_wanted_no_mails_before_gets_none_until_he_chooses(): void {
		update_user_meta( $this->huda->ID, Preferences::EARLIER, 'off' );
		$preferences = new Preferences();
		$mails       = static fn ( int $id ): int => count( array_filter( $preferences->of( $id ), static fn ( array $channels ): bool => in_array( \Sanad\Notifications\NotificationChannel::Mail, $channels, true ) ) );
		self::assertSame( 0, $mails( $this->huda->ID ) );
		self::assertSame( count( NotificationEvent::cases() ), $mails( $this->omar->ID ) );
		self::assertIsArray( get_user_option( Preferences::OPTION, $this->huda->ID ), 'It is written down as it is kept now.' );

		$this->act_as( $this->huda );
		$this->rest( 'PUT', '/me/notifications', array( 'items' => array( array( 'event' => 'mention', 'mail' => true, 'browser' => true, 'sound' => false ) ) ) );
		self::assertSame( 1, $mails( $this->huda->ID ), 'What he chose now holds.' );
	}

	public function test_a_test_mail_goes_to_himself_and_not_too_often(): void {
		$this->act_as( $this->huda );
		$sent = array();
		add_filter(
			'pre_wp_mail',
			static function ( mixed $short, array $mail ) use ( &$sent ): bool {
				$sent[] = $mail['to'] ?? null;
				return true;
			},
			10,
			2
		);
		for ( $i = 0; $i < 5; $i++ ) {
			self::assertSame( $this->huda->user_email, $this->shaped( 'NotificationTest', $this->rest( 'POST', '/me/notifications/test', array( 'to' => 'victim@example.test' ) ) )['sent_to'] );
		}
		self::assertSame( array_fill( 0, 5, $this->huda->user_email ), $sent );
		$response = $this->rest( 'POST', '/me/notifications/test' );
		self::assertSame( 429, $response->get_status() );
		self::assertGreaterThan( 0, (int) $this->header( $response, 'Retry-After' ) );
	}

	public function test_a_test_mail_that_fails_says_why(): void {
		$this->act_as( $this->huda );
		add_filter( 'pre_wp_mail', '__return_false' );
		$this->assert_refused( 503, 'sanad_unavailable', $this->rest( 'POST', '/me/notifications/test' ) );
	}

	public function test_the_profile_leads_to_the_settings(): void {
		$link = new ProfileLink( new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ) );
		$this->act_as( $this->huda );
		ob_start();
		$link->show( $this->huda );
		self::assertStringContainsString( 'screen=settings&#038;section=notifications', (string) ob_get_clean() );
		ob_start();
		$link->show( $this->omar );
		$this->act_as( $this->create_user( 'subscriber' ) );
		$link->show( wp_get_current_user() );
		self::assertSame( '', (string) ob_get_clean() );
	}

	public function test_what_is_a_month_old_goes(): void {
		$this->open_ticket();
		$this->desk->dispatcher->run_due( 10 );
		$job = new NotificationCleanup( new NotificationRepository( $this->desk->db, $this->clock ) );
		$this->clock->advance( '+29 days' );
		self::assertSame( 0, $job->run_due( 5 ) );
		$this->clock->advance( '+2 days' );
		self::assertGreaterThan( 0, $job->run_due( 5 ) );
		self::assertSame( array(), $this->events_of( $this->huda ) );
	}
}
