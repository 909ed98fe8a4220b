<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** The rows of the activity that slow listeners have not seen yet, leased in batches. */
final class ActivityQueue {

	private const WAITING  = 0;
	private const DONE     = 1;
	private const GIVEN_UP = 2;

	/** Longer than a batch can take: the jobs end after 24 s, and a mail server may hold one of them for a while. */
	private const LEASE = '+300 seconds';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * Takes rows that are due: fresh ones first, the oldest of them at the head.
	 *
	 * @return list<LeasedActivity>
	 */
	public function take( int $limit ): array {
		$table = $this->db->table( 'activity' );
		$now   = Timestamp::to_sql( $this->clock->now() );
		$free  = 'dispatched = %d AND ( lease_until IS NULL OR lease_until <= %s )';
		$ids   = $this->db->ids( "SELECT id FROM {$table} WHERE {$free} ORDER BY lease_until, id LIMIT %d", array( self::WAITING, $now, $limit ) );
		if ( array() === $ids ) {
			return array();
		}
		$token = bin2hex( random_bytes( 32 ) );
		// Of two workers that saw the same rows, each gets those that the other has not taken meanwhile.
		$this->db->execute(
			"UPDATE {$table} SET lease_token = %s, lease_until = %s, attempts = attempts + 1 WHERE id IN ({$this->db->in( $ids )}) AND {$free}",
			array( $token, Timestamp::to_sql( $this->clock->now()->modify( self::LEASE ) ), ...$ids, self::WAITING, $now )
		);
		$rows = $this->db->rows( "SELECT * FROM {$table} WHERE id IN ({$this->db->in( $ids )}) AND lease_token = %s ORDER BY id", array( ...$ids, $token ) );
		return array_map( static fn ( array $row ): LeasedActivity => new LeasedActivity( Activity::from_row( $row ), $token, (int) $row['attempts'] ), $rows );
	}

	/** Everybody has handled it. */
	public function done( LeasedActivity $row ): void {
		$this->settle( $row, self::DONE, null );
	}

	/** It is not tried again. */
	public function give_up( LeasedActivity $row ): void {
		$this->settle( $row, self::GIVEN_UP, null );
	}

	/** It is tried again at that time. */
	public function postpone( LeasedActivity $row, \DateTimeImmutable $until ): void {
		$this->settle( $row, self::WAITING, Timestamp::to_sql( $until ) );
	}

	/** Only while the lease is still his: who took over the row meanwhile decides. */
	private function settle( LeasedActivity $row, int $state, ?string $until ): void {
		$this->db->update(
			'activity',
			array( 'dispatched' => $state, 'lease_token' => null, 'lease_until' => $until ),
			array( 'id' => $row->activity->id, 'lease_token' => $row->token )
		);
	}
}
