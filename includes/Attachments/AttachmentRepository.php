<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;

/** The rows of files; their bytes are the store's. */
final class AttachmentRepository {

	public const TABLE = 'attachments';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	public function find( int $id ): ?Attachment {
		return $this->find_many( array( $id ) )[0] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return list<Attachment> Those that exist, by id.
	 */
	public function find_many( array $ids ): array {
		return array() === $ids ? array() : $this->select( "id IN ({$this->db->in( $ids )}) ORDER BY id", $ids );
	}

	/** What an earlier act with the same key made. */
	public function find_by_client_key( AttachmentOwner $owner, string $client_key ): ?Attachment {
		return $this->select( 'client_key_hash = %s', array( $owner->client_key_hash( $client_key ) ) )[0] ?? null;
	}

	/**
	 * The files of messages.
	 *
	 * @param list<int> $message_ids
	 * @return array<int, list<Attachment>> By message id; messages without files are absent.
	 */
	public function for_messages( array $message_ids ): array {
		$by_message = array();
		if ( array() !== $message_ids ) {
			foreach ( $this->select( "message_id IN ({$this->db->in( $message_ids )}) ORDER BY id", $message_ids ) as $attachment ) {
				$by_message[ $attachment->message_id ][] = $attachment;
			}
		}
		return $by_message;
	}

	/** How many files this one has uploaded and not sent yet. */
	public function count_free( AttachmentOwner $owner ): int {
		return (int) $this->db->value(
			"SELECT COUNT(*) FROM {$this->db->table( self::TABLE )} WHERE owner_hash = %s AND message_id = 0",
			array( $owner->hash() )
		);
	}

	/**
	 * Adds a file that waits for its message, or that could not be saved.
	 *
	 * @param string $stored_name Name in the store; '' together with $error.
	 * @param string $sha256      Lower-case hex hash of the bytes.
	 * @throws DuplicateKeyException If this owner used the client key before.
	 */
	public function add( AttachmentOwner $owner, string $client_key, CheckedFile $file, string $stored_name, string $sha256, string $error, \DateTimeImmutable $expires_at, bool $is_inline = false ): int {
		return $this->db->insert(
			self::TABLE,
			array(
				'is_inline'       => $is_inline ? 1 : 0,
				'owner_type'      => $owner->type,
				'owner_id'        => $owner->id,
				'owner_hash'      => $owner->hash(),
				'client_key_hash' => $owner->client_key_hash( $client_key ),
				'name'            => $file->name,
				'mime'            => $file->mime,
				'size'            => $file->size,
				'sha256'          => $sha256,
				'stored_name'     => $stored_name,
				'state'           => ( '' === $error ? AttachmentState::Pending : AttachmentState::Failed )->value,
				'error'           => mb_substr( $error, 0, 255 ),
				'expires_at'      => Timestamp::to_sql( $expires_at ),
				'created_at'      => Timestamp::to_sql( $this->clock->now() ),
			)
		);
	}

	/**
	 * Puts free files of one owner into a message.
	 *
	 * @param list<int> $ids Not empty.
	 * @return int How many were free and his.
	 */
	public function bind( array $ids, AttachmentOwner $owner, int $ticket_id, int $message_id ): int {
		return $this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )}
			SET ticket_id = %d, message_id = %d, expires_at = NULL, state = CASE WHEN state = %s THEN %s ELSE state END
			WHERE id IN ({$this->db->in( $ids )}) AND message_id = 0 AND owner_hash = %s",
			array( $ticket_id, $message_id, AttachmentState::Pending->value, AttachmentState::Stored->value, ...$ids, $owner->hash() )
		);
	}

	/**
	 * Files that owners keep and no message holds.
	 *
	 * @param list<AttachmentOwner> $owners
	 * @return list<Attachment>
	 */
	public function kept_by( array $owners ): array {
		$files = array();
		foreach ( array_chunk( $owners, 500 ) as $chunk ) {
			$hashes = array_map( static fn ( AttachmentOwner $owner ): string => $owner->hash(), $chunk );
			array_push( $files, ...$this->select( "owner_hash IN ({$this->db->in( $hashes )}) AND message_id = 0 ORDER BY id", $hashes ) );
		}
		return $files;
	}

	/**
	 * Gives free files of one owner to another, who keeps them.
	 *
	 * @param list<int> $ids       Not empty.
	 * @param int       $ticket_id Ticket whose readers may read them; 0 for none.
	 * @return int How many were free and his.
	 */
	public function hand_over( array $ids, AttachmentOwner $from, AttachmentOwner $to, int $ticket_id ): int {
		return $this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )}
			SET ticket_id = %d, owner_type = %s, owner_id = %d, owner_hash = %s, client_key_hash = NULL, expires_at = NULL, state = %s
			WHERE id IN ({$this->db->in( $ids )}) AND message_id = 0 AND owner_hash = %s AND state = %s",
			array( $ticket_id, $to->type, $to->id, $to->hash(), AttachmentState::Stored->value, ...$ids, $from->hash(), AttachmentState::Pending->value )
		);
	}

	/**
	 * Puts copies of kept files into a message: new rows that share the bytes.
	 *
	 * Inside the transaction that makes the message; the lock keeps whoever deletes a file at this
	 * moment waiting, so that he sees the copy before he looks whether the bytes are still needed.
	 *
	 * @param list<int> $ids Not empty.
	 * @return list<int> Ids of the copies; fewer than asked for if a file is gone.
	 */
	public function copy( array $ids, AttachmentOwner $owner, int $ticket_id, int $message_id ): array {
		$table  = $this->db->table( self::TABLE );
		$copies = array();
		$rows   = $this->db->rows(
			"SELECT name, mime, size, sha256, stored_name FROM {$table} WHERE id IN ({$this->db->in( $ids )}) AND message_id = 0 AND state = %s ORDER BY id"
				. $this->db->for_update(),
			array( ...$ids, AttachmentState::Stored->value )
		);
		foreach ( $rows as $row ) {
			$copies[] = $this->db->insert(
				self::TABLE,
				array(
					'ticket_id'   => $ticket_id,
					'message_id'  => $message_id,
					'owner_type'  => $owner->type,
					'owner_id'    => $owner->id,
					'owner_hash'  => $owner->hash(),
					'state'       => AttachmentState::Stored->value,
					'created_at'  => Timestamp::to_sql( $this->clock->now() ),
				) + $row
			);
		}
		return $copies;
	}

	/** Takes the files of a message out of it: they wait for another message of their owner until then. */
	public function unbind( int $message_id, \DateTimeImmutable $expires_at ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )}
			SET ticket_id = 0, message_id = 0, expires_at = %s, state = CASE WHEN state = %s THEN %s ELSE state END
			WHERE message_id = %d",
			array( Timestamp::to_sql( $expires_at ), AttachmentState::Stored->value, AttachmentState::Pending->value, $message_id )
		);
	}

	/**
	 * Removes rows, whoever holds the files.
	 *
	 * @param list<int> $ids
	 */
	public function delete( array $ids ): void {
		if ( array() !== $ids ) {
			$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id IN ({$this->db->in( $ids )})", $ids );
		}
	}

	/** Whether any row still needs these bytes. */
	public function is_used( string $stored_name ): bool {
		return null !== $this->db->value( "SELECT id FROM {$this->db->table( self::TABLE )} WHERE stored_name = %s LIMIT 1", array( $stored_name ) );
	}

	/**
	 * Keeps free files of one owner until then, at least.
	 *
	 * @param list<int> $ids Not empty.
	 */
	public function keep_until( array $ids, AttachmentOwner $owner, \DateTimeImmutable $time ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( self::TABLE )} SET expires_at = %s
			WHERE id IN ({$this->db->in( $ids )}) AND message_id = 0 AND owner_hash = %s AND expires_at < %s",
			array( Timestamp::to_sql( $time ), ...$ids, $owner->hash(), Timestamp::to_sql( $time ) )
		);
	}

	/**
	 * Files that no message took in time.
	 *
	 * @return list<Attachment>
	 */
	public function expired( int $limit ): array {
		return $this->select(
			'state IN (%s, %s) AND expires_at < %s ORDER BY id LIMIT %d',
			array( AttachmentState::Pending->value, AttachmentState::Failed->value, Timestamp::to_sql( $this->clock->now() ), $limit )
		);
	}

	/** Removes a row that is in no message; false if a message took it meanwhile. */
	public function delete_free( int $id ): bool {
		return 1 === $this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id = %d AND message_id = 0", array( $id ) );
	}

	/**
	 * @param string           $where With placeholders.
	 * @param list<int|string> $args
	 * @return list<Attachment>
	 */
	private function select( string $where, array $args ): array {
		return array_map(
			array( Attachment::class, 'from_row' ),
			$this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", $args )
		);
	}
}
