<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;

/** A reply that is taken back before its mail leaves has never been there. */
final class RetractTest extends DeskTestCase {

	public function test_everything_is_as_before(): void {
		$ticket = $this->open();
		$before = $this->state( $ticket );
		$file   = $this->upload( 'a.txt', 'text', 'text/plain' );
		$taken  = $this->desk->attachments->accept( UploadedFile::from_path( $file['tmp_name'], 'a.txt' ), $this->agent, null, $this->key() );
		$posted = $this->desk->service->reply( $ticket->id, new NewMessage( 'again', Channel::Email, html: 'Zebra words', attachment_ids: array( $taken->id ), seen_message_id: $ticket->last_message_id, set_status: Status::Resolved, canned_reply_ids: array( 7, 8 ), hold: 10 ), $this->agent );
		self::assertSame( array( Status::Resolved, 2, 1 ), array( $posted->ticket->status, $posted->ticket->message_count, $posted->ticket->attachment_count ) );
		self::assertCount( 2, $this->desk->reply_uses->all() );

		$retracted = $this->desk->service->retract( $ticket->id, $posted->message->id, $this->agent );
		self::assertSame( $before, $this->state( $retracted->ticket ) );
		self::assertSame( array( $taken->id ), $retracted->attachment_ids );
		self::assertSame( 'Zebra words', $retracted->message->body_text );
		self::assertNull( $this->desk->messages->find( $posted->message->id ) );
		self::assertSame( array(), $this->desk->tickets->list( new TicketQuery( search: 'zebra' ) )->tickets );
		self::assertSame( array(), $this->desk->reply_uses->all() );
		self::assertCount( 1, $this->desk->attachments->free( array( $taken->id ), $this->agent, null ) );
		self::assertSame( array( 'ticket_opened', 'reply_added', 'ticket_updated', 'reply_retracted', 'ticket_updated' ), $this->events( $ticket->id ) );
		( new Invariants( $this->desk ) )->hold();

		// A repeat of the request that was under way is no new reply; its file goes with the next one.
		$this->assert_fails( 'retracted', fn () => $this->desk->service->reply( $ticket->id, $this->answer( 'Zebra words', key: 'again' ), $this->agent ) );
		$next = $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: 'Better', attachment_ids: array( $taken->id ) ), $this->agent );
		self::assertSame( 1, $next->ticket->attachment_count );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_a_snooze_and_the_time_of_a_solution_come_back(): void {
		$snoozed = $this->desk->service->update( $this->open()->id, new TicketChanges( snooze_until: $this->clock->now()->modify( '+2 days' ) ), $this->agent );
		$solved  = $this->desk->service->update( $this->open()->id, new TicketChanges( status: Status::Resolved ), $this->agent );
		$before  = array( $this->state( $snoozed ), $this->state( $solved ) );
		$this->clock->set( $this->clock->now()->modify( '+1 hour' )->format( 'Y-m-d H:i:s' ) );
		$first  = $this->desk->service->reply( $snoozed->id, $this->answer( 'x', status: Status::Resolved ), $this->agent );
		$second = $this->desk->service->reply( $solved->id, $this->answer( 'x', status: Status::Open ), $this->agent );
		self::assertNull( $first->ticket->snoozed_until );
		self::assertNull( $second->ticket->resolved_at );
		$this->desk->service->retract( $snoozed->id, $first->message->id, $this->agent );
		$this->desk->service->retract( $solved->id, $second->message->id, $this->agent );
		self::assertSame( $before, array( $this->state( $snoozed ), $this->state( $solved ) ) );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_what_somebody_changed_since_stays(): void {
		$ticket = $this->open();
		$posted = $this->desk->service->reply( $ticket->id, $this->answer( 'x', status: Status::Pending ), $this->agent );
		$this->desk->service->update( $ticket->id, new TicketChanges( status: Status::OnHold ), Actor::agent( 99, 'Ali' ) );
		self::assertSame( Status::OnHold, $this->desk->service->retract( $ticket->id, $posted->message->id, $this->agent )->ticket->status );
	}

	public function test_a_note_behind_it_stays_the_last_message(): void {
		$ticket = $this->open();
		$posted = $this->desk->service->reply( $ticket->id, $this->answer( 'x' ), $this->agent );
		$note   = $this->desk->service->note( $ticket->id, $this->answer( 'y' ), $this->agent );
		self::assertSame( $note->message->id, $this->desk->service->retract( $ticket->id, $posted->message->id, $this->agent )->ticket->last_message_id );
		self::assertSame( $ticket->last_message_id, $this->desk->service->retract( $ticket->id, $note->message->id, $this->agent )->ticket->last_message_id );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_too_late_changes_nothing(): void {
		$ticket = $this->open();
		$posted = $this->desk->service->reply( $ticket->id, $this->answer( 'x' ), $this->agent );
		$table  = $this->desk->db->table( 'outbox' );
		foreach ( array( "state = 'sending'", "state = 'sent'", "state = 'queued', attempts = 1", "state = 'queued', attempts = 0, mail_id = 'a@b'" ) as $state ) {
			$this->desk->db->execute( "UPDATE {$table} SET {$state} WHERE message_id = %d", array( $posted->message->id ) );
			$this->assert_fails( 'too_late', fn () => $this->desk->service->retract( $ticket->id, $posted->message->id, $this->agent ) );
		}
		$this->desk->db->execute( "UPDATE {$table} SET state = 'queued', attempts = 0, mail_id = '' WHERE message_id = %d", array( $posted->message->id ) );
		$this->desk->service->reply( $ticket->id, $this->text( 'I have seen it on the page' ), $this->customer );
		$this->assert_fails( 'too_late', fn () => $this->desk->service->retract( $ticket->id, $posted->message->id, $this->agent ) );
		self::assertSame( '1', $this->desk->db->value( "SELECT COUNT(*) FROM {$table} WHERE message_id = %d AND kind = 'reply'", array( $posted->message->id ) ), 'What failed has withdrawn nothing.' );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_only_its_writer_takes_a_message_back(): void {
		$ticket = $this->open();
		$posted = $this->desk->service->reply( $ticket->id, $this->answer( 'x' ), $this->agent );
		$first  = $this->desk->messages->first_of( $ticket->id );
		self::assertNotNull( $first );
		$this->assert_fails( 'forbidden', fn () => $this->desk->service->retract( $ticket->id, $posted->message->id, Actor::agent( 99, 'Ali' ) ) );
		$this->assert_fails( 'forbidden', fn () => $this->desk->service->retract( $ticket->id, $first->id, $this->customer ) );
		$this->assert_fails( 'not_found', fn () => $this->desk->service->retract( $this->open()->id, $posted->message->id, $this->agent ) );
		$this->assert_fails( 'not_found', fn () => $this->desk->service->retract( $ticket->id, 999999, $this->agent ) );
	}

	public function test_a_held_mail_is_not_sent_before_its_time(): void {
		$ticket = $this->open();
		$posted = $this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: 'x', hold: 10 ), $this->agent );
		self::assertEquals( $this->clock->now()->modify( '+10 seconds' ), $this->desk->outbox->deliveries( array( $posted->message->id ) )[ $posted->message->id ]->next_attempt_at );
	}

	/** @return array<string, mixed> */
	private function state( Ticket $ticket ): array {
		$row = $this->desk->db->row( "SELECT * FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $ticket->id ) );
		self::assertNotNull( $row );
		unset( $row['version'], $row['updated_at'] );
		return array(
			'ticket'      => $row,
			'messages'    => $this->rows_in( 'messages' ),
			'search'      => $this->rows_in( 'search' ),
			'counters'    => $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'counters' )} WHERE tickets <> 0 ORDER BY queue" ),
			'outbox'      => $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'outbox' )} WHERE ticket_id = %d AND kind = 'reply'", array( $ticket->id ) ),
		);
	}
}
