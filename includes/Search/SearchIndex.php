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
 * Looked through from the newest row back, in bounded time: the newest rows tell how frequent each
 * word is. If one of them is rare, the full-text index knows all its rows at once, and the others are
 * looked for in these. For frequent words it would read half of the table; those are found by
 * scanning, some tens of thousands of rows in one go, and {@see SearchHits::$next} goes on from there.
 */
final class SearchIndex {

	/** Kind of the row that holds what stands on the ticket itself. */
	private const TICKET = 'ticket';

	/** Newest rows that are looked at first, and tell how frequent the words are. */
	private const SAMPLE = 2_000;

	/** Rows that are scanned then, for one pattern, until enough is found; some 30 ms in all. Fewer for several. */
	private const SCANNED = array( 8_000, 32_000 );

	/** Rows that a word may be expected in for the full-text index to be asked for it; some 25 ms. */
	private const RARE = 3_000;

	/** Most tickets found in one go. */
	private const MAX_HITS = 1_000;

	/** Messages of a ticket that are written anew in one go. */
	private const REWRITTEN = 200;

	public function __construct( private readonly Connection $db ) {}

	/** Indexes a message; part of the transaction that makes it. @param string $text Plain text. */
	public function write( Ticket $ticket, int $message_id, MessageKind $kind, string $text ): void {
		$this->put( $ticket->id, $message_id, $kind->value, $this->header( $ticket ) . "\n" . $text );
	}

