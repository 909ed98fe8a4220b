<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Clock;

/**
 * A table whose rows are either shared or one agent's own, in an order that people choose: what
 * needs the columns `id`, `owner_id` (0 for shared), `position`, `version` and the two times alone.
 * Says nothing about who may do what.
 *
 * @template-covariant T of object
 */
abstract class OwnedRows {

	public function __construct( protected readonly Connection $db, private readonly Clock $clock ) {}

	/** Short name of the table. */
	abstract protected function table(): string;

	/**
	 * @param array<string, string|null> $values A whole row of the table.
	 * @return T
	 */
	abstract protected function model( array $values ): object;

	/** @return T|null */
	public function find( int $id ): ?object {
		return $this->select( 'id = %d', array( $id ) )[0] ?? null;
	}

	/**
	 * The shared ones, whomever they are shared with, and this agent's own, by position.
	 *
	 * @return list<T>
	 */
	public function of( int $user_id ): array {
		return $this->select( 'owner_id IN (0, %d) ORDER BY position, id', array( $user_id ) );
	}

	/**
	 * Everybody's.
	 *
	 * @return list<T>
	 */
	public function all(): array {
		return $this->select( '1 = 1 ORDER BY id', array() );
	}

	/** How many an owner has. @param int $owner_id 0 for the shared ones. */
	public function count( int $owner_id ): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( $this->table() )} WHERE owner_id = %d", array( $owner_id ) );
	}

	/**
	 * Adds one behind all others.
	 *
	 * @param array<string, int|string> $values By column, without position, version and times.
	 * @return int Its id.
	 */
	public function insert( array $values ): int {
		$now  = Timestamp::to_sql( $this->clock->now() );
		$last = (int) $this->db->value( "SELECT MAX(position) FROM {$this->db->table( $this->table() )}" );
		return $this->db->insert( $this->table(), $values + array( 'position' => $last + 1, 'created_at' => $now, 'updated_at' => $now ) );
	}

	/**
	 * Changes one that nobody has changed since.
	 *
	 * @param array<string, int|string> $values By column.
	 * @return bool False if its version is another by now.
	 */
	public function update( int $id, int $version, array $values ): bool {
		$values += array( 'version' => $version + 1, 'updated_at' => Timestamp::to_sql( $this->clock->now() ) );
		return 1 === $this->db->update( $this->table(), $values, array( 'id' => $id, 'version' => $version ) );
	}

	public function delete( int $id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( $this->table() )} WHERE id = %d", array( $id ) );
	}

	/**
	 * Puts these into this order; others keep their places behind or before them.
	 *
	 * @param list<int> $ids
	 */
	public function order( array $ids ): void {
		$this->db->transaction(
			function () use ( $ids ): void {
				foreach ( $ids as $position => $id ) {
					$this->db->update( $this->table(), array( 'position' => $position + 1 ), array( 'id' => $id ) );
				}
			}
		);
	}

	/** Gives what is an account's own, which is deleted, to its heir, or removes it. @param int $heir_id 0 for nobody. */
	public function leave( int $user_id, int $heir_id ): void {
		if ( $user_id < 1 ) {
			return;
		}
		if ( $heir_id > 0 ) {
			$this->db->update( $this->table(), array( 'owner_id' => $heir_id ), array( 'owner_id' => $user_id ) );
		} else {
			$this->db->execute( "DELETE FROM {$this->db->table( $this->table() )} WHERE owner_id = %d", array( $user_id ) );
		}
	}

	/**
	 * @param list<int> $args
	 * @return list<T>
	 */
	private function select( string $where, array $args ): array {
		return array_map( $this->model( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( $this->table() )} WHERE {$where}", $args ) );
	}
}
