<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Database\Row;

/** What an agent has typed at a ticket and not sent yet; one for each agent and ticket. */
final class Draft {

	/**
	 * @param string    $body_html       Sanitised.
	 * @param list<int> $attachment_ids  Pending attachments of the same agent.
	 * @param int       $seen_message_id Last message that he had seen while typing.
	 */
	public function __construct(
		public readonly int $ticket_id,
		public readonly int $user_id,
		public readonly MessageKind $kind,
		public readonly string $body_html,
		public readonly array $attachment_ids,
		public readonly int $seen_message_id,
		public readonly \DateTimeImmutable $updated_at
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
			updated_at: $row->time( 'updated_at' )
		);
	}
}
