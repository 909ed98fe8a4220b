<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Messages\HeldMessages;
use Sanad\Messages\Recipients;
use Sanad\Messages\ScheduledMessages;
use Sanad\Tickets\Ticket;

/** To whom answers go, how long they are held, and when they go out by themselves. */
final class SendingTest extends RestTestCase {

	private const SCHEDULED = 'sanad_job_' . ScheduledMessages::JOB;

	public function test_recipients_are_kept_once_each_and_mailed_apart(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$posted = $this->post( $ticket, array( 'cc' => array( array( 'email' => 'ali@example.test', 'name' => "Ali\r\nBcc: evil@example.test" ), array( 'email' => 'ALI@example.test' ), array( 'email' => 'SARA@example.test' ) ), 'bcc' => array( array( 'email' => 'boss@example.test' ) ) ) );
		self::assertSame( 201, $posted->get_status() );
		self::assertSame( array( array( 'email' => 'sara@example.test', 'name' => 'Sara Al-Harbi' ) ), $this->value( $posted, 'message.recipients.to' ) );
		self::assertSame( 'Ali Bcc evil example.test', $this->value( $posted, 'message.recipients.cc.0.name' ), 'A name is one line and no address.' );
		$row = $this->desk->db->row( "SELECT recipients, copies FROM {$this->desk->db->table( 'outbox' )} WHERE message_id = %d", array( $this->text( $posted, 'message.id' ) ) );
		self::assertSame( '["sara@example.test"]', $row['recipients'] ?? '' );
		self::assertStringContainsString( '"bcc":["boss@example.test"]', $row['copies'] ?? '' );
	}

	/** @return array<string, array{string, list<array{email: string}>, string}> */
	public static function refused(): array {
		$many = array_map( static fn ( int $i ): array => array( 'email' => "p{$i}@example.test" ), range( 1, 21 ) );
		return array(
			'no address'       => array( 'cc', array( array( 'email' => 'nobody' ) ), 'nobody' ),
			'a second header'  => array( 'bcc', array( array( 'email' => "a@example.test\r\nBcc: b@example.test" ) ), 'address' ),
			'two in one'       => array( 'to', array( array( 'email' => 'a@example.test,b@example.test' ) ), 'address' ),
			'too many'         => array( 'bcc', $many, '20' ),
		);
	}

	/** @param list<array{email: string}> $list */
	#[DataProvider( 'refused' )]
	public function test_who_cannot_be_written_to_is_named_with_the_field( string $field, array $list, string $said ): void {
		$this->as_agent();
		$ticket   = $this->open_ticket();
		$response = $this->post( $ticket, array( $field => $list ) );
		self::assertSame( 400, $response->get_status() );
		self::assertSame( $field, $this->value( $response, 'data.field' ) );
		self::assertStringContainsString( $said, $this->text( $response, 'message' ) );
		self::assertCount( 1, $this->desk->messages->for_ticket( $ticket->id ) );
	}

