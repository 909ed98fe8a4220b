<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Drafts on the server: one for each agent and ticket, gone when the message is sent. */
final class DraftRepository {

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly MessageSanitizer $sanitizer
	) {}

	public function find( int $ticket_id, int $user_id ): ?Draft {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d", array( $ticket_id, $user_id ) );
		return null === $row ? null : Draft::from_row( $row );
	}

	/**
	 * Keeps what the agent has typed; the last one wins, since it is his own.
	 *
	 * @param string    $html           From outside; sanitised here.
	 * @param list<int> $attachment_ids At most 50.
	 */
	public function save( int $ticket_id, int $user_id, MessageKind $kind, string $html, array $attachment_ids, int $seen_message_id ): Draft {
		$draft = new Draft( $ticket_id, $user_id, $kind, $this->sanitizer->html( $html ), array_slice( $attachment_ids, 0, 50 ), $seen_message_id, $this->clock->now() );
		$ids   = (string) wp_json_encode( $draft->attachment_ids );
		$time  = Timestamp::to_sql( $draft->updated_at );
		$this->db->execute(
			"INSERT INTO {$this->db->table( 'drafts' )} (ticket_id, user_id, kind, body_html, attachment_ids, seen_message_id, updated_at) VALUES (%d, %d, %s, %s, %s, %d, %s)
			ON DUPLICATE KEY UPDATE kind = %s, body_html = %s, attachment_ids = %s, seen_message_id = %d, updated_at = %s",
			array( $ticket_id, $user_id, $kind->value, $draft->body_html, $ids, $seen_message_id, $time, $kind->value, $draft->body_html, $ids, $seen_message_id, $time )
		);
		return $draft;
	}

	public function delete( int $ticket_id, int $user_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( 'drafts' )} WHERE ticket_id = %d AND user_id = %d", array( $ticket_id, $user_id ) );
	}
}
