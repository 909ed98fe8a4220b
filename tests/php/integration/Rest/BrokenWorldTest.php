<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

/** Requests that are broken, and tickets whose surroundings are gone: an error or a poorer view, never a fatal. */
final class BrokenWorldTest extends RestTestCase {

	private function raw( string $method, string $route, string $body ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, '/sanad/v1' . $route );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( $body );
		return rest_do_request( $request );
	}

	public function test_a_body_that_is_no_json_is_refused(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		foreach ( array( '{', '{"version":1,"subject":"' . "\xC3\x28" . '"}', str_repeat( '[', 600 ), "\0" ) as $body ) {
			self::assertSame( 400, $this->raw( 'PATCH', "/tickets/{$ticket->id}", $body )->get_status(), $body );
		}
		self::assertSame( 'Wrong size', $this->desk->tickets->find( $ticket->id )?->subject );
	}

	public function test_broken_characters_in_an_address_are_searched_harmlessly(): void {
		$this->open_ticket();
		$this->as_agent();
		foreach ( array( "\xC3\x28", "size\xFF", "\xED\xA0\x80", "a\0b" ) as $text ) {
			$request = new \WP_REST_Request( 'GET', '/sanad/v1/tickets' );
			$request->set_query_params( array( 'search' => $text ) );
			$this->shaped( 'TicketList', rest_do_request( $request ) );
		}
	}

	public function test_broken_characters_in_a_form_are_stored_readable(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$request = new \WP_REST_Request( 'POST', "/sanad/v1/tickets/{$ticket->id}/messages" );
		$request->set_body_params( array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => "before \xFF after \u{1F4E6}\0", 'seen_message_id' => '0' ) );

		$posted = $this->shaped( 'PostedMessage', rest_do_request( $request ), 201 );
		self::assertMatchesRegularExpression( '/before .+ after \x{1F4E6}/u', (string) wp_json_encode( $this->at( $posted, 'message', 'body_text' ), JSON_UNESCAPED_UNICODE ) );
	}

	public function test_a_ticket_outlives_everything_around_it(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'assignee_id' => $agent->ID, 'topic_id' => 1 ) );
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0 ) );
		$db = $this->desk->db;
		$db->execute( "DELETE FROM {$db->table( 'customers' )}" );
		$db->execute( "DELETE FROM {$db->table( 'identities' )}" );
		$db->execute( "DELETE FROM {$db->table( 'topics' )}" );
		$db->execute( "DELETE FROM {$db->table( 'mailboxes' )}" );
		$db->update( 'tickets', array( 'order_id' => 424242, 'order_number' => 'R-9', 'team_id' => 77, 'follow_up_of' => 88 ), array( 'id' => $ticket->id ) );
		wp_delete_user( $agent->ID );
		wp_cache_flush();
		$this->as_manager();

		$row = $this->list_at( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets' ) ), 'items' )[0];
		self::assertSame( array( null, null, null, 'Sara Al-Harbi', 'R-9' ), array( $row['assignee'], $row['topic'], $row['team'], $this->at( $row, 'customer', 'name' ), $this->at( $row, 'order', 'number' ) ) );
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertSame( array( null, null ), array( $detail['mailbox'], $detail['follow_up_of'] ) );
		self::assertSame( array( $agent->display_name, null ), array( $this->at( $detail, 'messages', 1, 'author', 'name' ), $this->at( $detail, 'messages', 1, 'author', 'avatar_url' ) ) );
		$this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'Still here', 'seen_message_id' => $detail['last_message_id'] ) ), 201 );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/customers/{$ticket->customer_id}" ) );
	}

	public function test_an_order_that_does_not_exist_is_not_linked(): void {
		$this->needs_woocommerce();
		$ticket = $this->open_ticket();
		$this->as_agent();

		$response = $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'order_id' => 424242 ) );
		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertSame( 'order_id', $this->at( $this->data( $response ), 'data', 'field' ) );
		self::assertSame( 0, $this->desk->tickets->find( $ticket->id )?->order_id );
	}

	public function test_a_draft_whose_files_are_gone_is_shown_without_them(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file = $this->attach();
		$this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'reply', 'body_html' => 'x', 'attachment_ids' => array( $file ), 'seen_message_id' => 0 ) );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'attachments' )}" );

		self::assertSame( array(), $this->at( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) ), 'draft', 'attachments' ) );
	}

	public function test_a_file_whose_bytes_are_gone_is_not_found(): void {
		$this->as_agent();
		$file   = $this->attach();
		$stored = $this->desk->attachment_repository->find( $file );
		self::assertNotNull( $stored );
		unlink( $this->desk->attachment_store->path( $stored->stored_name ) );

		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$file}/content" ) );
	}

	public function test_numbers_beyond_reason_are_refused(): void {
		$this->as_agent();
		foreach ( array( '/tickets/99999999999999999999', '/tickets/0', '/tickets/-1', '/tickets/1.5', '/tickets/1e3', '/tickets/%00' ) as $route ) {
			self::assertSame( 404, $this->rest( 'GET', $route )->get_status(), $route );
		}
		foreach ( array( 'per_page' => array( 0, 101, 'x' ), 'customer' => array( 0, -5, 1e20 ), 'assignee' => array( 'you', '-1', '1 ' ) ) as $argument => $values ) {
			foreach ( $values as $value ) {
				$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'GET', '/tickets', array( $argument => $value ) ) );
			}
		}
	}
}
