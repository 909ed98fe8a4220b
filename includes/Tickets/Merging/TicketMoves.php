<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\SanadException;

/** Merges and splits that were done. */
final class TicketMoves {

	private const TABLE = 'ticket_moves';

	/** Tickets that are followed as parts of one; far more than people merge. */
	private const MAX_MERGED = 50;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	public function find( int $id ): ?TicketMove {
		return $this->one( 'id = %d', $id );
	}

	/** The move that was made with this client key. @param string $hash From {@see \Sanad\Tickets\ClientKey}. */
	public function find_by_client_key( string $hash ): ?TicketMove {
		return $this->one( 'client_key_hash = %s', $hash );
	}

	/**
	 * Makes the move of a client key, unless it is made already.
	 *
	 * @param string          $key  From {@see \Sanad\Tickets\ClientKey}.
	 * @param callable(): int $work Runs in a transaction. Asks again, under its locks, whether the move is made; answers its id.
	 * @throws SanadException 503, and what the work throws.
	 */
	public function once( string $key, callable $work ): TicketMove {
		$before = $this->find_by_client_key( $key );
		if ( null !== $before ) {
			return $before;
		}
		try {
			$id = $this->db->transaction( $work );
		} catch ( DuplicateKeyException $e ) {
			// The same call was under way on another connection and is done now.
			return $this->find_by_client_key( $key ) ?? throw SanadException::storage( $e );
		}
		return $this->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * Begins a move; its snapshot follows by {@see self::remember()}.
	 *
	 * @throws DuplicateKeyException If the client key is known.
	 */
	public function add( MoveKind $kind, int $from_ticket_id, int $to_ticket_id, Actor $actor, string $client_key_hash ): int {
		return $this->db->insert(
			self::TABLE,
			array(
				'kind'            => $kind->value,
				'from_ticket_id'  => $from_ticket_id,
				'to_ticket_id'    => $to_ticket_id,
				'snapshot'        => '',
				'actor_type'      => $actor->type,
				'actor_id'        => $actor->id,
				'client_key_hash' => $client_key_hash,
				'created_at'      => Timestamp::to_sql( $this->clock->now() ),
			)
		);
	}

	public function remember( int $id, Snapshot $snapshot ): void {
		$this->db->update( self::TABLE, array( 'snapshot' => $snapshot->json() ), array( 'id' => $id ) );
	}

	/** @return bool False if it was undone before. */
	public function mark_undone( int $id ): bool {
		return 0 < $this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET undone_at = %s WHERE id = %d AND undone_at IS NULL",
			array( Timestamp::to_sql( $this->clock->now() ), $id )
		);
	}

	/**
	 * Ids of the tickets that are part of this one by now, those that were merged into them included.
	 *
	 * @return list<int>
	 */
	public function merged_into( int $ticket_id ): array {
		$all   = array();
		$newer = array( $ticket_id );
		while ( array() !== $newer && count( $all ) < self::MAX_MERGED ) {
			$newer = $this->db->ids(
				"SELECT from_ticket_id FROM {$this->db->table( self::TABLE )} WHERE to_ticket_id IN ({$this->db->in( $newer )}) AND kind = %s AND undone_at IS NULL ORDER BY id LIMIT %d",
				array( ...$newer, MoveKind::Merge->value, self::MAX_MERGED )
			);
			$newer = array_values( array_diff( $newer, $all, array( $ticket_id ) ) );
			$all   = array( ...$all, ...$newer );
		}
		return $all;
	}

	/**
	 * This ticket and those that are part of it.
	 *
	 * @return non-empty-list<int>
	 */
	public function whole( int $ticket_id ): array {
		return array( $ticket_id, ...$this->merged_into( $ticket_id ) );
	}

	/**
	 * Ids of the tickets that share messages with this one by splits: where its own came from, and where some went.
	 *
	 * @return list<int>
	 */
	public function split_relatives( int $ticket_id ): array {
		$table = $this->db->table( self::TABLE );
		$ids   = array(
			...$this->db->ids( "SELECT to_ticket_id FROM {$table} WHERE from_ticket_id = %d AND kind = %s AND undone_at IS NULL ORDER BY id DESC LIMIT 20", array( $ticket_id, MoveKind::Split->value ) ),
			...$this->db->ids( "SELECT from_ticket_id FROM {$table} WHERE to_ticket_id = %d AND kind = %s AND undone_at IS NULL ORDER BY id DESC LIMIT 20", array( $ticket_id, MoveKind::Split->value ) ),
		);
		return array_values( array_unique( $ids ) );
	}

	private function one( string $where, int|string $value ): ?TicketMove {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", array( $value ) );
		return null === $row ? null : TicketMove::from_row( $row );
	}
}
