<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** Reads and writes messages, drafts and activity over REST. */
final class MessageRoutesTest extends RestTestCase {

	/**
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private function reply( Ticket $ticket, array $more = array() ): array {
		return $more + array(
			'client_key'      => $this->key(),
			'kind'            => 'reply',
			'body_html'       => '<p>We exchange it.</p>',
			'seen_message_id' => $ticket->last_message_id,
		);
	}

	public function test_a_reply_is_posted_and_queued_for_mail(): void {
		$ticket = $this->open_ticket();
		$agent  = $this->as_agent();

		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'set_status' => 'resolved' ) ) );
		$data     = $this->shaped( 'PostedMessage', $response, 201 );
		self::assertSame( array( 'agent', $agent->ID ), array( $this->at( $data, 'message', 'author', 'type' ), $this->at( $data, 'message', 'author', 'id' ) ) );
		self::assertSame( 'queued', $this->at( $data, 'message', 'delivery', 'state' ) );
		self::assertSame( 'resolved', $this->at( $data, 'ticket', 'status' ) );
		self::assertSame( 'agent', $this->at( $data, 'ticket', 'last_message_by' ) );
		self::assertArrayHasKey( 'Location', $response->get_headers() );
	}

	public function test_a_note_goes_to_nobody(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$data = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'kind' => 'note' ) ) ), 201 );
		self::assertSame( 'note', $this->at( $data, 'message', 'kind' ) );
		self::assertNull( $this->at( $data, 'message', 'delivery' ) );
	}

	public function test_a_double_click_posts_once(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$body   = $this->reply( $ticket );

		$first  = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $body ), 201 );
		$second = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $body ), 201 );
		self::assertSame( $this->at( $first, 'message', 'id' ), $this->at( $second, 'message', 'id' ) );
		self::assertSame( 2, $this->at( $second, 'ticket', 'message_count' ) );
	}

	public function test_a_stale_reply_is_shown_what_it_missed(): void {
		$ticket   = $this->open_ticket();
		$customer = Actor::customer( $ticket->customer_id, $ticket->customer_name );
		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Portal, text: 'I found the receipt.' ), $customer );
		$this->as_agent();

		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket ) );
		$this->assert_refused( 409, 'sanad_stale_reply', $response );
		$data = $this->data( $response );
		self::assertSame( 'I found the receipt.', $this->at( $data, 'data', 'messages', 0, 'body_text' ) );
		$newest = $this->int_at( $data, 'data', 'last_message_id' );
		$this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'seen_message_id' => $newest ) ) ), 201 );
	}

	public function test_an_empty_message_is_refused_at_its_field(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'body_html' => '<p> </p>' ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertSame( 'body_html', $this->at( $this->data( $response ), 'data', 'field' ) );
	}

	public function test_a_message_of_ten_megabytes_is_refused(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();

		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'body_html' => str_repeat( 'a', 10 * MB_IN_BYTES ) ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $response );
		self::assertArrayHasKey( 'body_html', (array) $this->at( $this->data( $response ), 'data', 'fields' ) );
	}

	public function test_a_reply_carries_its_files(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file = $this->attach( 'صورة المنتج.png' );

		$data = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket, array( 'attachment_ids' => array( $file ) ) ) ), 201 );
		self::assertSame( array( 'صورة المنتج.png', 'stored', 'image/png' ), array( $this->at( $data, 'message', 'attachments', 0, 'name' ), $this->at( $data, 'message', 'attachments', 0, 'state' ), $this->at( $data, 'message', 'attachments', 0, 'mime' ) ) );
		self::assertTrue( $this->at( $data, 'ticket', 'has_attachments' ) );
	}

	public function test_messages_are_paged_back(): void {
		$ticket   = $this->open_ticket();
		$customer = Actor::customer( $ticket->customer_id, $ticket->customer_name );
		for ( $i = 2; $i <= 55; $i++ ) {
			$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Portal, text: "Message {$i}" ), $customer );
		}
		$this->as_agent();

		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertTrue( $detail['has_earlier'] );
		self::assertCount( 50, $this->list_at( $detail, 'messages' ) );
		self::assertSame( 'Message 55', $this->at( $detail, 'messages', 49, 'body_text' ) );
		$earlier = $this->shaped( 'MessageList', $this->rest( 'GET', "/tickets/{$ticket->id}/messages", array( 'before' => $this->int_at( $detail, 'messages', 0, 'id' ) ) ) );
		self::assertCount( 5, $this->list_at( $earlier, 'items' ) );
		self::assertFalse( $earlier['has_earlier'] );
		self::assertSame( 'The dress is too small.', $this->at( $earlier, 'items', 0, 'body_text' ) );
	}

	public function test_a_failed_mail_is_sent_again(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$posted  = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket ) ), 201 );
		$message = $this->int_at( $posted, 'message', 'id' );
		$this->desk->db->update( 'outbox', array( 'state' => 'failed', 'error' => '550 refused', 'attempts' => 9 ), array( 'message_id' => $message ) );

		$detail = $this->shaped( 'MessageList', $this->rest( 'GET', "/tickets/{$ticket->id}/messages" ) );
		self::assertSame( array( 'failed', '550 refused' ), array( $this->at( $detail, 'items', 1, 'delivery', 'state' ), $this->at( $detail, 'items', 1, 'delivery', 'error' ) ) );
		$again = $this->shaped( 'Message', $this->rest( 'POST', "/tickets/{$ticket->id}/messages/{$message}/retry" ) );
		self::assertSame( array( 'queued', 0 ), array( $this->at( $again, 'delivery', 'state' ), $this->at( $again, 'delivery', 'attempts' ) ) );
	}

	public function test_a_message_is_only_retried_below_its_own_ticket(): void {
		$ticket = $this->open_ticket();
		$other  = $this->open_ticket( 'Other', email: 'omar@example.test' );
		$this->as_agent();
		$posted = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $this->reply( $ticket ) ), 201 );

		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tickets/{$other->id}/messages/{$this->int_at( $posted, 'message', 'id' )}/retry" ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tickets/{$ticket->id}/messages/{$ticket->last_message_id}/retry" ) );
	}

	public function test_a_draft_waits_for_its_agent_alone(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file  = $this->attach();
		$draft = array( 'kind' => 'reply', 'body_html' => '<p>Half an ans</p>', 'attachment_ids' => array( $file ), 'seen_message_id' => $ticket->last_message_id );

		$this->shaped( 'Draft', $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", $draft ) );
		$saved = $this->shaped( 'Draft', $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'body_html' => '<p>Half an answer</p>' ) + $draft ) );
		self::assertSame( $file, $this->at( $saved, 'attachments', 0, 'id' ) );
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertStringContainsString( 'Half an answer', (string) wp_json_encode( $detail['draft'] ) );
		$agent = wp_get_current_user();

		$this->as_agent();
		self::assertNull( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) )['draft'] );
		$this->act_as( $agent );
		self::assertSame( array( 'deleted' => true ), $this->shaped( 'Deleted', $this->rest( 'DELETE', "/tickets/{$ticket->id}/draft" ) ) );
		self::assertNull( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) )['draft'] );
	}

	public function test_a_draft_takes_no_file_of_somebody_else(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file = $this->attach();
		$this->as_agent();

		$saved = $this->shaped( 'Draft', $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'note', 'body_html' => '', 'attachment_ids' => array( $file ), 'seen_message_id' => 0 ) ) );
		self::assertSame( array(), $saved['attachments'] );
	}

	public function test_activity_is_read_back(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'priority' => 'high' ) );

		$data = $this->shaped( 'ActivityList', $this->rest( 'GET', "/tickets/{$ticket->id}/activity" ) );
		self::assertSame( array( 'ticket_opened', 'ticket_updated' ), array_column( $this->list_at( $data, 'items' ), 'event' ) );
		$page = $this->shaped( 'ActivityList', $this->rest( 'GET', "/tickets/{$ticket->id}/activity", array( 'per_page' => 1 ) ) );
		self::assertTrue( $page['has_earlier'] );
		$before = $this->shaped( 'ActivityList', $this->rest( 'GET', "/tickets/{$ticket->id}/activity", array( 'before' => $this->int_at( $page, 'items', 0, 'id' ) ) ) );
		self::assertSame( array( 'ticket_opened' ), array_column( $this->list_at( $before, 'items' ), 'event' ) );
	}
}
