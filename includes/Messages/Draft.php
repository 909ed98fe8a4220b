<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Database\Row;

/** What an agent has typed at a ticket and not sent yet; one for each agent and ticket. */
final class Draft {

	/**
	 * @param string                  $body_html       Sanitised.
	 * @param list<int>               $attachment_ids  Pending attachments of the same agent.
	 * @param int                     $seen_message_id Last message that he had seen while typing.
	 * @param \DateTimeImmutable|null $send_at         When it is to be sent, or was to be; see {@see SendState}.
	 */
	public function __construct(
		public readonly int $ticket_id,
		public readonly int $user_id,
		public readonly MessageKind $kind,
		public readonly string $body_html,
		public readonly array $attachment_ids,
		public readonly int $seen_message_id,
		public readonly \DateTimeImmutable $updated_at,
		public readonly DraftDetails $details = new DraftDetails(),
		public readonly ?\DateTimeImmutable $send_at = null,
		public readonly SendState $send_state = SendState::None
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		$ids = json_decode( $row->text( 'attachment_ids' ), true );
		return new self(
			ticket_id: $row->int( 'ticket_id' ),
			user_id: $row->int( 'user_id' ),
			kind: MessageKind::from( $row->text( 'kind' ) ),
			body_html: $row->text( 'body_html' ),
			attachment_ids: is_array( $ids ) ? array_values( array_filter( $ids, 'is_int' ) ) : array(),
			seen_message_id: $row->int( 'seen_message_id' ),
			updated_at: $row->time( 'updated_at' ),
			details: DraftDetails::from_json( $row->text( 'details' ) ),
			send_at: $row->time_or_null( 'send_at' ),
			send_state: SendState::tryFrom( $row->text( 'send_state' ) ) ?? SendState::None
		);
	}

	/** Why its writer cannot change it now: a worker is sending it. */
	public function is_being_sent(): bool {
		return SendState::Sending === $this->send_state;
	}
}
