<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** Many tickets in one request. */
final class TicketBulkTest extends RestTestCase {

	public function test_each_ticket_is_changed_and_answered(): void {
		$tickets = array( $this->open_ticket( 'One' ), $this->open_ticket( 'Two' ) );
		$agent   = $this->as_agent();
		$items   = array_map( static fn ( $ticket ): array => array( 'id' => $ticket->id, 'version' => $ticket->version, 'status' => 'pending', 'assignee_id' => $agent->ID, 'add_tags' => array( 'عاجل' ) ), $tickets );
		$results = $this->results( $items );

		self::assertSame( array( null, null ), array_column( $results, 'problem' ) );
		foreach ( $results as $index => $result ) {
			self::assertSame( $tickets[ $index ]->id, $this->at( $result, 'ticket', 'id' ) );
			self::assertSame( array( 'pending', $agent->ID, 'عاجل' ), array( $this->at( $result, 'ticket', 'status' ), $this->at( $result, 'ticket', 'assignee', 'id' ), $this->at( $result, 'ticket', 'tags', 0, 'name' ) ) );
		}
	}

	public function test_the_same_request_with_the_old_values_takes_it_back(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$after = $this->results( array( array( 'id' => $ticket->id, 'version' => $ticket->version, 'folder' => 'trash', 'priority' => 'high', 'add_tags' => array( 'x' ) ) ) );
		self::assertSame( 'trash', $this->at( $after, 0, 'ticket', 'folder' ) );
		$back = $this->results( array( array( 'id' => $ticket->id, 'version' => $this->int_at( $after, 0, 'ticket', 'version' ), 'folder' => 'inbox', 'priority' => 'normal', 'remove_tags' => array( $this->int_at( $after, 0, 'ticket', 'tags', 0, 'id' ) ) ) ) );

		self::assertSame( array( 'inbox', 'normal', array() ), array( $this->at( $back, 0, 'ticket', 'folder' ), $this->at( $back, 0, 'ticket', 'priority' ), $this->at( $back, 0, 'ticket', 'tags' ) ) );
	}

	public function test_what_takes_it_back_comes_with_the_answer(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$this->desk->service->update( $ticket->id, new TicketChanges( snooze_until: $this->clock->now()->modify( '+2 days' ) ), Actor::system() );
		$before = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $before );
		$done = $this->results( array( array( 'id' => $ticket->id, 'version' => $before->version, 'status' => 'resolved', 'assignee_id' => $agent->ID, 'add_tags' => array( 'x' ), 'folder' => 'spam' ) ) );
		self::assertNull( $this->desk->tickets->find( $ticket->id )?->snoozed_until );
		$undo = $this->named( $done[0]['undo'] );
		self::assertArrayNotHasKey( 'priority', $undo );
		$back = $this->results( array( $undo ) );

