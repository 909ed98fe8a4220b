<?php
declare(strict_types=1);

namespace Sanad\Jobs;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/**
 * Hands out the due rows of a table, each to one worker at a time.
 *
 * A lease is a few columns of the row (`state`, `attempts`, `next_attempt_at`, `lease_token`,
 * `lease_until`), never GET_LOCK: it survives a lost connection, works on every engine, and ends by
 * itself when its worker dies. The attempt is counted when the row is taken, so that a row which
 * kills its worker is counted too.
 */
final class LeasedRows {

	private const CANDIDATES = 10;

	/**
	 * @param string $table         Short name of the table.
	 * @param string $waiting       State of a row that waits for its time.
	 * @param string $working       State of a row that a worker has.
	 * @param int    $lease_seconds How long a worker may take; longer than any of its work can last.
	 */
	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly string $table,
		private readonly string $waiting,
		private readonly string $working,
		private readonly int $lease_seconds
	) {}

	/**
	 * Takes the next row that is due, or null if none is.
	 *
	 * @phpstan-impure
	 */
	public function take(): ?Lease {
		foreach ( $this->due() as $id ) {
			$lease = $this->take_if( $id, true );
			if ( null !== $lease ) {
				return $lease;
			}
		}
		return null;
	}

	/**
	 * Takes this row, due or not, unless another worker has it or it does not wait at all.
	 *
	 * @phpstan-impure
	 */
	public function take_one( int $id ): ?Lease {
		return $this->take_if( $id, false );
	}

	/**
	 * Writes the outcome and gives the row back.
	 *
	 * @param array<string, int|string|null> $values By column; `state` among them.
	 * @return bool False if the lease was lost meanwhile: then nothing was written.
	 */
	public function settle( Lease $lease, array $values ): bool {
		$values['lease_token'] = null;
		$values['lease_until'] = null;
		$where                 = array( 'id' => $lease->id, 'lease_token' => $lease->token );
		return 1 === $this->db->update( $this->table, $values, $where );
	}

	/**
	 * Ids of rows whose time has come, then of rows whose worker has vanished.
	 *
	 * @return list<int>
	 */
	private function due(): array {
		$table   = $this->db->table( $this->table );
		$now     = Timestamp::to_sql( $this->clock->now() );
		$waiting = $this->db->ids(
			"SELECT id FROM {$table} WHERE state = %s AND next_attempt_at <= %s ORDER BY next_attempt_at LIMIT %d",
			array( $this->waiting, $now, self::CANDIDATES )
		);
		$vanished = $this->db->ids(
			"SELECT id FROM {$table} WHERE state = %s AND lease_until <= %s LIMIT %d",
			array( $this->working, $now, self::CANDIDATES )
		);
		return array_merge( $waiting, $vanished );
	}

	/** One conditional statement, so that of two workers at once only one succeeds. */
	private function take_if( int $id, bool $only_due ): ?Lease {
		$now   = $this->clock->now();
		$token = bin2hex( random_bytes( 32 ) );
		$due   = $only_due ? $now : new \DateTimeImmutable( '9999-01-01' );
		$taken = $this->db->execute(
			"UPDATE {$this->db->table( $this->table )}
			SET state = %s, attempts = attempts + 1, lease_token = %s, lease_until = %s
			WHERE id = %d AND ( ( state = %s AND next_attempt_at <= %s ) OR ( state = %s AND lease_until <= %s ) )",
			array(
				$this->working,
				$token,
				Timestamp::to_sql( $now->modify( "+{$this->lease_seconds} seconds" ) ),
				$id,
				$this->waiting,
				Timestamp::to_sql( $due ),
				$this->working,
				Timestamp::to_sql( $now ),
			)
		);
		if ( 1 !== $taken ) {
			return null;
		}
		$attempts = (int) $this->db->value( "SELECT attempts FROM {$this->db->table( $this->table )} WHERE id = %d", array( $id ) );
		return new Lease( $id, $token, $attempts );
	}
}
