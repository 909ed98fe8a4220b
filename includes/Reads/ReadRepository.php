<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/**
 * Up to which message each agent has read each ticket. No part of the ticket: what somebody has read
 * changes nothing for anybody else, raises no version and is told to nobody.
 */
final class ReadRepository {

	private const TABLE = 'ticket_reads';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * The newest message that an agent has read, of each of these tickets.
	 *
	 * @param list<int> $ticket_ids
	 * @return array<int, int> Message by ticket; tickets that he has never read are absent.
	 */
	public function of_user( int $user_id, array $ticket_ids ): array {
		if ( array() === $ticket_ids || 0 === $user_id ) {
			return array();
		}
		$rows = $this->db->rows(
			"SELECT ticket_id, message_id FROM {$this->db->table( self::TABLE )} WHERE user_id = %d AND ticket_id IN ({$this->db->in( $ticket_ids )})",
			array( $user_id, ...$ticket_ids )
		);
		$read = array();
		foreach ( $rows as $row ) {
			$read[ (int) $row['ticket_id'] ] = (int) $row['message_id'];
		}
		return $read;
	}

	/**
	 * Who has read a ticket.
	 *
	 * @return list<Read> The one who read last first.
	 */
	public function of_ticket( int $ticket_id ): array {
		$rows = $this->db->rows(
			"SELECT user_id, message_id, read_at FROM {$this->db->table( self::TABLE )} WHERE ticket_id = %d AND message_id > 0 ORDER BY read_at DESC, user_id",
			array( $ticket_id )
		);
		return array_map(
			static fn ( array $row ): Read => new Read( (int) $row['user_id'], (int) $row['message_id'], Timestamp::from_sql( (string) $row['read_at'] ) ),
			$rows
		);
	}

	/** Notes that an agent has read up to a message. What he has read further stays. */
	public function advance( int $ticket_id, int $user_id, int $message_id ): void {
		$now = Timestamp::to_sql( $this->clock->now() );
		// The time first: MySQL sees what was assigned before.
		$this->db->execute(
			"INSERT INTO {$this->db->table( self::TABLE )} (ticket_id, user_id, message_id, read_at) VALUES (%d, %d, %d, %s)
			ON DUPLICATE KEY UPDATE read_at = CASE WHEN message_id < %d THEN %s ELSE read_at END, message_id = CASE WHEN message_id < %d THEN %d ELSE message_id END",
			array( $ticket_id, $user_id, $message_id, $now, $message_id, $now, $message_id, $message_id )
		);
	}

	/** The same, if he had read everything before that message. */
	public function advance_if_complete( int $ticket_id, int $user_id, int $message_id ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET message_id = %d, read_at = %s WHERE ticket_id = %d AND user_id = %d
			AND message_id >= ( SELECT COALESCE( MAX( id ), 0 ) FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND id < %d )",
			array( $message_id, Timestamp::to_sql( $this->clock->now() ), $ticket_id, $user_id, $ticket_id, $message_id )
		);
	}

	/** Makes a ticket unread from a message on. @param int $message_id The last one that counts as read; 0 for none. */
	public function set_back( int $ticket_id, int $user_id, int $message_id ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET message_id = %d WHERE ticket_id = %d AND user_id = %d AND message_id > %d",
			array( $message_id, $ticket_id, $user_id, $message_id )
		);
	}

	/** Forgets what an agent has read. */
	public function forget_user( int $user_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE user_id = %d", array( $user_id ) );
	}
}
