<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Saved views. Says nothing about who may do what. */
final class ViewRepository {

	private const TABLE = 'views';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	public function find( int $id ): ?View {
		return $this->select( 'id = %d', array( $id ) )[0] ?? null;
	}

	/**
	 * The shared views, those of teams included, and this agent's own, by position.
	 *
	 * @return list<View>
	 */
	public function of( int $user_id ): array {
		return $this->select( 'owner_id IN (0, %d) ORDER BY position, id', array( $user_id ) );
	}

	/**
	 * Everybody's.
	 *
	 * @return list<View>
	 */
	public function all(): array {
		return $this->select( '1 = 1 ORDER BY id', array() );
	}

	/** How many views an owner has. @param int $owner_id 0 for the shared ones. */
	public function count( int $owner_id ): int {
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE owner_id = %d", array( $owner_id ) );
	}

	/** @param array<string, int|string> $values By column, without position, version and times. */
	public function insert( array $values ): int {
		$now  = Timestamp::to_sql( $this->clock->now() );
		$last = (int) $this->db->value( "SELECT MAX(position) FROM {$this->db->table( self::TABLE )}" );
		return $this->db->insert( self::TABLE, $values + array( 'position' => $last + 1, 'created_at' => $now, 'updated_at' => $now ) );
	}

	/**
	 * Changes a view that nobody has changed since.
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
	 * Puts views into this order; others keep their places behind or before them.
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

	/** Gives the views of an account that is deleted to its heir, or removes them. */
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
	 * @return list<View>
	 */
	private function select( string $where, array $args ): array {
		return array_map( View::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", $args ) );
	}
}
