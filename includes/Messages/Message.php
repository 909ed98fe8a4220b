<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Database\Row;
use Sanad\Tickets\Channel;

/** One entry in a ticket: a public reply or a note of the team. */
final class Message {

	/**
	 * @param string $author_type One of the constants of {@see Actor}.
	 * @param int    $author_id   User id of an agent, customer id of a customer, else 0.
	 * @param string $body_html   Sanitised on the way in; still to be escaped by kses where it is printed.
	 * @param string $body_text   The same as plain text.
	 * @param \DateTimeImmutable|null $claimed_at When its sender says it was written; only shown, never sorted by.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $ticket_id,
		public readonly MessageKind $kind,
		public readonly string $author_type,
		public readonly int $author_id,
		public readonly string $author_name,
		public readonly Channel $channel,
		public readonly string $body_html,
		public readonly string $body_text,
		public readonly ?\DateTimeImmutable $claimed_at,
		public readonly \DateTimeImmutable $created_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			ticket_id: $row->int( 'ticket_id' ),
			kind: MessageKind::from( $row->text( 'kind' ) ),
			author_type: $row->text( 'author_type' ),
			author_id: $row->int( 'author_id' ),
			author_name: $row->text( 'author_name' ),
			channel: Channel::from( $row->text( 'channel' ) ),
			body_html: $row->text( 'body_html' ),
			body_text: $row->text( 'body_text' ),
			claimed_at: $row->time_or_null( 'claimed_at' ),
			created_at: $row->time( 'created_at' )
		);
	}

	/** Whether the customer may see it. */
	public function is_public(): bool {
		return MessageKind::Reply === $this->kind;
	}

	/** Whether this actor wrote it. */
	public function is_by( Actor $actor ): bool {
		return $this->author_type === $actor->type && $this->author_id === $actor->id;
	}
}
