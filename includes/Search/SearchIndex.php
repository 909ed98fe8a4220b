<?php
declare(strict_types=1);

namespace Sanad\Search;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Tickets\Ticket;

/**
 * What search knows: a row of tokens for each ticket and each of its messages.
 *
 * A message's row repeats what stands on its ticket (subject, customer, order), so that a name and a
 * word of the message are found together in one row.
 *
 * Looked through from the newest row back. Scanning the newest rows costs the same whatever is
 * asked for and finds common words at once; the full-text index is quick for rare words and slow for
 * common ones. So the newest window is scanned, and only then, by how frequent the words are there,
 * either the index is asked or further windows are scanned, a few at a time.
 */
final class SearchIndex {

	/** Kind of the row that holds what stands on the ticket itself. */
	private const TICKET = 'ticket';

	/** Rows of a window. */
	private const WINDOW = 20_000;

	/** Windows scanned at most in one go. */
	private const MAX_WINDOWS = 3;

	/** Rows from whose matches the frequency of each word is told. */
	private const SAMPLE = 2_000;

	/** Rows that all words together may be expected in for the full-text index to be asked; about 30 ms. */
	private const INDEXED_ROWS = 8_000;

	/** Most tickets found in one go. */
	private const MAX_HITS = 1_000;

	/** Messages of a ticket that are written anew when its subject changes. */
	private const REWRITTEN = 200;

	public function __construct( private readonly Connection $db ) {}

	/** Indexes a message; part of the transaction that makes it. @param string $text Plain text. */
	public function write( Ticket $ticket, int $message_id, MessageKind $kind, string $text ): void {
		$this->put( $ticket->id, $message_id, $kind->value, $this->header( $ticket ) . "\n" . $text );
	}

	/** Indexes what stands on a ticket itself; part of the transaction that makes it. */
	public function write_ticket( Ticket $ticket ): void {
		$this->put( $ticket->id, 0, self::TICKET, $this->header( $ticket ) );
	}

	/** Indexes a ticket and its messages anew, after what stands on it has changed. */
	public function rewrite( Ticket $ticket ): void {
		$this->write_ticket( $ticket );
		$messages = $this->db->rows(
			"SELECT id, kind, body_text FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d ORDER BY id DESC LIMIT %d",
			array( $ticket->id, self::REWRITTEN )
		);
		foreach ( $messages as $message ) {
			$this->write( $ticket, (int) $message['id'], MessageKind::from( (string) $message['kind'] ), (string) $message['body_text'] );
		}
	}

	/**
	 * Tickets in which somewhere all words of a query stand together, notes included: for staff only.
	 *
	 * @param string   $query  As typed.
	 * @param int|null $before `next` of the hits before, to look on from there.
	 * @param int      $enough Tickets after which no further window is looked through.
	 */
	public function find( string $query, ?int $before = null, int $enough = 100 ): SearchHits {
		$terms = SearchTerms::of( $query )->terms;
		$high  = $before ?? $this->newest_row() + 1;
		if ( array() === $terms || $high <= 1 ) {
			return new SearchHits( array(), null );
		}
		$found = array();
		for ( $window = 1; $window <= self::MAX_WINDOWS; $window++ ) {
			$low   = max( 1, $high - self::WINDOW );
			$rows  = $this->scan( $terms, $low, $high );
			$found = $this->merge( $found, $rows );
			if ( self::MAX_HITS === count( $rows ) ) {
				return new SearchHits( $found, (int) $rows[ self::MAX_HITS - 1 ]['id'] );
			}
			$high = $low;
			if ( $high <= 1 ) {
				return new SearchHits( $found, null );
			}
			if ( count( $found ) >= $enough ) {
				break;
			}
			if ( 1 === $window && ! $this->db->is_sqlite() && $this->are_rare( $terms, $high ) ) {
				return $this->with_index( $terms, $found, $high );
			}
		}
		return new SearchHits( $found, $high );
	}

