<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\Search\SearchIndex;

/**
 * Finds the ids of one page of a list, keyset-paged.
 *
 * Three ways, each bounded whatever the number of tickets:
 * - an index holds exactly this list in this order: one range of it;
 * - one filter alone leaves few tickets: these are read and sorted;
 * - otherwise the index of the sort is walked for a bounded number of rows, and the page says that
 *   it stopped there ("partial").
 */
final class TicketFinder {

	/** Tickets that may be read and sorted for one page. */
	private const FEW = 2_000;

	/** Rows of an index that may be walked for one page: first a few, which is enough for any common filter. */
	private const WALK = array( 2_000, 18_000 );

	private readonly TicketRows $rows;
	private readonly TicketSearch $search;

	public function __construct( Connection $db, SearchIndex $index ) {
		$this->rows   = new TicketRows( $db );
		$this->search = new TicketSearch( $db, $this->rows, $index );
	}

	/** @throws \Sanad\SanadException 400 for a cursor that does not belong to this list. */
	public function find( TicketQuery $query ): FoundTickets {
		$filters = TicketFilters::of( $query );
		$limit   = max( 1, min( TicketQuery::MAX_IDS, $query->per_page ) );
		if ( '' !== $filters->search ) {
			return $this->search->find( $filters, $query->sort, $query->cursor, $limit, $query->team_scope );
		}
		$after = null === $query->cursor ? null : TicketCursor::decode( $query->cursor, $query->sort );
		if ( array() === $filters->queues ) {
			return new FoundTickets( array(), null, false );
		}
		return $this->merge( $this->streams( $filters, $query->sort, $after, $limit + 1 ), $limit );
	}

	/** @return list<TicketStream> */
	private function streams( TicketFilters $filters, TicketSort $sort, ?TicketCursor $after, int $limit ): array {
		$start = null === $after ? array() : array( TicketOrder::after( $after ) );
		$exact = null === $filters->tag_id ? TicketIndexes::exact( $sort, $filters->columns ) : null;
		if ( null !== $exact ) {
			return array_map(
				fn ( Queue $queue ): TicketStream => new TicketStream( $this->rows->select( $exact, $sort, array( ...$filters->conditions( $this->rows, array( $queue ) ), ...$start ), $limit ) ),
				$filters->queues
			);
		}
		$few = $this->few( $filters );
		if ( null !== $few ) {
			[ $index, $condition ] = $few;
			return array( new TicketStream( $this->rows->select( $index, $sort, array( ...$condition, ...$filters->conditions( $this->rows, $filters->queues ), ...$start ), $limit ) ) );
		}
		return array_map( fn ( Queue $queue ): TicketStream => $this->walk( $filters, $queue, $sort, $after, $limit ), $filters->queues );
	}

	/**
	 * The filter that alone leaves few tickets, if there is one.
	 *
	 * @return array{string, list<array{string, list<int|string>}>}|null Index to read, and what stands in for it.
	 */
	private function few( TicketFilters $filters ): ?array {
		if ( null !== $filters->tag_id ) {
			$ids = $this->rows->tagged( $filters->tag_id, self::FEW + 1 );
			if ( count( $ids ) <= self::FEW ) {
				return array( 'PRIMARY', array( $this->rows->in( 'id', array() === $ids ? array( 0 ) : $ids ) ) );
			}
		}
		foreach ( TicketIndexes::SELECTIVE as $column => $index ) {
			if ( ! isset( $filters->columns[ $column ] ) ) {
				continue;
			}
			$conditions = array( $this->rows->in( $column, $filters->columns[ $column ] ) );
			if ( ! in_array( $column, TicketIndexes::ACROSS_QUEUES, true ) ) {
				$conditions[] = $filters->queue_condition( $this->rows, $filters->queues );
			}
			if ( $this->rows->count_to( self::FEW + 1, $index, $conditions ) <= self::FEW ) {
				return array( $index, array() );
			}
		}
		return null;
	}

	private function walk( TicketFilters $filters, Queue $queue, TicketSort $sort, ?TicketCursor $after, int $limit ): TicketStream {
		$index  = TicketIndexes::of_queue( $sort );
		$places = array();
		foreach ( self::WALK as $rows ) {
			$rows  = intdiv( $rows, count( $filters->queues ) );
			$whole = array( $filters->queue_condition( $this->rows, array( $queue ) ) );
			if ( null !== $after ) {
				$whole[] = TicketOrder::after( $after );
			}
			$end  = $this->rows->select( $index, $sort, $whole, 1, $rows - 1 )[0] ?? null;
			$part = array( ...$filters->conditions( $this->rows, array( $queue ) ), ...array_slice( $whole, 1 ) );
			if ( null !== $end ) {
				$part[] = TicketOrder::until( $end );
			}
			array_push( $places, ...$this->rows->select( $index, $sort, $part, $limit - count( $places ) ) );
			if ( null === $end || count( $places ) >= $limit ) {
				return new TicketStream( $places );
			}
			$after = $end;
		}
		return new TicketStream( $places, $after );
	}

	/**
	 * One page of several streams.
	 *
	 * @param list<TicketStream> $streams
	 */
	private function merge( array $streams, int $limit ): FoundTickets {
		$places  = array();
		$stopped = null;
		foreach ( $streams as $stream ) {
			array_push( $places, ...$stream->places );
			if ( null !== $stream->stopped && ( null === $stopped || $stream->stopped->compare( $stopped ) < 0 ) ) {
				$stopped = $stream->stopped;
			}
		}
		usort( $places, static fn ( TicketCursor $a, TicketCursor $b ): int => $a->compare( $b ) );
		if ( null !== $stopped ) {
			// Beyond that place, matches of the stream that stopped may be missing.
			$places = array_values( array_filter( $places, static fn ( TicketCursor $place ): bool => $place->compare( $stopped ) <= 0 ) );
		}
		$page = array_slice( $places, 0, $limit );
		$ids  = array_map( static fn ( TicketCursor $place ): int => $place->id, $page );
		if ( count( $places ) > $limit ) {
			return new FoundTickets( $ids, $page[ $limit - 1 ]->encode(), false );
		}
		return new FoundTickets( $ids, $stopped?->encode(), null !== $stopped );
	}
}
