<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Portal;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Messages\Message;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;

/** An answer that can still be undone tells the customer nothing, and neither does the status that it sets. */
final class HeldStatusTest extends PortalTestCase {

	private Actor $agent;

	protected function setUp(): void {
		parent::setUp();
		$this->agent = Actor::agent( $this->create_user( 'sanad_agent' )->ID, 'Huda' );
		$this->clock->advance( '60 seconds' );
	}

	public function test_the_status_is_shown_with_the_answer_that_set_it(): void {
		$this->hold( Status::Resolved );
		self::assertSame( Status::Resolved, $this->reload()->status, 'The team sees it at once.' );
		self::assertSame( 'working', $this->shown() );
		$this->clock->advance( '11 seconds' );
		self::assertSame( 'working', $this->shown() );
		$this->clock->advance( '1 second' );
		self::assertSame( 'solved', $this->shown() );
	}

	public function test_undo_leaves_the_customer_with_what_he_saw(): void {
		$message = $this->hold( Status::Pending );
		$this->clock->advance( '5 seconds' );
		self::assertSame( 'working', $this->shown() );
		$this->desk->service->retract( $this->ticket->id, $message->id, $this->agent );
		self::assertSame( array( 'working', Status::Open ), array( $this->shown(), $this->reload()->status ) );
	}

	public function test_of_two_held_answers_the_first_decides(): void {
		$this->hold( Status::Pending );
		$this->clock->advance( '6 seconds' );
		$second = $this->hold( Status::Resolved );
		self::assertSame( 'working', $this->shown() );
		$this->clock->advance( '6 seconds' );
		self::assertSame( 'waiting', $this->shown(), 'The first is out, the second is not.' );
		$this->desk->service->retract( $this->ticket->id, $second->id, $this->agent );
		self::assertSame( 'waiting', $this->shown() );
	}

	public function test_what_a_macro_sets_beside_its_answer_waits_too(): void {
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Resolved ), $this->agent );
		$this->hold( null );
		self::assertSame( 'working', $this->shown() );
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Pending ), $this->agent );
		self::assertSame( 'working', $this->shown() );
		$this->clock->advance( '12 seconds' );
		self::assertSame( 'waiting', $this->shown() );
	}

	public function test_what_the_customer_does_himself_he_sees_at_once(): void {
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Pending ), $this->agent );
		$this->clock->advance( '60 seconds' );
		self::assertSame( 'waiting', $this->shown() );
		$this->hold( Status::Resolved );
		self::assertSame( 'waiting', $this->shown() );
		$customer = Actor::customer( $this->ticket->customer_id, 'Sara' );
		$this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Portal, text: 'Wait' ), $customer );
		self::assertSame( 'working', $this->shown() );

		$this->clock->advance( '60 seconds' );
		$this->hold( Status::Pending );
		self::assertSame( 'working', $this->shown() );
		self::assertSame( 'solved', $this->press_solved() );
	}

	public function test_what_the_customer_calls_solved_stays_so_when_the_answer_is_taken_back(): void {
		$message = $this->hold( Status::Resolved );
		self::assertSame( 'solved', $this->press_solved() );
		self::assertSame( 'solved', $this->press_solved(), 'Pressing again says nothing new.' );
		self::assertCount( 1, $this->said_by_the_customer() );
		$this->desk->service->retract( $this->ticket->id, $message->id, $this->agent );
		self::assertSame( array( 'solved', Status::Resolved ), array( $this->shown(), $this->reload()->status ) );
	}

	public function test_it_closes_nothing_when_the_answer_that_closed_is_taken_back(): void {
		$message = $this->hold( Status::Closed );
		self::assertSame( 'solved', $this->press_solved() );
		self::assertSame( Status::Closed, $this->reload()->status, 'As long as the answer stands, so does what it set.' );
		$this->desk->service->retract( $this->ticket->id, $message->id, $this->agent );
		self::assertSame( array( 'solved', Status::Resolved ), array( $this->shown(), $this->reload()->status ) );
	}

	public function test_whoever_opens_it_after_the_customer_is_not_overruled(): void {
		$message = $this->hold( Status::Resolved );
		$this->press_solved();
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Open ), $this->agent );
		$this->desk->service->retract( $this->ticket->id, $message->id, $this->agent );
		self::assertSame( Status::Open, $this->reload()->status );
	}

	public function test_what_the_customer_called_solved_before_the_answer_is_no_answer_to_it(): void {
		$this->press_solved();
		$this->desk->service->update( $this->ticket->id, new TicketChanges( status: Status::Open ), $this->agent );
		$this->clock->advance( '60 seconds' );
		$message = $this->hold( Status::Resolved );
		$this->desk->service->retract( $this->ticket->id, $message->id, $this->agent );
		self::assertSame( Status::Open, $this->reload()->status );
	}

	private function press_solved(): string {
		$shown = $this->shaped( 'PortalTicket', $this->rest( 'POST', "/portal/tickets/{$this->token}/resolve" ) );
		return $this->text_at( $shown, 'status' );
	}

	/** @return list<Activity> */
	private function said_by_the_customer(): array {
		return array_values(
			array_filter(
				$this->desk->activity->for_ticket( $this->ticket->id ),
				static fn ( Activity $activity ): bool => Event::TICKET_UPDATED === $activity->event && Actor::CUSTOMER === $activity->actor_type
			)
		);
	}

	private function hold( ?Status $status ): Message {
		return $this->desk->service->reply( $this->ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Done</p>', set_status: $status, hold: 12 ), $this->agent )->message;
	}

	private function shown(): string {
		$shown = $this->shaped( 'PortalTicket', $this->rest( 'GET', "/portal/tickets/{$this->token}" ) );
		return $this->text_at( $shown, 'status' );
	}
}
