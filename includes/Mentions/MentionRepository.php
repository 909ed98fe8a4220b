<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Messages\Message;

/** Who is mentioned in which note, and whether he has dealt with it. */
final class MentionRepository {

	private const TABLE = 'mentions';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Mentions agents in a note; part of the transaction that writes it.
	 *
	 * @param list<int> $user_ids
	 */
	public function add( Message $note, array $user_ids ): void {
		foreach ( $user_ids as $user_id ) {
			$this->db->insert( self::TABLE, array( 'message_id' => $note->id, 'user_id' => $user_id, 'ticket_id' => $note->ticket_id, 'created_at' => Timestamp::to_sql( $note->created_at ) ) );
		}
	}

	/** Forgets the mentions of a note that was taken back; part of that transaction. */
	public function remove( int $message_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE message_id = %d", array( $message_id ) );
	}

	/**
	 * Who is mentioned in these notes.
	 *
	 * @param list<int> $message_ids
	 * @return array<int, array<int, bool>> Whether he is done with it, by user, by message.
	 */
	public function of_messages( array $message_ids ): array {
		if ( array() === $message_ids ) {
			return array();
		}
		$mentions = array();
		foreach ( $this->db->rows( "SELECT message_id, user_id, done_at FROM {$this->db->table( self::TABLE )} WHERE message_id IN ({$this->db->in( $message_ids )}) ORDER BY message_id, user_id", $message_ids ) as $row ) {
			$mentions[ (int) $row['message_id'] ][ (int) $row['user_id'] ] = null !== $row['done_at'];
		}
		return $mentions;
	}

	/** Notes that an agent is done with a mention. @return bool Whether it waited for him. */
	public function finish( int $message_id, int $user_id ): bool {
		return 0 < $this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET done_at = %s WHERE message_id = %d AND user_id = %d AND done_at IS NULL",
			array( Timestamp::to_sql( $this->clock->now() ), $message_id, $user_id )
		);
	}

	/** The same for everything in a ticket that came before a message. */
	public function finish_before( int $ticket_id, int $user_id, int $message_id ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET done_at = %s WHERE user_id = %d AND done_at IS NULL AND ticket_id = %d AND message_id < %d",
			array( Timestamp::to_sql( $this->clock->now() ), $user_id, $ticket_id, $message_id )
		);
	}

	/** Forgets an agent who is gone. */
	public function forget( int $user_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE user_id = %d", array( $user_id ) );
	}
}
