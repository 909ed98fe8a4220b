<?php
declare(strict_types=1);

namespace Sanad\Presence;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Who is at which ticket. A row is true until its time is over, so a browser that dies leaves no ghost. */
final class PresenceRepository {

	public const TABLE = 'presence';

	/** Seconds for which one sign of life counts: more than twice the time between two. */
	public const LIFETIME = 300;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Notes that an agent is at a ticket.
	 *
	 * @return bool Whether that is news to others; a mere sign of life is not.
	 */
	public function announce( int $ticket_id, int $user_id, PresenceState $state ): bool {
		$table = $this->db->table( self::TABLE );
		$until = Timestamp::to_sql( $this->clock->now()->modify( '+' . self::LIFETIME . ' seconds' ) );
		$known = $this->db->value(
			"SELECT state FROM {$table} WHERE ticket_id = %d AND user_id = %d AND until_at > %s",
			array( $ticket_id, $user_id, Timestamp::to_sql( $this->clock->now() ) )
		);
		$this->db->execute(
			"INSERT INTO {$table} (ticket_id, user_id, state, until_at) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE state = %s, until_at = %s",
			array( $ticket_id, $user_id, $state->value, $until, $state->value, $until )
		);
		return $known !== $state->value;
	}

	/** @return bool Whether he was there. */
	public function leave( int $ticket_id, int $user_id ): bool {
		return 0 < $this->db->execute(
			"DELETE FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND user_id = %d",
			array( $ticket_id, $user_id )
		);
	}

	/**
	 * Who is at a ticket now.
	 *
	 * @return list<Presence>
	 */
	public function at( int $ticket_id ): array {
		$rows = $this->db->rows(
			"SELECT user_id, state, until_at FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND until_at > %s ORDER BY user_id",
			array( $ticket_id, Timestamp::to_sql( $this->clock->now() ) )
		);
		return array_map(
			static fn ( array $row ): Presence => new Presence(
				(int) $row['user_id'],
				PresenceState::tryFrom( (string) $row['state'] ) ?? PresenceState::Viewing,
				Timestamp::from_sql( (string) $row['until_at'] )
			),
			$rows
		);
	}

	/** Removes rows whose time is over. @return int How many. */
	public function forget_gone(): int {
		return $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE until_at <= %s", array( Timestamp::to_sql( $this->clock->now() ) ) );
	}
}
