<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\Rest\Data;

/** The log of macros that were run. */
final class MacroRuns {

	private const TABLE = 'macro_runs';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	public function find( int $id ): ?MacroRun {
		return $this->one( 'id = %d', $id );
	}

	/** The run of this client key. @param string $hash From {@see \Sanad\Tickets\ClientKey}. */
	public function find_by_client_key( string $hash ): ?MacroRun {
		return $this->one( 'client_key_hash = %s', $hash );
	}

	/**
	 * Adds a run whose steps are not known yet.
	 *
	 * @throws DuplicateKeyException If the key was used before.
	 */
	public function add( Macro $macro, int $ticket_id, Actor $actor, string $key, \DateTimeImmutable $undo_until ): int {
		return $this->db->insert(
			self::TABLE,
			array(
				'macro_id'        => $macro->id,
				'macro_name'      => $macro->name,
				'ticket_id'       => $ticket_id,
				'actor_type'      => $actor->type,
				'actor_id'        => $actor->id,
				'client_key_hash' => $key,
				'steps'           => '[]',
				'undo_until'      => Timestamp::to_sql( $undo_until ),
				'created_at'      => Timestamp::to_sql( $this->clock->now() ),
			)
		);
	}

	/** @param list<array<string, mixed>> $steps */
	public function write( int $id, array $steps, int $message_id ): void {
		$this->db->update( self::TABLE, array( 'steps' => Data::json( $steps ), 'message_id' => $message_id ), array( 'id' => $id ) );
	}

	/** Marks a run as undone; false if it is already. */
	public function mark_undone( int $id ): bool {
		return 1 === $this->db->update(
			self::TABLE,
			array( 'state' => MacroRun::UNDONE, 'undone_at' => Timestamp::to_sql( $this->clock->now() ) ),
			array( 'id' => $id, 'state' => MacroRun::DONE )
		);
	}

	/**
	 * How often each of these macros was run and not undone.
	 *
	 * @param list<int> $macro_ids
	 * @return array<int, int> By macro id; those that never ran are absent.
	 */
	public function counts( array $macro_ids ): array {
		$counts = array();
		if ( array() !== $macro_ids ) {
			$rows = $this->db->rows(
				"SELECT macro_id, COUNT(*) AS runs FROM {$this->db->table( self::TABLE )} WHERE macro_id IN ({$this->db->in( $macro_ids )}) AND state = %s GROUP BY macro_id",
				array( ...$macro_ids, MacroRun::DONE )
			);
			foreach ( $rows as $row ) {
				$counts[ (int) $row['macro_id'] ] = (int) $row['runs'];
			}
		}
		return $counts;
	}

	private function one( string $where, int|string $arg ): ?MacroRun {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", array( $arg ) );
		return null === $row ? null : MacroRun::from_row( $row );
	}
}
