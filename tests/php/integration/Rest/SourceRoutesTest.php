<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Intake\IntakeState;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;

/** "Show original", whom a message went to, and who has read a ticket. */
final class SourceRoutesTest extends RestTestCase {

	/** What came for the first message of a ticket. */
	private function receive( Ticket $ticket ): int {
		$first = $this->desk->messages->first_of( $ticket->id );
		self::assertNotNull( $first );
		$entry = $this->desk->intake->store( Channel::Form, "question-{$ticket->id}", array( 'name' => 'Sara', 'message' => "x\u{202E}<script>", 'upload_token' => 'opens-files', 'nested' => array( 'apiSecret' => 'k', 'tokens' => 2 ) ) );
		$this->desk->db->update( 'intake', array( 'state' => IntakeState::Done->value, 'ticket_id' => $ticket->id, 'message_id' => $first->id ), array( 'id' => $entry->id ) );
		return $first->id;
	}

	public function test_what_came_is_shown_as_text_without_what_opens_something(): void {
		$ticket  = $this->open_ticket();
		$message = $this->receive( $ticket );
		$this->as_agent();
		$source = $this->shaped( 'MessageSource', $this->rest( 'GET', "/tickets/{$ticket->id}/messages/{$message}/source" ) );
		$text   = $this->text_at( $source, 'text' );
		self::assertSame( array( 'name' => 'Sara', 'message' => "x\u{202E}<script>", 'nested' => array( 'tokens' => 2 ) ), json_decode( $text, true ) );
		self::assertSame( 'form', $source['channel'] );
		self::assertSame( "ticket-{$ticket->number}-message-{$message}.json", $source['file_name'] );
		self::assertTrue( $this->at( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) ), 'messages', 0, 'has_source' ) );
	}

	public function test_what_was_written_here_or_belongs_elsewhere_has_none(): void {
		$ticket  = $this->open_ticket();
		$message = $this->receive( $ticket );
		$other   = $this->open_ticket( 'Another', 'Hello', 'omar@example.test' );
		$this->as_agent();
		$first = $this->desk->messages->first_of( $other->id );
		self::assertNotNull( $first );
		foreach ( array( "/tickets/{$other->id}/messages/{$message}/source", "/tickets/{$other->id}/messages/{$first->id}/source", "/tickets/{$ticket->id}/messages/999999/source" ) as $path ) {
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $path ) );
		}
		self::assertFalse( $this->at( $this->data( $this->rest( 'GET', "/tickets/{$other->id}" ) ), 'messages', 0, 'has_source' ) );
	}

	public function test_who_may_not_see_the_ticket_may_not_see_what_came(): void {
		$ticket  = $this->open_ticket();
		$message = $this->receive( $ticket );
		$agent   = $this->as_agent();
		$this->team( 'Others', $agent );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/tickets/{$ticket->id}/messages/{$message}/source" ) );
	}

	public function test_a_message_tells_whom_it_went_to_and_what_it_answers(): void {
		$ticket     = $this->open_ticket();
		$first      = $this->desk->messages->first_of( $ticket->id );
		$recipients = array( 'to' => array( array( 'email' => 'a@example.test', 'name' => 'Ali' ) ), 'cc' => array( array( 'email' => 'b@example.test', 'name' => '' ) ), 'bcc' => array() );
		$this->desk->db->update( 'messages', array( 'recipients' => (string) wp_json_encode( $recipients ), 'in_reply_to' => 5, 'visible_at' => '2030-01-01 00:00:00' ), array( 'id' => $first->id ?? 0 ) );
		$this->as_agent();
		$shown = $this->list_at( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) ), 'messages' )[0];
		self::assertSame( array( $recipients, 5, '2030-01-01T00:00:00Z' ), array( $shown['recipients'], $shown['in_reply_to'], $shown['visible_at'] ) );
		foreach ( array( 'not json', '[]', '{"to":"x","cc":[{"name":"no address"},7]}' ) as $broken ) {
			$this->desk->db->update( 'messages', array( 'recipients' => $broken ), array( 'id' => $first->id ?? 0 ) );
			$this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		}
	}

	public function test_a_ticket_tells_who_has_read_it(): void {
		$ticket = $this->open_ticket();
		$huda   = $this->as_agent();
		$gone   = 987654;
		foreach ( array( array( $huda->ID, '2026-11-22 04:00:00' ), array( $gone, '2026-11-22 05:00:00' ), array( $this->create_user( 'sanad_agent' )->ID, '2026-11-22 06:00:00' ) ) as [ $user, $at ] ) {
			$this->desk->db->insert( 'ticket_reads', array( 'ticket_id' => $ticket->id, 'user_id' => $user, 'message_id' => 3, 'read_at' => $at ) );
		}
		$readers = $this->list_at( $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) ), 'readers' );
		self::assertCount( 2, $readers, 'An account that is gone is left out.' );
		self::assertSame( $huda->ID, $this->at( $readers, 1, 'agent', 'id' ), 'Who read last comes first.' );
		self::assertSame( '2026-11-22T04:00:00Z', $this->at( $readers, 1, 'read_at' ) );
	}
}
