<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Macros. Says nothing about who may do what. */
final class MacroRepository {

	private const TABLE = 'macros';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	public function find( int $id ): ?Macro {
		return $this->select( 'id = %d', array( $id ) )[0] ?? null;
	}

	/**
	 * Every macro, whose ever it is.
	 *
	 * @return list<Macro>
	 */
	public function all(): array {
		return $this->select( '1 = 1 ORDER BY id', array() );
	}

	/**
	 * The shared macros and this agent's own, by position.
	 *
	 * @return list<Macro>
	 */
	public function of( int $user_id ): array {
		return $this->select( 'owner_id IN (0, %d) ORDER BY position, id', array( $user_id ) );
	}

	/** @param array<string, int|string> $values By column, without position, version and times. */
	public function insert( array $values ): int {
		$now  = Timestamp::to_sql( $this->clock->now() );
		$last = (int) $this->db->value( "SELECT MAX(position) FROM {$this->db->table( self::TABLE )}" );
		return $this->db->insert( self::TABLE, $values + array( 'position' => $last + 1, 'created_at' => $now, 'updated_at' => $now ) );
	}

	/**
	 * Changes a macro that nobody has changed since.
	 *
	 * @param array<string, int|string> $values By column.
	 * @return bool False if its version is another by now.
	 */
	public function update( int $id, int $version, array $values ): bool {
		$values += array( 'version' => $version + 1, 'updated_at' => Timestamp::to_sql( $this->clock->now() ) );
		return 1 === $this->db->update( self::TABLE, $values, array( 'id' => $id, 'version' => $version ) );
	}

	public function delete( int $id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id = %d", array( $id ) );
	}

	/**
	 * Puts macros into this order; others keep their places behind or before them.
	 *
	 * @param list<int> $ids
	 */
	public function order( array $ids ): void {
		$this->db->transaction(
			function () use ( $ids ): void {
				foreach ( $ids as $position => $id ) {
					$this->db->update( self::TABLE, array( 'position' => $position + 1 ), array( 'id' => $id ) );
				}
			}
		);
	}

	/** Gives the macros of an account that is deleted to its heir, or removes them. */
	public function leave( int $user_id, int $heir_id ): void {
		if ( $user_id < 1 ) {
			return;
		}
		if ( $heir_id > 0 ) {
			$this->db->update( self::TABLE, array( 'owner_id' => $heir_id ), array( 'owner_id' => $user_id ) );
		} else {
			$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE owner_id = %d", array( $user_id ) );
		}
	}

	/**
	 * @param list<int> $args
	 * @return list<Macro>
	 */
	private function select( string $where, array $args ): array {
		return array_map( Macro::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", $args ) );
	}
}
