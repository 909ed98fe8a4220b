<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Merging;

use Sanad\Tickets\Folder;
use Sanad\Tickets\Merging\TicketMove;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;

/** A message and all after it become a ticket, and come back. */
final class SplitTest extends MergingTestCase {

	public function test_what_came_after_becomes_a_ticket(): void {
		$ticket = $this->busy( 'Shoes' );
		$ids    = $this->message_ids( $ticket );
		$move   = $this->split( $ticket, $ids[1], 'Only the answer' );
		$new    = $this->desk->tickets->find( $move->to_ticket_id ) ?? self::fail( 'There is no new ticket.' );
		$old    = $this->now( $ticket );

		self::assertSame( array( $ids[0] ), $this->message_ids( $old ) );
		self::assertSame( array_slice( $ids, 1 ), $this->message_ids( $new ) );
		self::assertSame( array( 'Only the answer', $ticket->number + 1, $this->sara->id, Status::Open ), array( $new->subject, $new->number, $new->customer_id, $new->status ) );
		self::assertSame( array( 1, 0, 3, 1 ), array( $old->message_count, $old->attachment_count, $new->message_count, $new->attachment_count ) );
		self::assertSame( array( $ids[0], $ids[3] ), array( $old->last_message_id, $new->last_message_id ) );
		self::assertNotNull( $new->waiting_since );
		self::assertSame( $new->id, $this->desk->links->find( $this->desk->links->token( $new ) )?->id );
		self::assertSame( array( 'ticket_split_off' ), $this->events( $new->id ) );
		self::assertContains( 'ticket_split', $this->events( $old->id ) );
		self::assertSame( array( $new->id ), $this->desk->moves->split_relatives( $old->id ) );
		self::assertSame( 2, $this->desk->tickets->counts( 0 )['open'] );
		self::assertSame( array( $new->id ), array_map( static fn ( Ticket $found ): int => $found->id, $this->desk->tickets->list( new TicketQuery( search: "#{$new->number}" ) )->tickets ) );
	}

	public function test_undo_restores_every_byte_and_leads_the_number_back(): void {
		$ticket = $this->busy( 'Shoes' );
		$this->busy( 'Socks' );
		$before = $this->dump();
		$this->clock->advance( '+1 minute' );
		$move = $this->split( $ticket, $this->message_ids( $ticket )[2] );
		$this->clock->advance( '+1 minute' );
		$this->desk->service->undo_move( $move->id, $this->agent );

		$signpost = $this->desk->tickets->find( $move->to_ticket_id );
		self::assertSame( array( Queue::Merged, $ticket->id ), array( $signpost?->queue, $signpost?->merged_into ) );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $move->to_ticket_id ) );
		self::assertSame( $before, $this->dump() );
	}

	public function test_what_came_since_comes_back_too(): void {
		$ticket = $this->open();
		$second = $this->desk->service->reply( $ticket->id, $this->text( 'Something else' ), $this->customer )->message;
		$move   = $this->split( $ticket, $second->id );
		$third  = $this->desk->service->reply( $move->to_ticket_id, $this->answer( '<p>Answer</p>' ), $this->agent )->message;
		$fourth = $this->desk->service->reply( $ticket->id, $this->answer( '<p>Other answer</p>' ), $this->agent )->message;
		$this->desk->service->undo_move( $move->id, $this->agent );
		self::assertSame( array( $ticket->last_message_id, $second->id, $third->id, $fourth->id ), $this->message_ids( $ticket ) );
		self::assertSame( array( 4, $fourth->id ), array( $this->now( $ticket )->message_count, $this->now( $ticket )->last_message_id ) );
		$late = $this->desk->service->reply( $move->to_ticket_id, $this->text( 'Thanks' ), $this->customer );
		self::assertSame( $ticket->id, $late->ticket->id );
	}

	public function test_the_first_message_and_those_of_others_stay(): void {
		$ticket = $this->open();
		$other  = $this->open();
		$this->assert_fails( 'invalid', fn () => $this->split( $ticket, $ticket->last_message_id ) );
		$this->assert_fails( 'not_found', fn () => $this->split( $ticket, $other->last_message_id ) );
		$this->assert_fails( 'not_found', fn () => $this->split( $ticket, 987_654 ) );
		$second = $this->desk->service->reply( $ticket->id, $this->text( 'More' ), $this->customer )->message;
		$this->desk->service->move( $ticket->id, Folder::Trash, $this->agent );
		$this->assert_fails( 'not_in_inbox', fn () => $this->split( $ticket, $second->id ) );
		self::assertSame( 0, $this->rows_in( 'ticket_moves' ) );
	}

	public function test_one_click_splits_once(): void {
		$ticket = $this->busy( 'Shoes' );
		$id     = $this->message_ids( $ticket )[1];
		$first  = $this->desk->service->split( $ticket->id, $id, '', 'click', $this->agent );
		$again  = $this->desk->service->split( $ticket->id, $id, '', 'click', $this->agent );
		self::assertSame( array( $first->id, 2 ), array( $again->id, $this->rows_in( 'tickets' ) ) );
	}

	public function test_a_merge_is_not_undone_over_a_split(): void {
		$into  = $this->open( 'Shoes' );
		$from  = $this->open( 'Socks' );
		$merge = $this->merge( $from, $into );
		$split = $this->split( $into, $from->last_message_id );
		$this->assert_fails( 'too_late', fn () => $this->desk->service->undo_move( $merge->id, $this->agent ) );
		$this->desk->service->undo_move( $split->id, $this->agent );
		$this->desk->service->undo_move( $merge->id, $this->agent );
		self::assertSame( array( 1, 1 ), array( $this->now( $into )->message_count, $this->now( $from )->message_count ) );
	}

	public function test_a_resolved_ticket_splits_into_what_still_waits(): void {
		$ticket = $this->open();
		$second = $this->desk->service->reply( $ticket->id, $this->text( 'And another question' ), $this->customer )->message;
		$this->desk->service->update( $ticket->id, new TicketChanges( status: Status::Resolved ), $this->agent );
		$new = $this->desk->tickets->find( $this->split( $ticket, $second->id )->to_ticket_id );
		self::assertSame( array( Status::Open, Status::Resolved ), array( $new?->status, $this->now( $ticket )->status ) );
	}

	private function split( Ticket $ticket, int $message_id, string $subject = '' ): TicketMove {
		return $this->desk->service->split( $ticket->id, $message_id, $subject, $this->key(), $this->agent );
	}
}
