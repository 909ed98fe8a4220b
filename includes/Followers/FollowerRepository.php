<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Which agents follow which tickets. */
final class FollowerRepository {

	private const TABLE = 'followers';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * User ids of a ticket's followers, whoever followed first.
	 *
	 * @return list<int>
	 */
	public function of( int $ticket_id ): array {
		return $this->db->ids( "SELECT user_id FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d ORDER BY since, user_id", array( $ticket_id ) );
	}

	/** @return bool Whether he did not follow it before. */
	public function add( int $ticket_id, int $user_id ): bool {
		return 0 < $this->db->execute(
			"INSERT IGNORE INTO {$this->db->table( self::TABLE )} (ticket_id, user_id, since) VALUES (%d, %d, %s)",
			array( $ticket_id, $user_id, Timestamp::to_sql( $this->clock->now() ) )
		);
	}

	/** @return bool Whether he followed it. */
	public function remove( int $ticket_id, int $user_id ): bool {
		return 0 < $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d", array( $ticket_id, $user_id ) );
	}

	/** Forgets an agent who is gone. */
	public function forget( int $user_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE user_id = %d", array( $user_id ) );
	}
}
