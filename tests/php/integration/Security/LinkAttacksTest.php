<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Database\Schema;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Ticket;

/** Whoever holds a ticket's link gets this ticket's conversation, and nothing beside it. */
final class LinkAttacksTest extends RestTestCase {

	private Ticket $ticket;

	private Ticket $other;

	private string $token;

	private int $public_file;

	private int $note_file;

	private int $waiting_file;

	protected function setUp(): void {
		parent::setUp();
		$this->ticket = $this->open_ticket();
		$this->other  = $this->open_ticket( 'Other', email: 'omar@example.test' );
		$this->as_agent();
		$this->public_file  = $this->attach( 'label.png' );
		$this->note_file    = $this->attach( 'margin.png' );
		$this->waiting_file = $this->attach( 'waiting.png' );
		$this->rest( 'POST', "/tickets/{$this->ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'Print the label', 'seen_message_id' => 9999, 'attachment_ids' => array( $this->public_file ) ) );
		$this->rest( 'POST', "/tickets/{$this->ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'secret margin', 'seen_message_id' => 9999, 'attachment_ids' => array( $this->note_file ) ) );
		$this->rest( 'PUT', "/tickets/{$this->ticket->id}/draft", array( 'kind' => 'reply', 'body_html' => 'secret draft', 'seen_message_id' => 0 ) );
		$this->desk->db->update( 'tickets', array( 'order_id' => 7, 'order_number' => 'ORDER-7' ), array( 'id' => $this->ticket->id ) );
		$this->act_as( null );
		$this->token = $this->desk->links->token( $this->ticket );
	}

	private function page( string $below = '', ?string $token = null ): string {
		return '/portal/tickets/' . rawurlencode( $token ?? $this->token ) . $below;
	}

	/** @return string Everything that a request could have changed. */
	private function state(): string {
		$rows = array();
		foreach ( array_diff( Schema::names(), array( 'rate_limits' ) ) as $table ) {
			$rows[ $table ] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
		}
		return hash( 'sha256', (string) wp_json_encode( $rows ) );
	}

	public function test_the_page_shows_the_conversation_and_nothing_internal(): void {
		$json = (string) wp_json_encode( $this->shaped( 'PortalTicket', $this->rest( 'GET', $this->page() ) ), JSON_UNESCAPED_UNICODE );
		self::assertStringContainsString( 'Print the label', $json );
		foreach ( array( 'secret', 'margin', 'ORDER-7', 'order', 'sara@example.test', '@example.test', 'assignee', 'priority', 'tags', 'waiting.png', '_wpnonce' ) as $internal ) {
			self::assertStringNotContainsString( $internal, $json );
		}
	}

	public function test_only_files_of_public_messages_of_this_ticket_go_out(): void {
		$response = $this->rest( 'GET', $this->page( "/attachments/{$this->public_file}" ) );
		self::assertSame( 200, $response->get_status() );
		self::assertStringContainsString( 'no-store', $this->header( $response, 'Cache-Control' ) );
		self::assertStringStartsWith( 'attachment;', $this->header( $response, 'Content-Disposition' ) );

		$missing = $this->rest( 'GET', $this->page( '/attachments/99999' ) );
		$this->assert_refused( 404, 'sanad_not_found', $missing );
		foreach ( array( $this->page( "/attachments/{$this->note_file}" ), $this->page( "/attachments/{$this->waiting_file}" ), $this->page( "/attachments/{$this->public_file}", $this->desk->links->token( $this->other ) ) ) as $route ) {
			self::assertSame( $this->data( $missing ), $this->data( $this->rest( 'GET', $route ) ), $route );
		}
	}

	public function test_a_wrong_link_is_always_answered_alike(): void {
		$answers = array();
		foreach ( array( str_repeat( '0', 32 ), strtoupper( $this->token ), substr( $this->token, 0, 31 ), $this->token . '0', $this->token . ' ', "{$this->token}\u{200B}", '0', 'x', (string) $this->ticket->id, "' or 1=1 --" ) as $token ) {
			$response = $this->rest( 'GET', $this->page( '', $token ) );
			$this->assert_refused( 404, 'sanad_not_found', $response );
			$answers[] = $this->data( $response );
		}
		self::assertCount( 1, array_unique( $answers, SORT_REGULAR ) );
	}

	public function test_a_revoked_link_and_a_trashed_ticket_are_gone(): void {
		$this->desk->db->update( 'tickets', array( 'folder' => 'trash' ), array( 'id' => $this->ticket->id ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->page() ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->page( "/attachments/{$this->public_file}" ) ) );
		$this->desk->db->update( 'tickets', array( 'folder' => 'inbox', 'link_version' => 2 ), array( 'id' => $this->ticket->id ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $this->page() ) );
	}

	public function test_looking_changes_nothing(): void {
		$before = $this->state();
		foreach ( array( 'GET', 'HEAD' ) as $method ) {
			foreach ( array( '', "/attachments/{$this->public_file}", '/resolve', '/messages' ) as $below ) {
				$this->rest( $method, $this->page( $below ) );
			}
		}
		self::assertSame( $before, $this->state() );
	}

	public function test_an_answer_is_the_customers_whatever_it_claims(): void {
		$this->shaped(
			'PortalTicket',
			$this->rest(
				'POST',
				$this->page( '/messages' ),
				array( 'client_key' => $this->key(), 'message' => 'Done', 'kind' => 'note', 'author_type' => 'agent', 'author_id' => 1, 'status' => 'closed', 'priority' => 'urgent', 'channel' => 'email', 'customer_id' => $this->other->customer_id, 'created_at' => '2001-01-01T00:00:00Z', 'attachment_ids' => array( $this->note_file, $this->waiting_file ), 'ticket_id' => $this->other->id )
			),
			201
		);
		$messages = $this->desk->messages->for_ticket( $this->ticket->id );
		$written  = $messages[ count( $messages ) - 1 ];
		self::assertSame( array( 'reply', 'customer', $this->ticket->customer_id, 'portal' ), array( $written->kind->value, $written->author_type, $written->author_id, $written->channel->value ) );
		self::assertSame( array(), $this->desk->attachments->for_messages( array( $written->id ) ) );
		$after = $this->desk->tickets->find( $this->ticket->id );
		self::assertSame( array( 'open', 'normal', $this->ticket->customer_id ), array( $after?->status->value, $after?->priority->slug(), $after?->customer_id ) );
		self::assertSame( 1, $this->desk->tickets->find( $this->other->id )?->message_count );
	}

	public function test_a_link_opens_no_route_of_the_desk(): void {
		foreach ( array( '/tickets', "/tickets/{$this->ticket->id}", "/tickets/{$this->ticket->id}/orders", "/customers/{$this->ticket->customer_id}", "/attachments/{$this->public_file}/content" ) as $route ) {
			$this->assert_refused( 401, 'sanad_not_signed_in', $this->rest( 'GET', $route, array( 'token' => $this->token, 'sanad_ticket' => $this->token ) ) );
		}
	}

	public function test_the_customer_of_another_ticket_is_not_its_customer(): void {
		$policy = new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility );
		self::assertTrue( $policy->can_customer_view( $this->ticket->customer_id, $this->ticket ) );
		self::assertFalse( $policy->can_customer_view( $this->other->customer_id, $this->ticket ) );
		self::assertFalse( $policy->can_customer_view( 0, $this->ticket ) );
	}

	public function test_a_forged_forwarding_header_gives_no_new_attempts(): void {
		$refused = false;
		for ( $i = 0; $i < 60 && ! $refused; $i++ ) {
			$_SERVER['HTTP_X_FORWARDED_FOR']  = "203.0.113.{$i}, <script>alert(1)</script>";
			$_SERVER['HTTP_CF_CONNECTING_IP'] = "198.51.100.{$i}";
			$_SERVER['HTTP_X_REAL_IP']        = "192.0.2.{$i}";
			$response                         = $this->rest( 'GET', $this->page( '', str_repeat( '0', 32 ) ) );
			$refused                          = 429 === $response->get_status();
		}
		self::assertTrue( $refused, 'The limit was never reached.' );
		self::assertGreaterThan( 0, (int) $this->header( $response, 'Retry-After' ) );
		self::assertStringNotContainsString( 'script', (string) wp_json_encode( $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'rate_limits' )}" ) ) );
		// A good link still opens: the limit is on wrong ones.
		$this->shaped( 'PortalTicket', $this->rest( 'GET', $this->page() ) );
	}
}
