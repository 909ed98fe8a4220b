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

	/** So few that nothing else is worth a look. */
	private const VERY_FEW = 600;

	/** Rows of an index that may be walked to count. */
	private const COUNTED = 10_000;

	/** Rows of an index that are walked at first. */
	private const WALK = 2_000;

	/** Rows that may be walked then; fewer where each has to be looked up beside the index. */
	private const FURTHER            = 10_000;
	private const FURTHER_LOOKING_UP = 4_000;

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
		if ( array() === $filters->queues ) {
			return new FoundTickets( array(), null, false );
		}
		$limit = max( 1, min( TicketQuery::MAX_IDS, $query->per_page ) );
		if ( '' !== $filters->search ) {
			return $this->search->find( $query, $filters, $limit, $this->all_of_few( $filters ) );
		}
		$after = null === $query->cursor ? null : TicketCursor::decode( $query->cursor, $query->sort );
		return $this->page( $filters, $query->sort, $after, $limit );
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
		$few   = null === $exact ? $this->few( $filters, self::FEW ) : null;
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

	/** One page of a list without words to search for. */
	private function page( TicketFilters $filters, TicketSort $sort, ?TicketCursor $after, int $limit ): FoundTickets {
		$start = null === $after ? array() : array( TicketOrder::after( $after ) );
		$exact = $filters->need_lookups() ? null : TicketIndexes::exact( $sort, $filters->columns );
		if ( null !== $exact ) {
			return $this->merge(
				array_map(
					fn ( Queue $queue ): TicketStream => new TicketStream( $this->rows->select( $exact, $sort, array( ...$filters->conditions( $this->rows, array( $queue ) ), ...$start ), $limit + 1 ) ),
					$filters->queues
				),
				$limit
			);
		}
		$few     = $this->few( $filters, self::VERY_FEW );
		$streams = array();
		if ( null === $few ) {
			// Enough for any common filter, and cheaper than to count which of several is the rarest.
			$streams = array_map( fn ( Queue $queue ): TicketStream => $this->walk( $filters, $queue, $sort, new TicketStream( array(), $after ), $limit + 1, self::WALK ), $filters->queues );
			$found   = $this->merge( $streams, $limit );
			if ( ! $found->partial ) {
				return $found;
			}
			$few = $this->few( $filters, self::FEW, $sort );
		}
		if ( null !== $few ) {
			return $this->merge( array( new TicketStream( $this->places_of( $few, $filters, $sort, $start, $limit + 1 ) ) ), $limit );
		}
		$rows = $filters->need_lookups() ? self::FURTHER_LOOKING_UP : self::FURTHER;
		foreach ( $streams as $index => $stream ) {
			if ( null !== $stream->stopped ) {
				$queue             = $filters->queues[ $index ];
				$column            = $this->narrowing_column( $filters, $queue, $sort, array( ...$start, TicketOrder::until( $stream->stopped ) ) );
				$streams[ $index ] = $this->walk( $filters, $queue, $sort, $stream, $limit + 1, $rows, $column );
			}
		}
		return $this->merge( array_values( $streams ), $limit );
	}

	/**
	 * Places of the matches among the few tickets that one filter leaves.
	 *
	 * @param TicketSource|string                   $few   From {@see self::few()}.
	 * @param list<array{string, list<int|string>}> $start
	 * @return list<TicketCursor>
	 */
	private function places_of( TicketSource|string $few, TicketFilters $filters, TicketSort $sort, array $start, int $limit ): array {
		$conditions = array( ...$filters->conditions( $this->rows, $filters->queues, $few instanceof TicketSource ? $few : null ), ...$start );
		return $few instanceof TicketSource ? $this->rows->select_of( $few, $sort, $conditions, $limit ) : $this->rows->select( $few, $sort, $conditions, $limit );
	}

	/**
	 * All tickets that filters leave, if these are few enough for a search to read their texts alone.
	 *
	 * @return list<int>|null
	 */
	private function all_of_few( TicketFilters $filters ): ?array {
		$few = $filters->are_bare() ? null : $this->few( $filters, self::FEW );
		if ( null === $few ) {
			return null;
		}
		$most   = SearchReader::FEW_TICKETS;
		$places = $this->places_of( $few, $filters, TicketSort::Newest, array(), $most + 1 );
		return count( $places ) > $most ? null : array_map( static fn ( TicketCursor $place ): int => $place->id, $places );
	}

	/**
	 * The filter that alone leaves the fewest tickets, if these are no more than some: another table, or
	 * the name of an index of this one.
	 *
	 * @param TicketSort|null $sort Given where an index that also has this order need not be few: it can be walked.
	 */
	private function few( TicketFilters $filters, int $most, ?TicketSort $sort = null ): TicketSource|string|null {
		$ways  = $filters->sources;
		$parts = array_map( $this->rows->of_source( ... ), $filters->sources );
		foreach ( TicketIndexes::SELECTIVE as $column => $index ) {
			if ( ! isset( $filters->columns[ $column ] ) || ( null !== $sort && null !== $this->own_index( $filters, $column, $sort ) ) ) {
				continue;
			}
			$conditions = array( $this->rows->in( $column, $filters->columns[ $column ] ) );
			if ( ! in_array( $column, TicketIndexes::ACROSS_QUEUES, true ) ) {
				$conditions[] = $filters->queue_condition( $this->rows, $filters->queues );
			}
			$ways[]  = $index;
			$parts[] = $this->rows->of_index( $index, $conditions );
		}
		$counts = $this->rows->counts( $most + 1, $parts );
		$least  = min( array( $most + 1, ...$counts ) );
		return $least > $most ? null : $ways[ (int) array_search( $least, $counts, true ) ];
	}

	/**
	 * The filter whose own index, in the order of the list, reaches furthest for the same number of
	 * rows: the one that holds the fewest of those that were walked already.
	 *
	 * @param list<array{string, list<int|string>}> $walked What was walked of the queue.
	 */
	private function narrowing_column( TicketFilters $filters, Queue $queue, TicketSort $sort, array $walked ): ?string {
		$columns = array();
		$parts   = array();
		foreach ( array_keys( TicketIndexes::SELECTIVE ) as $column ) {
			$index = $this->own_index( $filters, $column, $sort );
			if ( null !== $index ) {
				$columns[] = $column;
				$parts[]   = $this->rows->of_index( $index, array( ...$this->range( $filters, $queue, $column ), ...$walked ) );
			}
		}
		$most   = intdiv( self::WALK, count( $filters->queues ) );
		$counts = array_combine( $columns, $this->rows->counts( $most, $parts ) );
		asort( $counts );
		$column = array_key_first( $counts );
		return null === $column || $counts[ $column ] >= $most ? null : $column;
	}

	/**
	 * The part of an index that holds a queue, or what one column leaves of it.
	 *
	 * @return list<array{string, list<int|string>}>
	 */
	private function range( TicketFilters $filters, Queue $queue, ?string $column ): array {
		$range = array( $filters->queue_condition( $this->rows, array( $queue ) ) );
		if ( null !== $column ) {
			$range[] = $this->rows->in( $column, $filters->columns[ $column ] );
		}
		return $range;
	}

	/**
	 * Walks the index of a queue for some rows, from where it was walked before.
	 *
	 * @param TicketStream $before What was found before; `stopped` is where to go on, null the beginning.
	 * @param int          $rows   Of all queues together.
	 * @param string|null  $column Whose index is walked instead, from {@see self::narrowing_column()}.
	 */
	private function walk( TicketFilters $filters, Queue $queue, TicketSort $sort, TicketStream $before, int $limit, int $rows, ?string $column = null ): TicketStream {
		$end  = $this->end( $filters, $queue, $sort, $before->stopped, intdiv( $rows, count( $filters->queues ) ), $column );
		$part = $filters->conditions( $this->rows, array( $queue ) );
		if ( null !== $before->stopped ) {
			$part[] = TicketOrder::after( $before->stopped );
		}
		if ( null !== $end ) {
			$part[] = TicketOrder::until( $end );
		}
		$places = array( ...$before->places, ...$this->rows->select( $this->walked_index( $filters, $sort, $column ), $sort, $part, $limit - count( $before->places ) ) );
		return new TicketStream( $places, count( $places ) >= $limit ? null : $end );
	}

	/** The place of a queue, or of what one column leaves of it, that lies so many rows behind another, or its beginning; null if it ends before. */
	private function end( TicketFilters $filters, Queue $queue, TicketSort $sort, ?TicketCursor $after, int $rows, ?string $column = null ): ?TicketCursor {
		$conditions = $this->range( $filters, $queue, $column );
		if ( null !== $after ) {
			$conditions[] = TicketOrder::after( $after );
		}
		return $this->rows->select( $this->walked_index( $filters, $sort, $column ), $sort, $conditions, 1, $rows - 1 )[0] ?? null;
	}

	/** The index that holds what a filter leaves of a queue in the order of the list; null if there is none. */
	private function own_index( TicketFilters $filters, string $column, TicketSort $sort ): ?string {
		return isset( $filters->columns[ $column ] ) ? TicketIndexes::exact( $sort, array( $column => $filters->columns[ $column ] ) ) : null;
	}

	private function walked_index( TicketFilters $filters, TicketSort $sort, ?string $column ): string {
		return ( null === $column ? null : $this->own_index( $filters, $column, $sort ) ) ?? TicketIndexes::of_queue( $sort );
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
