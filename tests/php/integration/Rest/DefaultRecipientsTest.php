<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\Recipients;
use Sanad\Messages\ScheduledMessages;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\Ticket;

/** Who gets the next answer of a ticket while nobody chooses, whoever sends it. */
final class DefaultRecipientsTest extends RestTestCase {

	private const ALI = array( 'email' => 'ali@example.test', 'name' => 'Ali' );

	public function test_it_is_the_customer_alone_at_first(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertSame( array( 'to' => array(), 'cc' => array(), 'bcc' => array() ), $detail['recipients'] );
		self::assertSame( array(), $detail['participants'] );
		self::assertNull( $this->at( $this->answer( $ticket ), 'message', 'recipients' ) );
	}

	public function test_who_had_the_last_mail_has_the_next_one_until_he_is_left_out(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$posted = $this->answer( $ticket, array( 'cc' => array( self::ALI ), 'bcc' => array( array( 'email' => 'boss@example.test' ) ) ) );
		self::assertSame( array( 'to' => array(), 'cc' => array( self::ALI ), 'bcc' => array() ), $this->at( $posted, 'ticket', 'recipients' ) );
		// To somebody else alone: the customer's conversation goes on as it was.
		$this->answer( $ticket, array( 'to' => array( array( 'email' => 'carrier@example.test' ) ) ) );
		self::assertSame( array( 'ali@example.test' ), $this->copies_of_next( $ticket ) );
		self::assertSame( array( 'ali@example.test' ), Recipients::emails( Recipients::from_data( $this->data_at( $this->answer( $ticket ), 'message', 'recipients' ) )->cc ), 'What nobody chose goes to the same.' );
		$left = $this->answer( $ticket, array( 'cc' => array() ) );
		self::assertNull( $this->at( $left, 'message', 'recipients' ) );
		self::assertSame( array(), $this->copies_of_next( $ticket ) );
	}

	public function test_customers_who_were_taken_in_get_it_until_they_are_left_out(): void {
		$this->as_agent();
		$into = $this->open_ticket();
		$this->answer( $into );
		$this->merge_in( $into, 'khalid@example.test', OtherCustomer::TakeIn );
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$into->id}" ) );
		self::assertSame( array( 'khalid@example.test' ), array_column( $this->list_at( $detail, 'participants' ), 'email' ) );
		self::assertSame( $detail['participants'], $this->at( $detail, 'recipients', 'cc' ) );

