<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Connection;
use Sanad\KnowledgeBase\Search\SearchLists;
use Sanad\SanadException;
use Sanad\Search\SearchReader;
use Sanad\Search\SearchTerms;
use Sanad\Search\WordLists;

/**
 * Lists of tickets that contain words. What the search index finds in one go is filtered, sorted and
 * paged; after its last page the cursor looks on where the index stopped.
 */
final class TicketSearch {

	private readonly SearchReader $reader;
	private readonly SearchLists $lists;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRows $rows
	) {
		$this->reader = new SearchReader( $db );
		$this->lists  = new SearchLists();
	}

	/**
	 * @param int            $limit Tickets of a page.
	 * @param list<int>|null $few   All that the filters leave, if these are few.
	 * @throws SanadException 400 for a cursor that does not belong to this list.
	 */
	public function find( TicketQuery $query, TicketFilters $filters, int $limit, ?array $few ): FoundTickets {
		[ $before, $after ] = $this->decode( $query->cursor, $query->sort );
		$terms              = SearchTerms::of( $filters->search, $this->plurals( $filters->search ) );
		$named              = null === $query->conditions ? $this->named( $filters->search, $query->team_scope ) : array();

		// Filters take some of what is found away again.
		$enough = null !== $few || $filters->are_bare() ? $limit + 1 : 4 * $limit;
		$hits   = $this->reader->find( $terms, $before, $enough, $few );
		$ids    = array_values( array_diff( $hits->ticket_ids(), $named ) );
		$places = array();
		if ( array() !== $ids && array() !== $filters->queues ) {
			$conditions = array( $this->rows->in( 'id', $ids ), ...$filters->conditions( $this->rows, $filters->queues ) );
			if ( null !== $after ) {
				$conditions[] = TicketOrder::after( $after );
			}
			$places = $this->rows->select( 'PRIMARY', $query->sort, $conditions, $limit + 1 );
		}
		$page = array_slice( $places, 0, $limit );
		$ids  = array_map( static fn ( TicketCursor $place ): int => $place->id, $page );
		if ( null === $query->cursor ) {
			$ids = array( ...$named, ...$ids );
		}
		$texts = new FoundTexts( $filters->search, $terms, array_diff_key( $hits->messages, array_flip( $named ) ) );
		if ( count( $places ) > $limit ) {
			return new FoundTickets( $ids, $this->encode( $before, $page[ $limit - 1 ] ), false, $texts );
		}
		return new FoundTickets( $ids, null === $hits->next ? null : $this->encode( $hits->next, null ), null !== $hits->next, $texts );
	}

	/** Plurals that no rule knows, of Arabic words; synonyms are for articles, where one looks for an answer and not for a text. */
	private function plurals( string $search ): ?WordLists {
		return 1 === preg_match( '/\p{Arabic}/u', $search ) ? new WordLists( $this->lists->current()->pairs, array(), array() ) : null;
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
				array(
					...$this->db->ids( "SELECT id FROM {$table} WHERE id = %d{$scope}", array( $this->numbered( $number ), ...$teams ) ),
					...$this->db->ids( "SELECT id FROM {$table} WHERE order_number = %s AND merged_into = 0{$scope} ORDER BY id DESC LIMIT 10", array( (string) $number, ...$teams ) ),
					...$this->db->ids( "SELECT id FROM {$table} WHERE order_id = %d AND merged_into = 0{$scope} ORDER BY last_message_at DESC, id DESC LIMIT 10", array( $number, ...$teams ) ),
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
