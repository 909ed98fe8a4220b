<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Attachments\AttachmentOwner;
use Sanad\Database\Connection;
use Sanad\Mailboxes\Outbound\OutgoingKind;

/**
 * Takes messages from one ticket to another with everything that hangs on them. Their rows keep their
 * ids and change nothing but the ticket, so the way back is the same.
 */
final class MovedRows {

	/** Ids in one statement. */
	private const CHUNK = 500;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Ids of the messages of a ticket, the oldest first.
	 *
	 * @param int $from Only this one and what came after it.
	 * @return list<int>
	 */
	public function message_ids( int $ticket_id, int $from = 0 ): array {
		return $this->db->ids( "SELECT id FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND id >= %d ORDER BY id", array( $ticket_id, $from ) );
	}

	/** @return list<int> Ids of the requests to third parties at a ticket. */
	public function request_ids( int $ticket_id ): array {
		return $this->db->ids( "SELECT id FROM {$this->db->table( 'side_requests' )} WHERE ticket_id = %d ORDER BY id", array( $ticket_id ) );
	}

	/**
	 * Of these messages, where each is now; those that were taken back are absent.
	 *
	 * @param list<int> $message_ids
	 * @return array<int, int> Ticket id by message id.
	 */
	public function places( array $message_ids ): array {
		$places = array();
		foreach ( array_chunk( $message_ids, self::CHUNK ) as $ids ) {
			foreach ( $this->db->rows( "SELECT id, ticket_id FROM {$this->db->table( 'messages' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) as $row ) {
				$places[ (int) $row['id'] ] = (int) $row['ticket_id'];
			}
		}
		return $places;
	}

	/**
	 * Moves messages with their files, mentions, and what search knows of them.
	 *
	 * @param list<int> $message_ids
	 * @param bool      $with_mails Whether their mails are mails of the other ticket from now on.
	 */
	public function move_messages( int $from, int $to, array $message_ids, bool $with_mails ): void {
		foreach ( array_chunk( $message_ids, self::CHUNK ) as $ids ) {
			$this->move( 'messages', 'id', $from, $to, $ids );
			foreach ( array( 'attachments', 'mentions', 'search' ) as $table ) {
				$this->move( $table, 'message_id', $from, $to, $ids );
			}
			if ( $with_mails ) {
				$this->move( 'outbox', 'message_id', $from, $to, $ids, ' AND kind = %s', array( OutgoingKind::Reply->value ) );
			}
		}
	}

	/**
	 * Moves requests to third parties with their answers.
	 *
	 * @param list<int> $request_ids
	 */
	public function move_requests( int $from, int $to, array $request_ids ): void {
		foreach ( array_chunk( $request_ids, self::CHUNK ) as $ids ) {
			$this->move( 'side_requests', 'id', $from, $to, $ids );
			$this->move( 'side_messages', 'request_id', $from, $to, $ids );
			$this->move_files_of_requests( $from, $to, $ids );
		}
	}

	/**
	 * Whoever may see the ticket may read the files of its side requests.
	 *
	 * @param list<int> $request_ids Not empty.
	 */
	private function move_files_of_requests( int $from, int $to, array $request_ids ): void {
		$messages = $this->db->ids( "SELECT id FROM {$this->db->table( 'side_messages' )} WHERE request_id IN ({$this->db->in( $request_ids )})", $request_ids );
		foreach ( array_chunk( $messages, self::CHUNK ) as $ids ) {
			$owners = array_map( static fn ( int $id ): string => AttachmentOwner::side_message( $id )->hash(), $ids );
			$this->db->execute(
				"UPDATE {$this->db->table( 'attachments' )} SET ticket_id = %d WHERE ticket_id = %d AND owner_hash IN ({$this->db->in( $owners )})",
				array( $to, $from, ...$owners )
			);
		}
	}

	/**
	 * Gives a ticket the rows of another that it does not have yet: tags, followers, articles. The other
	 * one keeps its own.
	 *
	 * @param list<string> $key Columns that tell two rows of a ticket apart.
	 * @return list<array<string, string|null>> Rows that were added.
	 */
	public function copy_missing( string $table, array $key, int $from, int $to ): array {
		$identity = static fn ( array $row ): array => array_intersect_key( $row, array_flip( $key ) );
		$there    = array_map( $identity, $this->rows( $table, $to ) );
		$added    = array();
		foreach ( $this->rows( $table, $from ) as $row ) {
			if ( ! in_array( $identity( $row ), $there, true ) ) {
				$row['ticket_id'] = (string) $to;
				$this->db->insert( $table, $row );
				$added[] = $row;
			}
		}
		return $added;
	}

	/**
	 * Takes rows away again that were added and are still as they were.
	 *
	 * @param list<array<string, string|null>> $rows Whole rows.
	 */
	public function remove( string $table, array $rows ): void {
		foreach ( $rows as $row ) {
			$conditions = array();
			$args       = array();
			foreach ( $row as $column => $value ) {
				$conditions[] = null === $value ? "{$column} IS NULL" : "{$column} = %s";
				if ( null !== $value ) {
					$args[] = $value;
				}
			}
			$this->db->execute( "DELETE FROM {$this->db->table( $table )} WHERE " . implode( ' AND ', $conditions ), $args );
		}
	}

	/** @return list<array<string, string|null>> Whole rows of a ticket. */
	public function rows( string $table, int $ticket_id ): array {
		return $this->db->rows( "SELECT * FROM {$this->db->table( $table )} WHERE ticket_id = %d", array( $ticket_id ) );
	}

	/** @return array<string, string|null> The row of a ticket as it is. */
	public function ticket( int $ticket_id ): array {
		return $this->db->row( "SELECT * FROM {$this->db->table( 'tickets' )} WHERE id = %d", array( $ticket_id ) ) ?? array();
	}

	/**
	 * @param list<int>        $ids
	 * @param list<int|string> $further
	 */
	private function move( string $table, string $column, int $from, int $to, array $ids, string $and = '', array $further = array() ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( $table )} SET ticket_id = %d WHERE ticket_id = %d AND {$column} IN ({$this->db->in( $ids )}){$and}",
			array( $to, $from, ...$ids, ...$further )
		);
	}
}