	public function test_the_desk_does_not_write_to_itself(): void {
		$this->as_agent();
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'mailboxes' )} SET email = 'help@shop.test'" );
		$response = $this->post( $this->open_ticket(), array( 'to' => array( array( 'email' => 'Help+t5.x@shop.test' ) ) ) );
		self::assertSame( array( 400, 'to' ), array( $response->get_status(), $this->value( $response, 'data.field' ) ) );
	}

	public function test_only_a_public_message_of_the_ticket_is_answered(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$other  = $this->open_ticket( 'Other' );
		$note   = $this->value( $this->post( $ticket, array( 'kind' => 'note' ) ), 'message.id' );
		foreach ( array( $other->last_message_id, $note, 999999 ) as $id ) {
			self::assertSame( 400, $this->post( $ticket, array( 'in_reply_to' => $id ) )->get_status() );
		}
		$posted = $this->post( $ticket, array( 'in_reply_to' => $ticket->last_message_id, 'with_history' => false ) );
		self::assertSame( $ticket->last_message_id, $this->value( $posted, 'message.answers.id' ) );
	}

	public function test_pictures_of_others_do_not_get_into_a_message(): void {
		$this->as_agent();
		$foreign = $this->picture();
		$this->as_agent();
		$ticket = $this->open_ticket();
		$own    = $this->picture();
		$posted = $this->post( $ticket, array( 'body_html' => "<p>See <img src=\"attachment:{$own}\" alt=\"a\"><img src=\"attachment:{$foreign}\"><img src=\"attachment:0\"><img src=\"ATTACHMENT:{$foreign}\"></p>", 'attachment_ids' => array( $own ) ) );
		self::assertSame( 201, $posted->get_status() );
		$html = $this->text( $posted, 'message.body_html' );
		self::assertSame( 1, substr_count( $html, '<img' ), $html );
		self::assertStringContainsString( "attachment:{$own}\"", $html );
		self::assertTrue( $this->value( $posted, 'message.attachments.0.is_inline' ) );
		self::assertSame( 400, $this->post( $ticket, array( 'attachment_ids' => array( $foreign ) ) )->get_status() );
	}

	public function test_a_held_answer_is_seen_by_nobody_outside_and_can_be_taken_back_until_then(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$own    = $this->picture();
		$posted = $this->post( $ticket, array( 'hold' => 12, 'set_status' => 'resolved', 'attachment_ids' => array( $own ), 'cc' => array( array( 'email' => 'ali@example.test' ) ) ) );
		$id     = $this->value( $posted, 'message.id' );
		self::assertIsInt( $id );
		self::assertCount( 1, $this->customers_page( $ticket ) );

		$taken = $this->rest( 'DELETE', "/tickets/{$ticket->id}/messages/{$id}" );
		self::assertSame( 200, $taken->get_status() );
		self::assertSame( 'open', $this->value( $taken, 'ticket.status' ) );
		self::assertSame( array( 'ali@example.test', $own ), array( $this->value( $taken, 'draft.recipients.cc.0.email' ), $this->value( $taken, 'draft.attachments.0.id' ) ) );

		$second = $this->value( $this->post( $ticket, array( 'hold' => 12 ) ), 'message.id' );
		self::assertIsInt( $second );
		$this->clock->set( $this->clock->now()->modify( '+12 seconds' )->format( 'Y-m-d H:i:s' ) );
		$shown = array();
		add_action( HeldMessages::ACTION, static function ( int $ticket_id ) use ( &$shown ): void { $shown[] = $ticket_id; } );
		$this->rest( 'POST', "/tickets/{$ticket->id}/messages/{$second}/deliver" );
		self::assertSame( array( $ticket->id ), $shown );
		self::assertCount( 2, $this->customers_page( $ticket ) );
		self::assertSame( 409, $this->rest( 'DELETE', "/tickets/{$ticket->id}/messages/{$second}" )->get_status() );
	}

	public function test_a_draft_goes_out_at_its_time_once_in_its_writers_name(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$this->schedule( $ticket, array( 'cc' => array( array( 'email' => 'ali@example.test' ) ), 'set_status' => 'pending' ) );
		self::assertSame( 'scheduled', $this->value( $this->rest( 'GET', '/tickets', array( 'view' => 'drafts' ) ), 'items.0.unsent.send_state' ) );
		do_action( self::SCHEDULED );
		self::assertCount( 1, $this->desk->messages->for_ticket( $ticket->id ), 'Not before its time.' );

		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		do_action( self::SCHEDULED );
		do_action( self::SCHEDULED );
		$messages = $this->desk->messages->for_ticket( $ticket->id );
		self::assertCount( 2, $messages );
		self::assertSame( array( $agent->ID, 'ali@example.test' ), array( $messages[1]->author_id, Recipients::emails( $messages[1]->recipients->cc ?? array() )[0] ?? '' ) );
		self::assertNull( $this->desk->drafts->find( $ticket->id, $agent->ID ) );
		self::assertSame( 'pending', $this->desk->tickets->find( $ticket->id )?->status->value );
	}

	public function test_a_newer_message_keeps_a_scheduled_draft_and_tells_its_writer(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$this->schedule( $ticket );
		$this->desk->service->reply( $ticket->id, new \Sanad\Messages\NewMessage( $this->key(), \Sanad\Tickets\Channel::Portal, text: 'Solved' ), \Sanad\Actor::customer( $ticket->customer_id, 'Sara' ) );
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		$told = array();
		add_action( 'sanad_send_held', static function ( Ticket $held, \Sanad\Activity\Activity $activity ) use ( &$told ): void { $told[] = $activity->data['user_id'] ?? 0; }, 10, 2 );
		do_action( self::SCHEDULED );
		do_action( self::SCHEDULED );
		self::assertSame( array( $agent->ID ), $told );
		self::assertCount( 2, $this->desk->messages->for_ticket( $ticket->id ) );
		$draft = $this->rest( 'GET', "/tickets/{$ticket->id}" );
		self::assertSame( array( 'stale', '<p>Later</p>' ), array( $this->value( $draft, 'draft.send_state' ), $this->value( $draft, 'draft.body_html' ) ) );
	}

	public function test_whose_rights_are_gone_sends_nothing_later(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$this->schedule( $ticket );
		$agent->set_role( 'subscriber' );
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		do_action( self::SCHEDULED );
		self::assertCount( 1, $this->desk->messages->for_ticket( $ticket->id ) );
		self::assertSame( 'failed', $this->desk->drafts->find( $ticket->id, $agent->ID )?->send_state->value );
	}

	public function test_what_breaks_off_tells_its_writer_and_holds_nobody_else_up(): void {
		$agent  = $this->as_agent();
		$broken = $this->open_ticket( 'Broken' );
		$sound  = $this->open_ticket( 'Sound' );
		$this->schedule( $broken );
		$this->schedule( $sound );
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		$times = 0;
		$break = static function ( string $sql ) use ( $broken, &$times ): string {
			if ( 1 === preg_match( "/^INSERT INTO `?\\w*sanad_messages\\b.*\\({$broken->id},/s", $sql ) ) {
				++$times;
				throw new \TypeError( 'Some plugin is broken.' );
			}
			return $sql;
		};
		add_filter( 'query', $break );
		do_action( self::SCHEDULED );
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		do_action( self::SCHEDULED );
		remove_filter( 'query', $break );
		self::assertSame( array( 1, 1, 2 ), array( $times, count( $this->desk->messages->for_ticket( $broken->id ) ), count( $this->desk->messages->for_ticket( $sound->id ) ) ) );
		$draft = $this->rest( 'GET', "/tickets/{$broken->id}" );
		self::assertSame( array( 'failed', '<p>Later</p>' ), array( $this->value( $draft, 'draft.send_state' ), $this->value( $draft, 'draft.body_html' ) ) );
		self::assertContains( 'send_held', array_column( $this->desk->activity->for_ticket( $broken->id ), 'event' ) );
	}

	public function test_what_was_sent_is_no_draft_any_more(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'reply', 'body_html' => '<p>x</p>', 'seen_message_id' => 1 ) );
		self::assertNull( $this->value( $this->post( $ticket ), 'ticket.draft' ) );
	}

	public function test_a_signature_is_cleaned_and_its_writers_alone(): void {
		$this->as_agent();
		$saved = $this->rest( 'PATCH', '/me', array( 'signature_html' => '<p onclick="x()">Huda<script>alert(1)</script><img src="attachment:5"></p>', 'undo_seconds' => 25 ) );
		self::assertSame( array( '<p>Huda</p>', 25 ), array( $this->value( $saved, 'signature_html' ), $this->value( $saved, 'undo_seconds' ) ) );
		self::assertSame( 400, $this->rest( 'PATCH', '/me', array( 'undo_seconds' => 500 ) )->get_status() );
		$this->as_agent();
		self::assertSame( '', $this->value( $this->rest( 'GET', '/me' ), 'signature_html' ) );
	}

	private function text( \WP_REST_Response $response, string $path ): string {
		$value = $this->value( $response, $path );
		self::assertIsScalar( $value );
		return (string) $value;
	}

	/** @param array<string, mixed> $more */
	private function post( Ticket $ticket, array $more = array() ): \WP_REST_Response {
		return $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $more + array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => '<p>Answer</p>', 'seen_message_id' => 999999 ) );
	}

	/** @param array<string, mixed> $more */
	private function schedule( Ticket $ticket, array $more = array() ): void {
		$response = $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", $more + array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => '<p>Later</p>', 'seen_message_id' => $ticket->last_message_id, 'send_at' => $this->clock->now()->modify( '+1 hour' )->format( \DATE_ATOM ) ) );
		self::assertSame( 'scheduled', $this->value( $response, 'send_state' ) );
	}

	/** @return array<mixed> Messages that the customer sees. */
	private function customers_page( Ticket $ticket ): array {
		$messages = $this->value( $this->rest( 'GET', "/portal/tickets/{$this->desk->links->token( $ticket )}" ), 'messages' );
		self::assertIsArray( $messages );
		return $messages;
	}

	private function picture(): int {
		$png  = (string) base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true );
		$file = $this->rest( 'POST', '/attachments', array( 'client_key' => $this->key(), 'is_inline' => '1' ), array( 'file' => $this->upload( 'dot.png', $png, 'image/png' ) ) );
		$id   = $this->value( $file, 'id' );
		self::assertIsInt( $id );
		return $id;
	}
}