		$this->later();
		self::assertSame( 'khalid@example.test', $this->at( $this->answer( $into ), 'message', 'recipients', 'cc', 0, 'email' ) );
		self::assertSame( array( 'khalid@example.test' ), $this->copies_of_next( $into ) );
		$this->answer( $into, array( 'cc' => array() ) );
		$detail = $this->data( $this->rest( 'GET', "/tickets/{$into->id}" ) );
		self::assertSame( array( array(), 1 ), array( $this->at( $detail, 'recipients', 'cc' ), count( $this->list_at( $detail, 'participants' ) ) ), 'He can still be named.' );
	}

	public function test_copies_of_another_customers_ticket_get_nothing_of_this_one(): void {
		$this->as_agent();
		$into = $this->open_ticket();
		$from = $this->open_ticket( 'Other', email: 'khalid@example.test' );
		$this->answer( $from, array( 'cc' => array( self::ALI ) ) );
		$this->desk->service->merge( $from->id, $into->id, $this->key(), OtherCustomer::LeaveOut, Actor::agent( get_current_user_id(), 'Huda' ) );
		$detail = $this->data( $this->rest( 'GET', "/tickets/{$into->id}" ) );
		self::assertSame( array( array(), array() ), array( $this->at( $detail, 'recipients', 'cc' ), $detail['participants'] ) );
	}

	public function test_our_own_address_and_who_has_none_are_not_written_to(): void {
		$this->as_agent();
		$into = $this->open_ticket();
		$this->merge_in( $into, 'help@shop.test', OtherCustomer::TakeIn );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'mailboxes' )} SET email = 'help@shop.test'" );
		self::assertSame( array(), $this->data( $this->rest( 'GET', "/tickets/{$into->id}" ) )['participants'] );

		$this->merge_in( $into, 'khalid@example.test', OtherCustomer::TakeIn );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'tickets' )} SET customer_email = '' WHERE id = %d", array( $into->id ) );
		self::assertSame( array(), $this->copies_of_next( $into ), 'What is not mailed to its customer goes to nobody by itself.' );
		self::assertNull( $this->at( $this->answer( $into ), 'message', 'recipients' ) );
	}

	public function test_macros_and_what_is_sent_at_its_time_go_to_the_same(): void {
		$this->as_manager();
		$into  = $this->open_ticket();
		$macro = $this->int_at( $this->data( $this->rest( 'POST', '/macros', array( 'name' => 'Hi', 'actions' => array( array( 'type' => 'reply', 'body_html' => '<p>Hi</p>' ) ) ) ) ), 'id' );
		$this->merge_in( $into, 'khalid@example.test', OtherCustomer::TakeIn );
		$preview = $this->data( $this->rest( 'POST', "/tickets/{$into->id}/macros/{$macro}/preview" ) );
		self::assertSame( "Reply to the customer (CC: \u{2068}Sara Al-Harbi\u{2069})", $this->at( $preview, 'steps', 0, 'sentence' ) );
		$now = $this->desk->tickets->find( $into->id );
		$run = $this->shaped( 'MacroRun', $this->rest( 'POST', "/tickets/{$into->id}/macros/{$macro}/run", array( 'client_key' => $this->key(), 'version' => $now?->version, 'seen_message_id' => $now?->last_message_id ) ) );
		self::assertSame( array( 'sara@example.test', 'khalid@example.test' ), array( $this->at( $run, 'message', 'recipients', 'to', 0, 'email' ), $this->at( $run, 'message', 'recipients', 'cc', 0, 'email' ) ) );
		$row = $this->desk->db->row( "SELECT copies FROM {$this->desk->db->table( 'outbox' )} WHERE message_id = %d", array( $this->int_at( $run, 'message', 'id' ) ) );
		self::assertStringContainsString( '"cc":["khalid@example.test"]', $row['copies'] ?? '' );

		$this->rest( 'PUT', "/tickets/{$into->id}/draft", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => '<p>Later</p>', 'seen_message_id' => 999_999, 'send_at' => $this->clock->now()->modify( '+1 hour' )->format( \DATE_ATOM ) ) );
		$this->later();
		do_action( 'sanad_job_' . ScheduledMessages::JOB );
		$last = $this->desk->messages->last_public( $into->id );
		self::assertSame( array( 'Later', array( 'khalid@example.test' ) ), array( $last?->body_text, Recipients::emails( $last->recipients->cc ?? array() ) ) );
	}

	public function test_an_answer_that_is_taken_back_keeps_who_was_left_out(): void {
		$this->as_agent();
		$into = $this->open_ticket();
		$this->merge_in( $into, 'khalid@example.test', OtherCustomer::TakeIn );
		$id    = $this->int_at( $this->answer( $into, array( 'cc' => array(), 'hold' => 12 ) ), 'message', 'id' );
		$taken = $this->shaped( 'TakenBack', $this->rest( 'DELETE', "/tickets/{$into->id}/messages/{$id}" ) );
		self::assertSame( array( 'to' => array(), 'cc' => array(), 'bcc' => array() ), $this->at( $taken, 'draft', 'recipients' ) );
		self::assertSame( 'khalid@example.test', $this->at( $taken, 'ticket', 'recipients', 'cc', 0, 'email' ) );
	}

	/**
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private function answer( Ticket $ticket, array $more = array() ): array {
		return $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $more + array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => '<p>Answer</p>', 'seen_message_id' => 999_999 ) ), 201 );
	}

	private function merge_in( Ticket $into, string $email, OtherCustomer $other ): void {
		$from = $this->open_ticket( 'Other', email: $email );
		$this->desk->service->merge( $from->id, $into->id, $this->key(), $other, Actor::agent( get_current_user_id(), 'Huda' ) );
	}

	/** @return list<string> Addresses that get a copy of the next answer. */
	private function copies_of_next( Ticket $ticket ): array {
		$recipients = Recipients::from_data( $this->data_at( $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}" ) ), 'recipients' ) );
		return Recipients::emails( $recipients->cc );
	}

	/**
	 * @param array<mixed> $data
	 * @return array<mixed>
	 */
	private function data_at( array $data, string ...$path ): array {
		$value = $this->at( $data, ...$path );
		self::assertIsArray( $value );
		return $value;
	}

	private function later(): void {
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
	}
}