		self::assertNull( $back[0]['problem'] );
		$after = $this->desk->tickets->find( $ticket->id );
		self::assertEquals( $before->snoozed_until, $after?->snoozed_until );
		self::assertSame( array( 'open', 'inbox', null, array() ), array( $this->at( $back, 0, 'ticket', 'status' ), $this->at( $back, 0, 'ticket', 'folder' ), $this->at( $back, 0, 'ticket', 'assignee' ), $this->at( $back, 0, 'ticket', 'tags' ) ) );
	}

	public function test_tickets_are_marked_as_read_and_unread_and_put_back_as_they_were(): void {
		$tickets = array( $this->open_ticket( 'Never opened' ), $this->open_ticket( 'Read before' ) );
		$agent   = $this->as_agent();
		$reply   = fn ( Ticket $ticket ): int => $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Portal, text: 'More' ), Actor::customer( $ticket->customer_id, 'Sara' ) )->message->id;
		$first   = $tickets[1]->last_message_id;
		$this->desk->reads->advance( $tickets[1]->id, $agent->ID, $first );
		$last    = array( $reply( $tickets[0] ), $reply( $tickets[1] ) );
		$item    = static fn ( Ticket $ticket, bool $unread ): array => array( 'id' => $ticket->id, 'version' => 1, 'unread' => $unread );
		$read    = fn (): array => array_map( fn ( Ticket $ticket ): int => $this->desk->reads->of_user( $agent->ID, array( $ticket->id ) )[ $ticket->id ] ?? 0, $tickets );

		$done = $this->results( array( $item( $tickets[0], false ), $item( $tickets[1], false ) ) );
		self::assertSame( array( array( false, false ), $last ), array( array( $this->at( $done, 0, 'ticket', 'unread' ), $this->at( $done, 1, 'ticket', 'unread' ) ), $read() ) );
		self::assertSame( array( 0, $first ), array( $this->at( $done, 0, 'undo', 'read_message_id' ), $this->at( $done, 1, 'undo', 'read_message_id' ) ) );
		self::assertSame( 2, $this->at( $done, 0, 'ticket', 'version' ), 'What one agent has read is no change of the ticket.' );
		self::assertNull( $this->results( array( $item( $tickets[0], false ) ) )[0]['undo'], 'It was so already.' );

		$back = $this->results( array( $this->named( $done[0]['undo'] ), $this->named( $done[1]['undo'] ) ) );
		self::assertSame( array( array( null, null ), array( 0, $first ) ), array( array_column( $back, 'problem' ), $read() ) );

		$this->results( array( $item( $tickets[1], false ) ) );
		$done = $this->results( array( $item( $tickets[1], true ) ) );
		self::assertSame( array( true, $first ), array( $this->at( $done, 0, 'ticket', 'unread' ), $read()[1] ) );
		$this->results( array( $this->named( $done[0]['undo'] ) ) );
		self::assertSame( $last[1], $read()[1] );

		$hidden = $this->open_ticket( 'Elsewhere', email: 'omar@example.test', team_id: $this->team( 'Elsewhere' ) );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$done   = $this->results( array( $item( $hidden, false ) ) );
		self::assertIsString( $done[0]['problem'] );
		self::assertSame( array(), $this->desk->reads->of_user( $agent->ID, array( $hidden->id ) ) );
	}

	/** @return array<string, mixed> */
	private function named( mixed $undo ): array {
		self::assertIsArray( $undo );
		$named = array();
		foreach ( $undo as $key => $value ) {
			$named[ (string) $key ] = $value;
		}
		return $named;
	}

	public function test_what_was_so_already_is_not_taken_back(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		self::assertNull( $this->results( array( array( 'id' => $ticket->id, 'version' => $ticket->version, 'priority' => 'normal' ) ) )[0]['undo'] );
	}

	public function test_a_conflict_stops_its_own_ticket_alone(): void {
		$stale = $this->open_ticket( 'Stale' );
		$fine  = $this->open_ticket( 'Fine' );
		$this->desk->service->update( $stale->id, new TicketChanges( priority: Priority::Urgent ), Actor::system() );
		$this->as_agent();
		$results = $this->results(
			array(
				array( 'id' => $stale->id, 'version' => $stale->version, 'priority' => 'low', 'add_tags' => array( 'x' ), 'folder' => 'spam' ),
				array( 'id' => $fine->id, 'version' => $fine->version, 'priority' => 'low' ),
			)
		);

		self::assertIsString( $results[0]['problem'] );
		self::assertNull( $results[1]['problem'] );
		self::assertSame( array( 'urgent', 'inbox', array() ), array( $this->at( $results, 0, 'ticket', 'priority' ), $this->at( $results, 0, 'ticket', 'folder' ), $this->at( $results, 0, 'ticket', 'tags' ) ), 'All of it or nothing.' );
		self::assertSame( 'low', $this->at( $results, 1, 'ticket', 'priority' ) );
	}

	public function test_tickets_of_other_teams_are_as_if_they_were_not(): void {
		$agent = $this->as_agent();
		$mine  = $this->open_ticket( 'Mine', team_id: $this->team( 'Returns', $agent ) );
		$other = $this->open_ticket( 'Other' );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$results = $this->results(
			array(
				array( 'id' => $other->id, 'version' => 1, 'status' => 'closed' ),
				array( 'id' => 424242, 'version' => 1, 'status' => 'closed' ),
				array( 'id' => $mine->id, 'version' => $mine->version, 'team_id' => 0 ),
			)
		);

		self::assertSame( $results[0]['problem'], $results[1]['problem'] );
		self::assertSame( array( null, null ), array( $results[0]['ticket'], $results[1]['ticket'] ) );
		self::assertSame( array( null, null ), array( $results[2]['problem'], $results[2]['ticket'] ), 'Given away, and out of sight.' );
		self::assertSame( 'open', $this->desk->tickets->find( $other->id )?->status->value );
	}

	public function test_assigning_needs_its_right(): void {
		add_role( 'sanad_replier', 'Replier', array( 'read' => true, 'sanad_view_tickets' => true, 'sanad_reply' => true ) );
		$ticket = $this->open_ticket();
		$this->act_as( $this->create_user( 'sanad_replier' ) );
		$results = $this->results( array( array( 'id' => $ticket->id, 'version' => $ticket->version, 'assignee_id' => get_current_user_id(), 'priority' => 'high' ) ) );

		self::assertIsString( $results[0]['problem'] );
		self::assertSame( 'normal', $this->at( $results, 0, 'ticket', 'priority' ) );
	}

	public function test_wrong_requests_change_nothing(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		foreach (
			array(
				array(),
				array( array( 'id' => $ticket->id ) ),
				array( array( 'id' => $ticket->id, 'version' => 1, 'status' => 'gone' ) ),
				array( array( 'id' => $ticket->id, 'version' => 1, 'subject' => 'Not in bulk' ) ),
				array_fill( 0, 26, array( 'id' => $ticket->id, 'version' => 1, 'status' => 'closed' ) ),
			) as $items
		) {
			self::assertSame( 400, $this->rest( 'POST', '/tickets/bulk', array( 'items' => $items ) )->get_status() );
		}
		self::assertSame( $ticket->version, $this->desk->tickets->find( $ticket->id )?->version );
	}

	/**
	 * @param list<array<string, mixed>> $items
	 * @return list<array<mixed>>
	 */
	private function results( array $items ): array {
		return $this->list_at( $this->shaped( 'TicketBulk', $this->rest( 'POST', '/tickets/bulk', array( 'items' => $items ) ) ), 'items' );
	}
}
