<?php
declare(strict_types=1);

namespace Sanad\Search;

use Sanad\Database\Connection;
use Sanad\Tickets\Ticket;

/**
 * Looks through the index of the tickets, from the newest row back, in bounded time.
 *
 * The newest rows tell how frequent each word is. If one of them is rare, the full-text index knows all
 * its rows at once, and the others are looked for in these. For frequent words it would read half of
 * the table; those are found by scanning, some tens of thousands of rows in one go, and
 * {@see SearchHits::$next} goes on from there. Where filters leave few tickets, only their rows are read.
 *
 * Phrases are looked for in the texts themselves, of the rows that have all their words.
 */
final class SearchReader {

	/** Most tickets whose rows alone are read. */
	public const FEW_TICKETS = 1_000;

	/** Newest rows that are looked at first, and tell how frequent the words are. */
	private const SAMPLE = 2_000;

	/** Rows that are scanned then, for one pattern, until enough is found; some 30 ms in all. Fewer for several. */
	private const SCANNED = array( 8_000, 32_000 );

	/** Rows that a word may be expected in for the full-text index to be asked for it; some 25 ms. */
	private const RARE = 3_000;

	/** Most rows found in one go. */
	private const MAX_ROWS = 1_000;

	/** Texts that are read for phrases at a time, and the seconds after which the rest is left for the next go. */
	private const TEXTS        = 200;
	private const TEXT_SECONDS = 0.04;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Tickets in which somewhere all terms of a query stand together, notes included: for staff only.
	 *
	 * @param int|null       $before     `next` of the hits before, to look on from there.
	 * @param int            $enough     Tickets after which no older rows are looked at.
	 * @param list<int>|null $ticket_ids The only tickets that count, at most {@see self::FEW_TICKETS}; null for all.
	 */
	public function find( SearchTerms $terms, ?int $before = null, int $enough = 100, ?array $ticket_ids = null ): SearchHits {
		$high = $before ?? $this->newest_row() + 1;
		if ( array() === $terms->terms || $high <= 1 || array() === $ticket_ids ) {
			return new SearchHits( array(), null );
		}
		$deadline = microtime( true ) + self::TEXT_SECONDS;
		if ( null !== $ticket_ids ) {
			return $this->look( $terms, array( "ticket_id IN ({$this->db->in( $ticket_ids )})", $ticket_ids ), 1, $high, array(), $deadline );
		}
		$low  = max( 1, $high - self::SAMPLE );
		$hits = $this->scan( $terms, $low, $high, array(), $deadline );
		if ( $this->is_done( $hits, $low, $enough ) ) {
			return $hits;
		}
		$rare = $this->db->is_sqlite() ? array() : $this->rare( $terms->terms, $low, $high );
		if ( array() !== $rare ) {
			$against = implode( ' ', array_map( static fn ( SearchTerm $term ): string => $term->boolean(), $rare ) );
			return $this->look( $terms, array( 'MATCH(tokens) AGAINST(%s IN BOOLEAN MODE)', array( $against ) ), 1, $low, $hits->messages, $deadline );
		}
		$patterns = array_sum( array_map( static fn ( SearchTerm $term ): int => count( $term->patterns() ), $terms->terms ) );
		foreach ( self::SCANNED as $rows ) {
			$high = $low;
			$low  = max( 1, $high - intdiv( $rows, $patterns ) );
			$hits = $this->scan( $terms, $low, $high, $hits->messages, $deadline );
			if ( $this->is_done( $hits, $low, $enough ) ) {
				break;
			}
		}
		return $hits;
	}

	private function is_done( SearchHits $hits, int $low, int $enough ): bool {
		return $hits->next !== $low || 1 === $low || count( $hits->messages ) >= $enough;
	}

