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
	 * @param int                     $recorded_by  User id of the agent who wrote down what the author said, or 0.
	 * @param Recipients|null         $recipients   Null: the customer.
	 * @param int                     $in_reply_to  Id of the earlier message that it answers, or 0 for the conversation.
	 * @param bool                    $with_history Whether its mail quotes what was said before.
	 * @param Call|null               $call         The phone call that it tells of.
	 * @param \DateTimeImmutable|null $visible_at   From when on the customer sees it; null: at once.
	 * @param \DateTimeImmutable|null $read_at      When the customer saw it on his ticket page.
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
		public readonly \DateTimeImmutable $created_at,
		public readonly int $recorded_by = 0,
		public readonly ?Recipients $recipients = null,
		public readonly int $in_reply_to = 0,
		public readonly ?Call $call = null,
		public readonly ?\DateTimeImmutable $visible_at = null,
		public readonly ?\DateTimeImmutable $read_at = null,
		public readonly bool $with_history = true
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row       = new Row( $values );
		$direction = CallDirection::tryFrom( $row->text( 'call_direction' ) );
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
			created_at: $row->time( 'created_at' ),
			recorded_by: $row->int( 'recorded_by' ),
			recipients: Recipients::from_json( $row->text( 'recipients' ) ),
			in_reply_to: $row->int( 'in_reply_to' ),
			call: null === $direction ? null : new Call( $direction, $row->int_or_null( 'call_seconds' ) ),
			visible_at: $row->time_or_null( 'visible_at' ),
			read_at: $row->time_or_null( 'read_at' ),
			with_history: 1 === $row->int( 'with_history' )
		);
	}

	/** Whether the customer may see it. */
	public function is_public(): bool {
		return MessageKind::Reply === $this->kind;
	}

	/** Whether the customer sees it at this time. */
	public function is_visible( \DateTimeImmutable $now ): bool {
		return $this->is_public() && ( null === $this->visible_at || $this->visible_at <= $now );
	}

	/** Whether this actor wrote it. */
	public function is_by( Actor $actor ): bool {
		return $this->author_type === $actor->type && $this->author_id === $actor->id;
	}
}
