<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketLocks;
use Sanad\Tickets\TicketWriter;

/**
 * Takes a merge or a split back. What nobody has touched since is what it was, to the byte; what
 * somebody has changed stays as he left it, and what came since stays where it came.
 *
 * A split is undone by leading the ticket that it made back to the one it came from: its number was
 * seen by people, so it goes on leading somewhere.
 */
final class MoveUndo {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketLocks $locks,
		private readonly TicketWriter $writer,
		private readonly TicketMoves $moves,
		private readonly MovedRows $rows,
		private readonly MovedDrafts $drafts,
		private readonly ReadMarks $reads,
		private readonly RestoredColumns $columns,
		private readonly SearchIndex $search,
		private readonly TicketEvents $events
	) {}

	/**
	 * @param \Closure(Ticket, Ticket): void|null $check See {@see \Sanad\Tickets\TicketService::undo_move()}.
	 * @throws SanadException
	 */
	public function undo( int $move_id, Actor $actor, ?\Closure $check ): TicketMove {
		$move = $this->moves->find( $move_id ) ?? throw SanadException::not_found();
		$this->db->transaction( fn () => $this->write( $move, $actor, $check ) );
		return $this->moves->find( $move_id ) ?? throw SanadException::storage();
	}

	private function write( TicketMove $move, Actor $actor, ?\Closure $check ): void {
		$locked = $this->locks->all( array( $move->from_ticket_id, $move->to_ticket_id ) );
		$from   = $locked[ $move->from_ticket_id ] ?? throw SanadException::not_found();
		$to     = $locked[ $move->to_ticket_id ] ?? throw SanadException::not_found();
		if ( null !== $check ) {
			$check( $from, $to );
		}
		if ( ! $this->moves->mark_undone( $move->id ) ) {
			return;
		}
		$this->refuse_late( $move, $from, $to );
		MoveKind::Merge === $move->kind ? $this->undo_merge( $move, $from, $to ) : $this->undo_split( $move, $from, $to );
		foreach ( array( array( $from, $to ), array( $to, $from ) ) as [ $ticket, $other ] ) {
			$now = $this->locks->all( array( $ticket->id ) )[ $ticket->id ] ?? $ticket;
			$this->events->record( $now, Event::TICKET_MOVE_UNDONE, $actor, array( 'move_id' => $move->id, 'kind' => $move->kind->value, 'ticket_id' => $other->id, 'number' => $other->number ) );
		}
	}

	/** @throws SanadException 409 `too_late` */
	private function refuse_late( TicketMove $move, Ticket $from, Ticket $to ): void {
		$merge = MoveKind::Merge === $move->kind;
		if ( $to->merged_into > 0 || ( ! $merge && $from->merged_into > 0 ) ) {
			throw SanadException::conflict( 'too_late', __( 'Too late to undo: the ticket was merged again since. Undo that first.', 'sanad' ), array() );
		}
		$elsewhere = array_diff( array_values( $this->rows->places( $move->snapshot->message_ids ) ), array( $to->id ) );
		if ( array() !== $elsewhere || ( $merge && $from->merged_into !== $to->id ) ) {
			throw SanadException::conflict( 'too_late', __( 'Too late to undo: some of the messages were moved to another ticket since. Undo that first.', 'sanad' ), array() );
		}
	}

	private function undo_merge( TicketMove $move, Ticket $from, Ticket $to ): void {
		$snapshot = $move->snapshot;
		$this->rows->move_messages( $to->id, $from->id, $snapshot->message_ids, $snapshot->with_mails );
		$this->rows->move_requests( $to->id, $from->id, $snapshot->request_ids );
		$this->take_back( $snapshot );
		$back = $this->writer->put( $from->id, $from, $this->columns->of( $snapshot, $from, true ) );
		$this->writer->put( $to->id, $to, $this->columns->of( $snapshot, $to, true ) );
		// The tokens of its messages may have been written anew since, with what stands on the survivor.
		$this->search->rewrite( $back );
	}

	private function undo_split( TicketMove $move, Ticket $from, Ticket $to ): void {
		$snapshot = $move->snapshot;
		$ids      = $this->rows->message_ids( $to->id );
		$this->rows->move_messages( $to->id, $from->id, $ids, true );
		$this->rows->move_requests( $to->id, $from->id, $this->rows->request_ids( $to->id ) );
		$this->take_back( $snapshot );
		$this->drafts->move( $to->id, $from->id, $from->customer_id === $to->customer_id );
		$this->rows->copy_missing( 'followers', array( 'user_id' ), $to->id, $from->id );
		$this->search->remove( $to->id, 0 );
		$this->writer->put( $to->id, $to, array( 'merged_into' => $from->id, 'resolved_at' => null ) );
		$back = $this->writer->put( $from->id, $from, $this->columns->of( $snapshot, $from, $ids === $snapshot->message_ids ) );
		$this->search->rewrite( $back );
	}

	/** Rows that the move itself had made. */
	private function take_back( Snapshot $snapshot ): void {
		foreach ( $snapshot->added as $table => $rows ) {
			$this->rows->remove( $table, $rows );
		}
		$this->reads->restore( $snapshot->reads );
		$this->drafts->restore( $snapshot->drafts );
	}
}