	/** Forgets a message that was taken back; part of the transaction that does so. */
	public function remove( int $ticket_id, int $message_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( 'search' )} WHERE ticket_id = %d AND message_id = %d", array( $ticket_id, $message_id ) );
	}

	/** Indexes what stands on a ticket itself; part of the transaction that makes it. */
	public function write_ticket( Ticket $ticket ): void {
		$this->put( $ticket->id, 0, self::TICKET, $this->header( $ticket ) );
	}

	/**
	 * Indexes a ticket and its newest messages anew, after what stands on it has changed or messages have
	 * come or gone; part of the transaction that does so. {@see self::rewrite_older()} does the rest.
	 *
	 * @return int|null Id of the oldest message that was indexed, if there are older ones.
	 */
	public function rewrite( Ticket $ticket ): ?int {
		$search = $this->db->table( 'search' );
		$this->db->execute(
			"DELETE FROM {$search} WHERE ticket_id = %d AND message_id > 0 AND NOT EXISTS ( SELECT 1 FROM {$this->db->table( 'messages' )} m WHERE m.id = {$search}.message_id AND m.ticket_id = %d )",
			array( $ticket->id, $ticket->id )
		);
		$this->write_ticket( $ticket );
		return $this->rewrite_older( $ticket, PHP_INT_MAX );
	}

	/**
	 * Indexes some messages of a ticket anew that are older than one.
	 *
	 * @param int $before Id of a message.
	 * @return int|null Id of the oldest message that was indexed, if there are older ones.
	 */
	public function rewrite_older( Ticket $ticket, int $before ): ?int {
		$messages = $this->db->rows(
			"SELECT id, kind, body_text FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND id < %d ORDER BY id DESC LIMIT %d",
			array( $ticket->id, $before, self::REWRITTEN )
		);
		foreach ( $messages as $message ) {
			$this->write( $ticket, (int) $message['id'], MessageKind::from( (string) $message['kind'] ), (string) $message['body_text'] );
		}
		return self::REWRITTEN === count( $messages ) ? (int) $messages[ self::REWRITTEN - 1 ]['id'] : null;
	}

	/**
	 * Tickets in which somewhere all words of a query stand together, notes included: for staff only.
	 *
	 * @param string   $query  As typed.
	 * @param int|null $before `next` of the hits before, to look on from there.
	 * @param int      $enough Tickets after which no older rows are looked at.
	 */
	public function find( string $query, ?int $before = null, int $enough = 100 ): SearchHits {
		$terms = SearchTerms::of( $query )->terms;
		$high  = $before ?? $this->newest_row() + 1;
		if ( array() === $terms || $high <= 1 ) {
			return new SearchHits( array(), null );
		}
		$low   = max( 1, $high - self::SAMPLE );
		$hits  = $this->scan( $terms, $low, $high, array() );
		if ( $hits->next !== $low || 1 === $low || count( $hits->ticket_ids ) >= $enough ) {
			return $hits;
		}
		$rare = $this->db->is_sqlite() ? array() : $this->rare( $terms, $low, $high );
		if ( array() !== $rare ) {
			return $this->with_index( $rare, $terms, $low, $hits->ticket_ids );
		}
		$patterns = array_sum( array_map( static fn ( SearchTerm $term ): int => count( $term->patterns() ), $terms ) );
		foreach ( self::SCANNED as $rows ) {
			$high = $low;
			$low  = max( 1, $high - intdiv( $rows, $patterns ) );
			$hits = $this->scan( $terms, $low, $high, $hits->ticket_ids );
			if ( $hits->next !== $low || 1 === $low || count( $hits->ticket_ids ) >= $enough ) {
				break;
			}
		}
		return $hits;
	}

	/**
	 * Those of the words that are rare enough for the full-text index, by how often they stand in some rows.
	 *
	 * @param non-empty-list<SearchTerm> $terms
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
	 * Asks the full-text index for the rare words, and looks for the others in what it finds.
	 *
	 * @param non-empty-list<SearchTerm> $rare
	 * @param non-empty-list<SearchTerm> $terms All of them.
	 * @param list<int>                  $found Tickets found already.
	 */
	private function with_index( array $rare, array $terms, int $high, array $found ): SearchHits {
		$against          = implode( ' ', array_map( static fn ( SearchTerm $term ): string => $term->boolean(), $rare ) );
		[ $where, $args ] = $this->conditions( array_udiff( $terms, $rare, static fn ( SearchTerm $a, SearchTerm $b ): int => spl_object_id( $a ) <=> spl_object_id( $b ) ) );
		$rows             = $this->db->rows(
			"SELECT id, ticket_id FROM {$this->db->table( 'search' )} WHERE MATCH(tokens) AGAINST(%s IN BOOLEAN MODE) AND id < %d{$where} ORDER BY id DESC LIMIT %d",
			array( $against, $high, ...$args, self::MAX_HITS )
		);
		return new SearchHits( $this->merge( $found, $rows ), self::MAX_HITS === count( $rows ) ? (int) $rows[ self::MAX_HITS - 1 ]['id'] : null );
	}

	/**
	 * Looks through the rows from one id up to before another.
	 *
	 * @param non-empty-list<SearchTerm> $terms
	 * @param list<int>                  $found Tickets found already.
	 */
	private function scan( array $terms, int $low, int $high, array $found ): SearchHits {
		[ $where, $args ] = $this->conditions( $terms );
		$rows             = $this->db->rows(
			"SELECT id, ticket_id FROM {$this->db->table( 'search' )} WHERE id >= %d AND id < %d{$where} ORDER BY id DESC LIMIT %d",
			array( $low, $high, ...$args, self::MAX_HITS )
		);
		$next             = self::MAX_HITS === count( $rows ) ? (int) $rows[ self::MAX_HITS - 1 ]['id'] : $low;
		return new SearchHits( $this->merge( $found, $rows ), $next > 1 ? $next : null );
	}

	/**
	 * @param array<SearchTerm> $terms
	 * @return array{string, list<string>} ` AND …` for each, and the arguments.
	 */
	private function conditions( array $terms ): array {
		$where = '';
		$args  = array();
		foreach ( $terms as $term ) {
			[ $condition, $condition_args ] = $this->condition( $term );
			$where                         .= " AND {$condition}";
			array_push( $args, ...$condition_args );
		}
		return array( $where, $args );
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
