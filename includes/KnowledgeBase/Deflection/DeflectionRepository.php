<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Deflection;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;
use Sanad\SanadException;

/**
 * Keeps what contact forms suggested and what came of it: one row for each form that somebody
 * filled in, whatever the order in which its events arrive.
 */
final class DeflectionRepository {

	public const MAX_QUERY = 200;

	/** Articles of each kind that are kept of one form. */
	public const MAX_ARTICLES = 20;

	public const TABLE = 'deflections';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Notes an event of a form.
	 *
	 * @param string    $key       Random key of the form; stored only as a hash.
	 * @param string    $query     What the articles were found by; empty keeps what is known.
	 * @param list<int> $shown     Articles that were suggested.
	 * @param list<int> $opened    Those of them that were opened.
	 * @param int       $ticket_id Ticket that the form became, for `Asked`.
	 * @throws SanadException 503 if the database fails; nothing was changed.
	 */
	public function note( string $key, DeflectionState $event, string $query, array $shown, array $opened, string $language, int $ticket_id = 0 ): void {
		$hash = hash( 'sha256', $key );
		$work = fn () => $this->merge( $hash, $event, mb_substr( $query, 0, self::MAX_QUERY ), $shown, $opened, $language, $ticket_id );
		try {
			$this->db->transaction( $work );
		} catch ( DuplicateKeyException ) {
			// Two first events at once: the other one made the row.
			$this->db->transaction( $work );
		}
	}

	/**
	 * Forgets what belongs to some tickets.
	 *
	 * @param list<int> $ticket_ids Not empty.
	 * @return int How many rows went.
	 */
	public function forget_tickets( array $ticket_ids ): int {
		return $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )})", $ticket_ids );
	}

	/**
	 * What was written before some tickets were asked.
	 *
	 * @param list<int> $ticket_ids Not empty.
	 * @return array<int, list<string>> Words by ticket.
	 */
	public function queries_of( array $ticket_ids ): array {
		$queries = array();
		$rows    = $this->db->rows( "SELECT ticket_id, query FROM {$this->db->table( self::TABLE )} WHERE ticket_id IN ({$this->db->in( $ticket_ids )}) ORDER BY id", $ticket_ids );
		foreach ( $rows as $values ) {
			$row = new Row( $values );
			$queries[ $row->int( 'ticket_id' ) ][] = $row->text( 'query' );
		}
		return $queries;
	}

	/** Drops rows of before a time. @return int How many went. */
	public function forget_before( \DateTimeImmutable $time, int $limit ): int {
		return $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE created_at < %s LIMIT %d", array( Timestamp::to_sql( $time ), $limit ) );
	}

	/**
	 * @param list<int> $shown
	 * @param list<int> $opened
	 */
	private function merge( string $hash, DeflectionState $event, string $query, array $shown, array $opened, string $language, int $ticket_id ): void {
		$found = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE key_hash = %s" . $this->db->for_update(), array( $hash ) );
		$row   = null === $found ? null : new Row( $found );
		$state = null === $row ? DeflectionState::Shown : DeflectionState::from( $row->text( 'state' ) );
		if ( DeflectionState::Asked === $state ) {
			return;
		}
		$opened = self::joined( null === $row ? '[]' : $row->text( 'opened_ids' ), $opened );
		$values = array(
			'state'      => ( $event->follows( $state ) ? $event : $state )->value,
			'was_opened' => (int) ( array() !== $opened ),
			'shown_ids'  => (string) wp_json_encode( self::joined( null === $row ? '[]' : $row->text( 'shown_ids' ), $shown ) ),
			'opened_ids' => (string) wp_json_encode( $opened ),
			'ticket_id'  => $ticket_id,
		) + ( '' === $query ? array() : array( 'query' => $query ) );

		if ( null === $row ) {
			$this->db->insert(
				self::TABLE,
				array(
					'key_hash'   => $hash,
					'language'   => $language,
					'created_at' => Timestamp::to_sql( $this->clock->now() ),
				) + $values
			);
			return;
		}
		$this->db->update( self::TABLE, $values, array( 'id' => $row->int( 'id' ) ) );
	}

	/**
	 * @param list<int> $more
	 * @return list<int> Each once, not more than are kept.
	 */
	private static function joined( string $json, array $more ): array {
		$ids = json_decode( $json, true );
		$ids = array_filter( is_array( $ids ) ? $ids : array(), 'is_int' );
		return array_slice( array_values( array_unique( array( ...$ids, ...$more ) ) ), 0, self::MAX_ARTICLES );
	}
}
