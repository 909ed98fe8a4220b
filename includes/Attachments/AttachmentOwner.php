<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Actor;

/** Whose a file is: who uploaded it, and alone may put it into a message or remove it again; or the canned reply or side message that keeps it. */
final class AttachmentOwner {

	/** Type of the files of canned replies: messages get copies of them. */
	public const CANNED_REPLY = 'canned_reply';

	/** Type of the files of side requests. */
	public const SIDE_MESSAGE = 'side_message';

	private function __construct(
		public readonly string $type,
		public readonly int $id,
		private readonly string $key
	) {}

	/**
	 * @param string|null $guest_key Upload token of a visitor without account; then the token is the owner, whoever sends it.
	 */
	public static function of( Actor $actor, ?string $guest_key ): self {
		return null === $guest_key || '' === $guest_key
			? new self( $actor->type, $actor->id, $actor->type . "\0" . $actor->id )
			: new self( 'guest', 0, "guest\0" . $guest_key );
	}

	/** A canned reply, which keeps its files until it is deleted. */
	public static function canned_reply( int $id ): self {
		return new self( self::CANNED_REPLY, $id, self::CANNED_REPLY . "\0" . $id );
	}

	/** A message of a side request, which keeps its files as long as it is there. */
	public static function side_message( int $id ): self {
		return new self( self::SIDE_MESSAGE, $id, self::SIDE_MESSAGE . "\0" . $id );
	}

	/** What the column holds: lower-case hex SHA-256. */
	public function hash(): string {
		return hash( 'sha256', $this->key );
	}

	/** The key of one act, told apart from the same key of anybody else. */
	public function client_key_hash( string $client_key ): string {
		return hash( 'sha256', $this->hash() . "\0" . $client_key );
	}

	public function is_guest(): bool {
		return 'guest' === $this->type;
	}
}
