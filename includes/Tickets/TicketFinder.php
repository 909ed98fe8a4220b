<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\Search\SearchReader;

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
	private const FEW = 3_000;

	/** So few that it is not worth counting whether another filter leaves fewer. */
	private const FEW_ENOUGH = 200;

	/** Rows of an index that may be walked to count. */
	private const COUNTED = 10_000;

	/** Rows of an index that may be walked for one page: first a few, which is enough for any common filter. */
	private const WALK = array( 2_000, 10_000 );

	/** The same where each row has to be looked up beside the index, which costs more. */
	private const WALK_LOOKING_UP = array( 2_000, 6_000 );

	private readonly TicketRows $rows;
	private readonly TicketSources $sources;
	private readonly TicketSearch $search;

	public function __construct( Connection $db ) {
		$this->rows    = new TicketRows( $db );
		$this->sources = new TicketSources( $db );
		$this->search  = new TicketSearch( $db, $this->rows );
	}

	/** @throws \Sanad\SanadException 400 for a cursor that does not belong to this list. */
	public function find( TicketQuery $query ): FoundTickets {
		$filters = TicketFilters::of( $query, $this->sources );
		$limit   = max( 1, min( TicketQuery::MAX_IDS, $query->per_page ) );
		if ( '' !== $filters->search ) {
			return $this->search->find( $query, $filters, $limit, $this->all_of_few( $filters ) );
		}
		$after = null === $query->cursor ? null : TicketCursor::decode( $query->cursor, $query->sort );
		if ( array() === $filters->queues ) {
			return new FoundTickets( array(), null, false );
		}
		return $this->merge( $this->streams( $filters, $query->sort, $after, $limit + 1 ), $limit );
	}

	/**
	 * How many tickets a list holds, whatever its search, sort and cursor.
	 *
	 * @param int $most Counted no further than this.
	 */
	public function count( TicketQuery $query, int $most ): TicketCount {
		$filters = TicketFilters::of( $query, $this->sources );
		$left    = $most + 1;
		$is_more = false;
		if ( array() === $filters->queues ) {
			return new TicketCount( 0, false );
		}
		$exact = $filters->need_lookups() ? null : TicketIndexes::exact( TicketSort::Newest, $filters->columns );
		$few   = null === $exact ? $this->few( $filters ) : null;
		if ( null !== $few ) {
			$conditions = $filters->conditions( $this->rows, $filters->queues, $few instanceof TicketSource ? $few : null );
			$left      -= $few instanceof TicketSource ? $this->rows->count_in( $few, $left, $conditions ) : $this->rows->count_to( $left, $few, $conditions );
		}
		foreach ( null === $few ? $filters->queues : array() as $queue ) {
			$conditions = $filters->conditions( $this->rows, array( $queue ) );
			$end        = null === $exact ? $this->end( $filters, $queue, TicketSort::Newest, null, intdiv( self::COUNTED, count( $filters->queues ) ) ) : null;
			$is_more    = $is_more || null !== $end;
			$left      -= $this->rows->count_to( $left, $exact ?? TicketIndexes::of_queue( TicketSort::Newest ), null === $end ? $conditions : array( ...$conditions, TicketOrder::until( $end ) ) );
			if ( 0 === $left ) {
				break;
			}
		}
		return new TicketCount( min( $most, $most + 1 - $left ), $is_more || 0 === $left );
	}

	/** @return list<TicketStream> */
	private function streams( TicketFilters $filters, TicketSort $sort, ?TicketCursor $after, int $limit ): array {
		$start = null === $after ? array() : array( TicketOrder::after( $after ) );
		$exact = $filters->need_lookups() ? null : TicketIndexes::exact( $sort, $filters->columns );
		if ( null !== $exact ) {
			return array_map(
				fn ( Queue $queue ): TicketStream => new TicketStream( $this->rows->select( $exact, $sort, array( ...$filters->conditions( $this->rows, array( $queue ) ), ...$start ), $limit ) ),
				$filters->queues
			);
		}
		$few = $this->few( $filters );
		if ( null !== $few ) {
			$conditions = array( ...$filters->conditions( $this->rows, $filters->queues, $few instanceof TicketSource ? $few : null ), ...$start );
			$places     = $few instanceof TicketSource ? $this->rows->select_of( $few, $sort, $conditions, $limit ) : $this->rows->select( $few, $sort, $conditions, $limit );
			return array( new TicketStream( $places ) );
		}
		return array_map( fn ( Queue $queue ): TicketStream => $this->walk( $filters, $queue, $sort, $after, $limit ), $filters->queues );
	}

	/**
	 * All tickets that filters leave, if these are few enough for a search to read their texts alone.
	 *
	 * @return list<int>|null
	 */
	private function all_of_few( TicketFilters $filters ): ?array {
		$few = array() === $filters->queues || $filters->are_bare() ? null : $this->few( $filters );
		if ( null === $few ) {
			return null;
		}
		$conditions = $filters->conditions( $this->rows, $filters->queues );
		$most       = SearchReader::FEW_TICKETS;
		$places     = $few instanceof TicketSource ? $this->rows->select_of( $few, TicketSort::Newest, $conditions, $most + 1 ) : $this->rows->select( $few, TicketSort::Newest, $conditions, $most + 1 );
		return count( $places ) > $most ? null : array_map( static fn ( TicketCursor $place ): int => $place->id, $places );
	}

	/**
	 * The filter that alone leaves the fewest tickets, if these are few: another table, or the name of
	 * an index of this one.
	 */
	private function few( TicketFilters $filters ): TicketSource|string|null {
		$least = self::FEW + 1;
		$best  = null;
		foreach ( $filters->sources as $source ) {
			$count = $this->rows->count_of( $source, $least );
			if ( $count < $least ) {
				[ $least, $best ] = array( $count, $source );
			}
		}
		foreach ( TicketIndexes::SELECTIVE as $column => $index ) {
			if ( ! isset( $filters->columns[ $column ] ) || $least <= self::FEW_ENOUGH ) {
				continue;
			}
			$conditions = array( $this->rows->in( $column, $filters->columns[ $column ] ) );
			if ( ! in_array( $column, TicketIndexes::ACROSS_QUEUES, true ) ) {
				$conditions[] = $filters->queue_condition( $this->rows, $filters->queues );
			}
			$count = $this->rows->count_to( $least, $index, $conditions );
			if ( $count < $least ) {
				[ $least, $best ] = array( $count, $index );
			}
		}
		return $best;
	}

	private function walk( TicketFilters $filters, Queue $queue, TicketSort $sort, ?TicketCursor $after, int $limit ): TicketStream {
		$index  = TicketIndexes::of_queue( $sort );
		$places = array();
		foreach ( $filters->need_lookups() ? self::WALK_LOOKING_UP : self::WALK as $rows ) {
			$end  = $this->end( $filters, $queue, $sort, $after, intdiv( $rows, count( $filters->queues ) ) );
			$part = $filters->conditions( $this->rows, array( $queue ) );
			if ( null !== $after ) {
				$part[] = TicketOrder::after( $after );
			}
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

	/** The place of a queue that lies so many rows behind another, or its beginning; null if the queue ends before. */
	private function end( TicketFilters $filters, Queue $queue, TicketSort $sort, ?TicketCursor $after, int $rows ): ?TicketCursor {
		$conditions = array( $filters->queue_condition( $this->rows, array( $queue ) ) );
		if ( null !== $after ) {
			$conditions[] = TicketOrder::after( $after );
		}
		return $this->rows->select( TicketIndexes::of_queue( $sort ), $sort, $conditions, 1, $rows - 1 )[0] ?? null;
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
