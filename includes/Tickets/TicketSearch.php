<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;
use Sanad\Search\SearchTerms;

/**
 * Lists of tickets that contain words. What the search index finds in one go is filtered, sorted and
 * paged; after its last page the cursor looks on where the index stopped.
 */
final class TicketSearch {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRows $rows,
		private readonly SearchIndex $index
	) {}

	/**
	 * @param string|null    $cursor     From the page before.
	 * @param list<int>|null $team_scope Teams whose tickets may be seen; null for all.
	 * @throws SanadException 400 for a cursor that does not belong to this list.
	 */
	public function find( TicketFilters $filters, TicketSort $sort, ?string $cursor, int $limit, ?array $team_scope ): FoundTickets {
		[ $before, $after ] = $this->decode( $cursor, $sort );
		$named              = $this->named( $filters->search, $team_scope );

		// Filters take some of what is found away again.
		$enough = $filters->are_bare() ? $limit + 1 : 4 * $limit;
		$hits   = $this->index->find( $filters->search, $before, $enough );
		$ids    = array_values( array_diff( $hits->ticket_ids, $named ) );
		$places = array();
		if ( array() !== $ids && array() !== $filters->queues ) {
			$conditions = array( $this->rows->in( 'id', $ids ), ...$filters->conditions( $this->rows, $filters->queues ) );
			if ( null !== $after ) {
				$conditions[] = TicketOrder::after( $after );
			}
			$places = $this->rows->select( 'PRIMARY', $sort, $conditions, $limit + 1 );
		}
		$page = array_slice( $places, 0, $limit );
		$ids  = array_map( static fn ( TicketCursor $place ): int => $place->id, $page );
		if ( null === $cursor ) {
			$ids = array( ...$named, ...$ids );
		}
		if ( count( $places ) > $limit ) {
			return new FoundTickets( $ids, $this->encode( $before, $page[ $limit - 1 ] ), false );
		}
		return new FoundTickets( $ids, null === $hits->next ? null : $this->encode( $hits->next, null ), null !== $hits->next );
	}

	/**
	 * Tickets that are named by what was typed, if it is a number: theirs, or their order's. They are
	 * found wherever they lie, and come first.
	 *
	 * @param list<int>|null $team_scope
	 * @return list<int>
	 */
	private function named( string $search, ?array $team_scope ): array {
		$number = SearchTerms::number( $search );
		if ( null === $number || array() === $team_scope ) {
			return array();
		}
		$table = $this->db->table( 'tickets' );
		$scope = null === $team_scope ? '' : " AND team_id IN ({$this->db->in( $team_scope )})";
		$teams = $team_scope ?? array();
		// Three ranges of three indexes; joined by OR they would be a scan.
		return array_values(
			array_unique(
				array_map(
					'intval',
					array(
						...$this->db->column( "SELECT id FROM {$table} WHERE id = %d{$scope}", array( $this->numbered( $number ), ...$teams ) ),
						...$this->db->column( "SELECT id FROM {$table} WHERE order_number = %s AND merged_into = 0{$scope} ORDER BY id DESC LIMIT 10", array( (string) $number, ...$teams ) ),
						...$this->db->column( "SELECT id FROM {$table} WHERE order_id = %d AND merged_into = 0{$scope} ORDER BY last_message_at DESC, id DESC LIMIT 10", array( $number, ...$teams ) ),
					)
				)
			)
		);
	}

	/** Id of the ticket with this number, or of the one that it was merged into; 0 if there is none. */
	private function numbered( int $number ): int {
		$table = $this->db->table( 'tickets' );
		$id    = (int) $this->db->value( "SELECT id FROM {$table} WHERE number = %d", array( $number ) );
		for ( $next = $id; $next > 0; $next = (int) $this->db->value( "SELECT merged_into FROM {$table} WHERE id = %d", array( $id ) ) ) {
			$id = $next;
		}
		return $id;
	}

	/** A place in the index, and a place inside what it found from there on. */
	private function encode( ?int $before, ?TicketCursor $after ): string {
		return 's' . (string) $before . '.' . ( $after?->encode() ?? '' );
	}

	/** @return array{int|null, TicketCursor|null} */
	private function decode( ?string $cursor, TicketSort $sort ): array {
		if ( null === $cursor ) {
			return array( null, null );
		}
		if ( 1 !== preg_match( '/^s(\d{0,18})\.(.*)$/D', $cursor, $parts ) ) {
			throw SanadException::invalid( 'cursor', __( 'This page of the list cannot be found. Load the list again.', 'sanad' ) );
		}
		return array(
			'' === $parts[1] ? null : (int) $parts[1],
			'' === $parts[2] ? null : TicketCursor::decode( $parts[2], $sort ),
		);
	}
}
