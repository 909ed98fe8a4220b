<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\MessageKind;
use Sanad\Messages\NewMessage;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** How far each agent has read a ticket. */
final class ReadRoutesTest extends RestTestCase {

	public function test_a_ticket_is_unread_until_it_was_read_and_again_with_the_next_message(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		self::assertSame( array( 0, true ), $this->listed( $ticket ) );

		self::assertSame( array( 'read_message_id' => $ticket->last_message_id, 'unread' => false ), $this->read( $ticket, $ticket->last_message_id ) );
		self::assertSame( array( $ticket->last_message_id, false ), $this->listed( $ticket ) );

		$this->write( $ticket );
		self::assertSame( array( $ticket->last_message_id, true ), $this->listed( $ticket ) );
	}

	public function test_what_was_read_moves_forward_only_and_never_ahead_of_the_ticket(): void {
		$ticket = $this->open_ticket();
		$newer  = $this->write( $ticket );
		$this->as_agent();
		self::assertSame( $newer->last_message_id, $this->read( $ticket, $newer->last_message_id + 1_000 )['read_message_id'] );
		self::assertSame( $newer->last_message_id, $this->read( $ticket, $ticket->last_message_id )['read_message_id'] );
	}

	public function test_reading_changes_nothing_for_others(): void {
		$ticket = $this->open_ticket();
		$rows   = $this->desk->activity->for_ticket( $ticket->id );
		$this->as_agent();
		$this->read( $ticket, $ticket->last_message_id );

		self::assertSame( $ticket->version, $this->desk->tickets->find( $ticket->id )?->version );
		self::assertCount( count( $rows ), $this->desk->activity->for_ticket( $ticket->id ) );
		$this->as_manager();
		self::assertSame( array( 0, true ), $this->listed( $ticket ) );
	}

	public function test_it_can_be_made_unread_again(): void {
		$ticket = $this->open_ticket();
		$newer  = $this->write( $ticket );
		$this->as_agent();
		$this->read( $ticket, $newer->last_message_id );
		$state = $this->shaped( 'TicketRead', $this->rest( 'DELETE', "/tickets/{$ticket->id}/read" ) );

		self::assertSame( array( 'read_message_id' => $ticket->last_message_id, 'unread' => true ), $state );
		self::assertSame( array( $ticket->last_message_id, true ), $this->listed( $ticket ) );
	}

	public function test_own_messages_are_read_unless_something_unread_lies_before_them(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$this->read( $ticket, $ticket->last_message_id );
		$own = $this->note( $ticket, $agent );
		self::assertSame( array( $own, false ), $this->listed( $ticket ) );

		$this->write( $ticket );
		$this->note( $ticket, $agent );
		self::assertSame( array( $own, true ), $this->listed( $ticket ), 'The customer wrote between his two notes.' );
	}

	public function test_those_who_read_are_known_and_forgotten_with_their_account(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$this->read( $ticket, $ticket->last_message_id );
		$readers = $this->desk->reads->of_ticket( $ticket->id );
		self::assertSame( array( $agent->ID, $ticket->last_message_id ), array( $readers[0]->user_id, $readers[0]->message_id ) );

		wp_delete_user( $agent->ID );
		self::assertSame( array(), $this->desk->reads->of_ticket( $ticket->id ) );
	}

	public function test_tickets_out_of_sight_cannot_be_read(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		self::assertSame( 404, $this->rest( 'PUT', "/tickets/{$ticket->id}/read", array( 'message_id' => 1 ) )->get_status() );
		self::assertSame( 404, $this->rest( 'DELETE', "/tickets/{$ticket->id}/read" )->get_status() );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '' );
		self::assertSame( 400, $this->rest( 'PUT', "/tickets/{$ticket->id}/read", array( 'message_id' => 'x' ) )->get_status() );
	}

	/** @return array<string, mixed> */
	private function read( Ticket $ticket, int $message_id ): array {
		return $this->shaped( 'TicketRead', $this->rest( 'PUT', "/tickets/{$ticket->id}/read", array( 'message_id' => $message_id ) ) );
	}

	/** @return array{mixed, mixed} The newest message that was read, and whether there are others. */
	private function listed( Ticket $ticket ): array {
		$items = $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'view' => 'open' ) ) ), 'items' );
		self::assertSame( $ticket->id, $items[0]['id'] );
		return array( $items[0]['read_message_id'], $items[0]['unread'] );
	}

	/** A further message of the customer. */
	private function write( Ticket $ticket ): Ticket {
		$message = new NewMessage( $this->key(), Channel::Form, text: 'And the colour is wrong.' );
		return $this->desk->service->reply( $ticket->id, $message, Actor::customer( $ticket->customer_id, $ticket->customer_name ) )->ticket;
	}

	/** @return int Id of a note of the agent. */
	private function note( Ticket $ticket, \WP_User $agent ): int {
		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => MessageKind::Note->value, 'body_html' => '<p>Asked the warehouse.</p>', 'seen_message_id' => 0 ) );
		self::assertSame( 201, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		return (int) $this->desk->tickets->find( $ticket->id )?->last_message_id;
	}
}