	/**
	 * Those of the words that are rare enough for the full-text index, by how often they stand in some rows.
	 *
	 * @param list<SearchTerm> $terms
	 * @return list<SearchTerm>
	 */
	private function rare( array $terms, int $low, int $high ): array {
		$sums = array();
		$args = array();
		foreach ( $terms as $index => $term ) {
			[ $condition, $condition_args ] = $this->condition( $term );
			$sums[]                         = "SUM({$condition}) AS term{$index}";
			array_push( $args, ...$condition_args );
		}
		$counts = $this->db->row(
			'SELECT ' . implode( ', ', $sums ) . " FROM {$this->db->table( 'search' )} WHERE id >= %d AND id < %d",
			array( ...$args, $low, $high )
		);
		return array_values(
			array_filter(
				$terms,
				static fn ( int $index ): bool => (int) ( $counts[ "term{$index}" ] ?? 0 ) / ( $high - $low ) * $low <= self::RARE,
				ARRAY_FILTER_USE_KEY
			)
		);
	}

	/**
	 * Looks through the rows from one id up to before another.
	 *
	 * @param array<int, int> $found What was found already.
	 */
	private function scan( SearchTerms $terms, int $low, int $high, array $found, float $deadline ): SearchHits {
		return $this->look( $terms, array( 'id >= %d', array( $low ) ), $low, $high, $found, $deadline );
	}

	/**
	 * Rows below an id that meet a condition and have all terms and phrases.
	 *
	 * @param array{string, list<int|string>} $where Narrows the rows by an index.
	 * @param int                             $low   Everything from this row on is searched by it.
	 * @param array<int, int>                 $found What was found already.
	 */
	private function look( SearchTerms $terms, array $where, int $low, int $high, array $found, float $deadline ): SearchHits {
		$limit      = array() === $terms->phrases ? self::MAX_ROWS : self::TEXTS;
		$conditions = $where[0];
		$args       = $where[1];
		foreach ( $terms->terms as $term ) {
			[ $condition, $condition_args ] = $this->condition( $term );
			$conditions                    .= " AND {$condition}";
			array_push( $args, ...$condition_args );
		}
		do {
			$rows = $this->db->rows(
				"SELECT id, ticket_id, message_id FROM {$this->db->table( 'search' )} WHERE {$conditions} AND id < %d ORDER BY id DESC LIMIT %d",
				array( ...$args, $high, $limit )
			);
			$full = count( $rows ) === $limit;
			$high = $full ? (int) $rows[ $limit - 1 ]['id'] : $low;
			foreach ( $this->with_phrases( $terms->phrases, $rows ) as $row ) {
				$found[ (int) $row['ticket_id'] ] ??= (int) $row['message_id'];
			}
		} while ( $full && array() !== $terms->phrases && microtime( true ) < $deadline );
		return new SearchHits( $found, $high > 1 ? $high : null );
	}

	/** @return array{string, list<string>} */
	private function condition( SearchTerm $term ): array {
		$patterns = $term->patterns();
		return array( '( ' . implode( ' OR ', array_fill( 0, count( $patterns ), 'tokens LIKE %s' ) ) . ' )', $patterns );
	}

	/**
	 * Those rows whose texts have all phrases.
	 *
	 * @param list<non-empty-list<string>>     $phrases
	 * @param list<array<string, string|null>> $rows
	 * @return list<array<string, string|null>>
	 */
	private function with_phrases( array $phrases, array $rows ): array {
		if ( array() === $phrases || array() === $rows ) {
			return $rows;
		}
		$texts = array();
		$ids   = array_map( static fn ( array $row ): int => (int) $row['message_id'], $rows );
		foreach ( $this->db->rows( "SELECT id, body_text FROM {$this->db->table( 'messages' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) as $message ) {
			$texts[ (int) $message['id'] ] = (string) $message['body_text'];
		}
		$headers = array();
		$ids     = array_values( array_unique( array_map( static fn ( array $row ): int => (int) $row['ticket_id'], $rows ) ) );
		foreach ( $this->db->rows( "SELECT * FROM {$this->db->table( 'tickets' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) as $ticket ) {
			$headers[ (int) $ticket['id'] ] = SearchIndex::header( Ticket::from_row( $ticket ) );
		}
		return array_values(
			array_filter(
				$rows,
				static fn ( array $row ): bool => Phrase::all_in( $phrases, $texts[ (int) $row['message_id'] ] ?? '', ...( $headers[ (int) $row['ticket_id'] ] ?? array() ) )
			)
		);
	}

	private function newest_row(): int {
		return (int) $this->db->value( "SELECT MAX(id) FROM {$this->db->table( 'search' )}" );
	}
}
