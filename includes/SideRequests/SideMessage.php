<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Database\Row;

/** One entry of a side request: a question of the team, or an answer to it. */
final class SideMessage {

	/** An agent of the desk wrote it, on the ticket's screen. */
	public const BY_TEAM = 'team';

	/** Who was asked wrote it. */
	public const BY_ASKED = 'asked';

	/**
	 * @param self::BY_TEAM|self::BY_ASKED $author_type
	 * @param int    $author_id User id; 0 for somebody outside.
	 * @param string $body_html Sanitised on the way in.
	 * @param string $body_text The same as plain text.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $request_id,
		public readonly string $author_type,
		public readonly int $author_id,
		public readonly string $author_name,
		public readonly string $body_html,
		public readonly string $body_text,
		public readonly \DateTimeImmutable $created_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			request_id: $row->int( 'request_id' ),
			author_type: self::BY_ASKED === $row->text( 'author_type' ) ? self::BY_ASKED : self::BY_TEAM,
			author_id: $row->int( 'author_id' ),
			author_name: $row->text( 'author_name' ),
			body_html: $row->text( 'body_html' ),
			body_text: $row->text( 'body_text' ),
			created_at: $row->time( 'created_at' )
		);
	}

	/** Whether who was asked wrote it. */
	public function is_answer(): bool {
		return self::BY_ASKED === $this->author_type;
	}
}