	/**
	 * @param non-empty-list<SearchTerm> $terms
	 * @param list<int>                  $found
	 */
	private function with_index( array $terms, array $found, int $high ): SearchHits {
		$against = implode( ' ', array_map( static fn ( SearchTerm $term ): string => $term->boolean(), $terms ) );
		$rows    = $this->db->rows(
			"SELECT id, ticket_id FROM {$this->db->table( 'search' )} WHERE MATCH(tokens) AGAINST(%s IN BOOLEAN MODE) AND id < %d ORDER BY id DESC LIMIT %d",
			array( $against, $high, self::MAX_HITS )
		);
		return new SearchHits( $this->merge( $found, $rows ), count( $rows ) === self::MAX_HITS ? (int) $rows[ self::MAX_HITS - 1 ]['id'] : null );
	}

	/**
	 * Whether the words are rare enough, by the rows just below a place, for the full-text index to
	 * be quick: it reads all rows of every word, whatever is asked besides.
	 *
	 * @param non-empty-list<SearchTerm> $terms
	 */
	private function are_rare( array $terms, int $below ): bool {
		$sums = array();
		$args = array();
		foreach ( $terms as $term ) {
			[ $condition, $condition_args ] = $this->condition( $term );
			$sums[]                         = "SUM({$condition})";
			array_push( $args, ...$condition_args );
		}
		$sample = min( self::SAMPLE, $below );
		$hits   = (int) $this->db->value(
			'SELECT ' . implode( ' + ', $sums ) . " FROM {$this->db->table( 'search' )} WHERE id >= %d AND id < %d",
			array( ...$args, $below - $sample, $below )
		);
		return $hits / $sample * $below <= self::INDEXED_ROWS;
	}

	/**
	 * @param non-empty-list<SearchTerm> $terms
	 * @return list<array<string, string|null>> `id` and `ticket_id`, the newest row first.
	 */
	private function scan( array $terms, int $low, int $high ): array {
		$where = array();
		$args  = array( $low, $high );
		foreach ( $terms as $term ) {
			[ $condition, $condition_args ] = $this->condition( $term );
			$where[]                        = $condition;
			array_push( $args, ...$condition_args );
		}
		return $this->db->rows(
			"SELECT id, ticket_id FROM {$this->db->table( 'search' )} WHERE id >= %d AND id < %d AND " . implode( ' AND ', $where ) . ' ORDER BY id DESC LIMIT %d',
			array( ...$args, self::MAX_HITS )
		);
	}

	/** @return array{string, list<string>} */
	private function condition( SearchTerm $term ): array {
		$patterns = $term->patterns();
		return array( '( ' . implode( ' OR ', array_fill( 0, count( $patterns ), 'tokens LIKE %s' ) ) . ' )', $patterns );
	}

	/**
	 * @param list<int>                        $found
	 * @param list<array<string, string|null>> $rows
	 * @return list<int> Ticket ids, each once.
	 */
	private function merge( array $found, array $rows ): array {
		$seen = array_flip( $found );
		foreach ( $rows as $row ) {
			$seen[ (int) $row['ticket_id'] ] ??= true;
		}
		return array_keys( $seen );
	}

	private function newest_row(): int {
		return (int) $this->db->value( "SELECT MAX(id) FROM {$this->db->table( 'search' )}" );
	}

	private function header( Ticket $ticket ): string {
		return implode( "\n", array( $ticket->subject, $ticket->customer_name, $ticket->customer_email, $ticket->order_number, (string) $ticket->number ) );
	}

	private function put( int $ticket_id, int $message_id, string $kind, string $text ): void {
		$tokens = Tokens::of_text( $text );
		$this->db->execute(
			"INSERT INTO {$this->db->table( 'search' )} (ticket_id, message_id, kind, tokens) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE tokens = %s",
			array( $ticket_id, $message_id, $kind, $tokens, $tokens )
		);
	}
}
