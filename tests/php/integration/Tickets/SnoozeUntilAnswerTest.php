<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Activity\Activity;
use Sanad\Actor;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** A ticket that is put away until its customer answers, and what does and does not bring it back. */
final class SnoozeUntilAnswerTest extends RestTestCase {

	private Ticket $ticket;

	private Actor $customer;

	private Actor $agent;

	protected function setUp(): void {
		parent::setUp();
		$user           = $this->as_agent();
		$this->agent    = Actor::agent( $user->ID, 'Huda' );
		$this->ticket   = $this->open_ticket();
		$this->customer = Actor::customer( $this->ticket->customer_id, 'Sara Al-Harbi' );
		$this->rest( 'PATCH', "/tickets/{$this->ticket->id}", array( 'version' => $this->ticket->version, 'snooze_until' => Ticket::UNTIL_ANSWER ) );
		$this->assert_away();
	}

	/** @dataProvider channels */
	public function test_a_message_of_the_customer_wakes_it( Channel $channel ): void {
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), $channel, text: 'Here I am', external_id: Channel::Email === $channel ? 'id@mail.example' : null ), $this->customer );
		$this->assert_back();
	}

	/** @return array<string, array{Channel}> */
	public static function channels(): array {
		return array( 'mail' => array( Channel::Email ), 'form' => array( Channel::Form ) );
	}

	public function test_a_message_on_the_ticket_page_wakes_it(): void {
		$this->act_as( null );
		$path = '/portal/tickets/' . $this->desk->links->token( $this->ticket );
		$this->rest( 'GET', $path );
		$this->assert_away();
		self::assertSame( 201, $this->rest( 'POST', "{$path}/messages", array( 'client_key' => $this->key(), 'message' => 'Here I am' ) )->get_status() );
		$this->assert_back();
	}

	public function test_what_the_team_does_leaves_it_away(): void {
		$this->desk->service->note( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Note</p>' ), $this->agent );
		$this->assert_away();
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Any news?</p>' ), $this->agent );
		$this->assert_away();
		$tag = $this->desk->tags->find_or_create( 'late' )->id;
		$this->desk->service->change_tags( $this->ticket->id, array( $tag ), array(), $this->agent );
		$this->assert_away();
	}

	public function test_no_time_is_late_enough(): void {
		$this->clock->advance( '+50 years' );
		self::assertSame( 0, $this->desk->service->wake_snoozed() );
		$this->assert_away();
	}

	public function test_machines_leave_it_away(): void {
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'I am on holiday', external_id: 'away@mail.example', is_automatic: true ), $this->customer );
		$this->assert_away();
		self::assertCount( 2, $this->desk->messages->for_ticket( $this->ticket->id ), 'It is kept all the same.' );
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'A rule of the shop' ), Actor::system() );
		$this->assert_away();
	}

	/** @dataProvider settled */
	public function test_machines_reopen_nothing( Status $status ): void {
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: $status, unsnooze: true ), $this->agent );
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, text: 'I am on holiday', is_automatic: true ), $this->customer );
		self::assertSame( $status, $this->now()->status );
		self::assertSame( '1', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'tickets' )}" ), 'Nor does it open another ticket.' );
	}

	/** @return array<string, array{Status}> */
	public static function settled(): array {
		return array( 'pending' => array( Status::Pending ), 'resolved' => array( Status::Resolved ), 'closed' => array( Status::Closed ) );
	}

	public function test_another_question_of_the_same_customer_leaves_it_away(): void {
		$this->desk->service->open( new NewTicket( $this->ticket->customer_id, 'Something else', new NewMessage( $this->key(), Channel::Form, text: 'And my socks?' ), acknowledge: true ), $this->customer );
		self::assertSame( '2', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( OutboxRepository::TABLE )} WHERE kind = 'acknowledgement'" ), 'Both were acknowledged by the shop itself.' );
		$this->assert_away();
	}

	private function now(): Ticket {
		return $this->desk->tickets->find( $this->ticket->id ) ?? self::fail( 'The ticket is gone.' );
	}

	private function assert_away(): void {
		self::assertSame( array( Queue::Snoozed, Ticket::UNTIL_ANSWER ), array( $this->now()->queue, $this->now()->snoozed_until?->format( 'Y-m-d\TH:i:s\Z' ) ) );
		self::assertNotContains( $this->ticket->id, $this->listed( 'open' ) );
	}

	private function assert_back(): void {
		self::assertSame( array( Queue::Open, null ), array( $this->now()->queue, $this->now()->snoozed_until ) );
		self::assertNotNull( $this->now()->waiting_since );
		$this->act_as( get_user_by( 'id', $this->agent->id ) ?: null );
		self::assertSame( array( $this->ticket->id ), $this->listed( 'open' ) );
		$changes = array_filter( $this->desk->activity->for_ticket( $this->ticket->id ), static fn ( Activity $activity ): bool => 'ticket_updated' === $activity->event );
		self::assertCount( 2, $changes, 'That it came back is told.' );
	}

	/** @return list<int> */
	private function listed( string $view ): array {
		return 0 === get_current_user_id() ? array() : $this->ids( $this->data( $this->rest( 'GET', '/tickets', array( 'view' => $view ) ) ), 'items' );
	}
}
