<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Database\Row;

/** A file of a message, one that waits for its message, or one of a canned reply. */
final class Attachment {

	/**
	 * @param int    $ticket_id   0 while pending.
	 * @param int    $message_id  0 while pending.
	 * @param string $owner_type  What `$owner_id` names, see {@see AttachmentOwner}.
	 * @param string $owner_hash  Whose it is, see {@see AttachmentOwner}.
	 * @param string $name        As its sender called it, without control characters; plain text.
	 * @param string $mime        By content.
	 * @param int    $size        Bytes.
	 * @param string $stored_name Name in the store; '' if it could not be saved.
	 * @param string $error       Why it could not be saved, as a sentence; '' if it was.
	 * @param bool   $is_inline   Uploaded to stand in the text of its message, not below it.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly string $owner_type,
		public readonly int $owner_id,
		public readonly string $owner_hash,
		public readonly string $name,
		public readonly string $mime,
		public readonly int $size,
		public readonly string $stored_name,
		public readonly AttachmentState $state,
		public readonly string $error,
		public readonly \DateTimeImmutable $created_at,
		public readonly bool $is_inline = false
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			ticket_id: $row->int( 'ticket_id' ),
			message_id: $row->int( 'message_id' ),
			owner_type: $row->text( 'owner_type' ),
			owner_id: $row->int( 'owner_id' ),
			owner_hash: $row->text( 'owner_hash' ),
			name: $row->text( 'name' ),
			mime: $row->text( 'mime' ),
			size: $row->int( 'size' ),
			stored_name: $row->text( 'stored_name' ),
			state: AttachmentState::from( $row->text( 'state' ) ),
			error: $row->text( 'error' ),
			created_at: $row->time( 'created_at' ),
			is_inline: 1 === $row->int( 'is_inline' )
		);
	}

	/** Whether it can be shown inside a text: a picture that every browser and mail program knows, and that was saved. */
	public function can_be_shown(): bool {
		return self::is_picture( $this->mime ) && AttachmentState::Failed !== $this->state;
	}

	/** Whether files of this type can be shown inside a text. */
	public static function is_picture( string $mime ): bool {
		return in_array( $mime, array( 'image/jpeg', 'image/png', 'image/gif', 'image/webp' ), true );
	}

	/** Whether it is this one's and in no message. */
	public function is_free_for( AttachmentOwner $owner ): bool {
		return 0 === $this->message_id && hash_equals( $this->owner_hash, $owner->hash() );
	}
}
