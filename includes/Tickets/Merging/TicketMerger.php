<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Database\Schema;
use Sanad\SanadException;
use Sanad\Tickets\ClientKey;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Participants;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketLocks;
use Sanad\Tickets\TicketWriter;

/**
 * Makes two tickets one. The survivor gets the messages and all that hangs on them; the other one
 * keeps its row, its number and its link, which lead to the survivor from then on.
 */
final class TicketMerger {

	/** What a ticket has as a set, with what tells two members apart. */
	private const SETS = array(
		'ticket_tags'     => array( 'tag_id' ),
		'followers'       => array( 'user_id' ),
		'ticket_articles' => array( 'article_id', 'how' ),
		'participants'    => array( 'customer_id' ),
	);

	public function __construct(
		private readonly TicketLocks $locks,
		private readonly TicketWriter $writer,
		private readonly TicketMoves $moves,
		private readonly MovedRows $rows,
		private readonly MovedDrafts $drafts,
		private readonly ReadMarks $reads,
		private readonly TicketFigures $figures,
		private readonly Participants $participants,
		private readonly TicketEvents $events
	) {}

	/**
	 * @param \Closure(Ticket, Ticket): void|null $check See {@see \Sanad\Tickets\TicketService::merge()}.
	 * @throws SanadException
	 */
	public function merge( int $from, int $into, string $client_key, OtherCustomer $other, Actor $actor, ?\Closure $check ): TicketMove {
		$key = ClientKey::hash( $actor, "merge:{$from}:{$into}", $client_key );
		return $this->moves->once( $key, fn (): int => $this->write( $from, $into, $key, $other, $actor, $check ) );
	}

	private function write( int $from_id, int $into_id, string $key, OtherCustomer $other, Actor $actor, ?\Closure $check ): int {
		$locked = $this->locks->survivors( array( $from_id, $into_id ) );
		$from   = $locked[ $from_id ] ?? throw SanadException::not_found();
		$into   = $locked[ $into_id ] ?? throw SanadException::not_found();
		// Only now is it certain that nobody else is doing the same.
		$before = $this->moves->find_by_client_key( $key );
		if ( null !== $before ) {
			return $before->id;
		}
		if ( null !== $check ) {
			$check( $from, $into );
		}
		$this->refuse( $from, $into, $other );
		return $this->carry_out( $from, $into, $key, $other, $actor );
	}

	/** @throws SanadException 409 */
	private function refuse( Ticket $from, Ticket $into, OtherCustomer $other ): void {
		if ( $from->id === $into->id ) {
			throw SanadException::conflict( 'same_ticket', __( 'These are one ticket already.', 'sanad' ), array() );
		}
		foreach ( array( $from, $into ) as $ticket ) {
			if ( Folder::Inbox !== $ticket->folder ) {
				/* translators: %d: ticket number. */
				throw SanadException::conflict( 'not_in_inbox', sprintf( __( 'Ticket #%d lies in spam or trash. Bring it back first, then merge.', 'sanad' ), $ticket->number ), array() );
			}
		}
		if ( OtherCustomer::Refuse === $other && $from->customer_id !== $into->customer_id ) {
			throw SanadException::conflict( 'other_customer', __( 'These tickets belong to different customers. Choose what becomes of the other one, then merge.', 'sanad' ), array() );
		}
	}

	private function carry_out( Ticket $from, Ticket $into, string $key, OtherCustomer $other, Actor $actor ): int {
		$id       = $this->moves->add( MoveKind::Merge, $from->id, $into->id, $actor, $key );
		$snapshot = new Snapshot();
		$same     = $from->customer_id === $into->customer_id;
		$rows     = array( $from->id => $this->rows->ticket( $from->id ), $into->id => $this->rows->ticket( $into->id ) );
		$there    = $this->rows->message_ids( $into->id );

		$snapshot->message_ids = $this->rows->message_ids( $from->id );
		$snapshot->request_ids = $this->rows->request_ids( $from->id );
		// A mail to another customer stays in his own thread: it must not quote what was said to somebody else.
		$snapshot->with_mails = $same;
		$this->rows->move_messages( $from->id, $into->id, $snapshot->message_ids, $same );
		$this->rows->move_requests( $from->id, $into->id, $snapshot->request_ids );
		foreach ( self::SETS as $table => $columns ) {
			$snapshot->added[ $table ] = $this->rows->copy_missing( $table, $columns, $from->id, $into->id );
		}
		if ( ! $same && OtherCustomer::TakeIn === $other && $this->participants->add( $into->id, $from->customer_id ) ) {
			$added                              = $this->rows->rows( 'participants', $into->id );
			$snapshot->added['participants'] = array( ...$snapshot->added['participants'], ...array_values( array_filter( $added, static fn ( array $row ): bool => $from->customer_id === (int) $row['customer_id'] ) ) );
		}
		$snapshot->reads  = $this->reads->join( $from->id, $into->id, $snapshot->message_ids, $there );
		$snapshot->drafts = $this->drafts->move( $from->id, $into->id, $same );

		// Without a time of its solution it is not due to be closed, ever.
		$away  = $this->writer->put( $from->id, $from, array( 'merged_into' => $into->id, 'resolved_at' => null ) );
		$after = $this->writer->put( $into->id, $into, $this->survivor( $from, $into ) );
		foreach ( $rows as $ticket_id => $row ) {
			$snapshot->tickets[ $ticket_id ] = array( 'before' => $row, 'after' => $this->rows->ticket( $ticket_id ) );
		}
		$this->moves->remember( $id, $snapshot );
		$this->events->record( $away, Event::TICKET_MERGED_AWAY, $actor, array( 'move_id' => $id, 'ticket_id' => $into->id, 'number' => $into->number ) );
		$this->events->record( $after, Event::TICKET_MERGED, $actor, array( 'move_id' => $id, 'ticket_id' => $from->id, 'number' => $from->number, 'subject' => $from->subject ) );
		return $id;
	}

	/**
	 * Columns of the survivor: the more open of both states, the higher priority, and what it lacked. Its
	 * customer and its team stay, so nobody sees more of it than before.
	 *
	 * @return array<string, int|string|null>
	 */
	private function survivor( Ticket $from, Ticket $into ): array {
		$lacked = array_filter(
			array(
				'assignee_id' => 0 === $into->assignee_id ? $from->assignee_id : 0,
				'topic_id'    => 0 === $into->topic_id ? $from->topic_id : 0,
				'language'    => '' === $into->language ? $from->language : '',
			)
		);
		if ( 0 === $into->order_id && $from->order_id > 0 ) {
			$lacked += array( 'order_id' => $from->order_id, 'order_number' => $from->order_number );
		}
		$state  = MergedState::of( $from, $into );
		$values = $this->figures->of( $into->id );
		return $lacked + $state->columns() + $values + array(
			'priority'      => max( $from->priority->value, $into->priority->value ),
			// Both were waiting for an answer to their own question; the newest answer to one is none to the other.
			'waiting_since' => TicketWriter::can_wait( $state->status, $into->folder ) ? MergedState::earlier( $from->waiting_since, $into->waiting_since ) : Schema::NEVER,
		);
	}
}
