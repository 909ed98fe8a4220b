<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Database\Connection;

/**
 * Who has read how far, after two conversations became one. A mark says "all up to here", so it stops
 * before the first message of either that an agent has not seen: what is unread stays so.
 *
 * @phpstan-import-type ChangedRow from Snapshot
 */
final class ReadMarks {

	private const TABLE = 'ticket_reads';

	public function __construct(
		private readonly Connection $db,
		private readonly MovedRows $rows
	) {}

	/**
	 * Sets the marks of the survivor. The other ticket keeps its own.
	 *
	 * @param list<int> $from_ids Messages that come, ascending.
	 * @param list<int> $to_ids   Messages that are there, ascending.
	 * @return list<ChangedRow> For the snapshot.
	 */
	public function join( int $from, int $to, array $from_ids, array $to_ids ): array {
		$changed = array();
		$coming  = array_column( $this->rows->rows( self::TABLE, $from ), null, 'user_id' );
		$there   = array_column( $this->rows->rows( self::TABLE, $to ), null, 'user_id' );
		foreach ( $coming + $there as $user_id => $any ) {
			$of_from = $coming[ $user_id ] ?? null;
			$before  = $there[ $user_id ] ?? null;
			$unread  = min( self::first_after( $from_ids, (int) ( $of_from['message_id'] ?? 0 ) ), self::first_after( $to_ids, (int) ( $before['message_id'] ?? 0 ) ) );
			$read    = array_filter( array( ...$from_ids, ...$to_ids ), static fn ( int $id ): bool => $id < $unread );
			$after   = array(
				'ticket_id'  => (string) $to,
				'message_id' => (string) ( array() === $read ? 0 : max( $read ) ),
				'read_at'    => max( (string) ( $of_from['read_at'] ?? '' ), (string) ( $before['read_at'] ?? '' ) ),
			) + $any;
			if ( ! Snapshot::same( $before, $after ) ) {
				$this->put( $before, $after );
				$changed[] = array( 'before' => $before, 'after' => $after );
			}
		}
		return $changed;
	}

	/**
	 * Puts marks back that nobody has moved since.
	 *
	 * @param list<ChangedRow> $changed
	 */
	public function restore( array $changed ): void {
		foreach ( $changed as [ 'before' => $before, 'after' => $after ] ) {
			if ( null === $after ) {
				continue;
			}
			$now = $this->db->row( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( (int) $after['ticket_id'], (int) $after['user_id'] ) );
			if ( Snapshot::same( $now, $after ) ) {
				$this->put( $after, $before );
			}
		}
	}

	/** @param list<int> $ids */
	private static function first_after( array $ids, int $mark ): int {
		foreach ( $ids as $id ) {
			if ( $id > $mark ) {
				return $id;
			}
		}
		return PHP_INT_MAX;
	}

	/**
	 * @param array<string, string|null>|null $before Null if there is none.
	 * @param array<string, string|null>|null $after  Null for none.
	 */
	private function put( ?array $before, ?array $after ): void {
		if ( null !== $before ) {
			$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( (int) $before['ticket_id'], (int) $before['user_id'] ) );
		}
		if ( null !== $after ) {
			$this->db->insert( self::TABLE, $after );
		}
	}
}
