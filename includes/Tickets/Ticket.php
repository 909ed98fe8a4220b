<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Database\Row;

/**
 * A case: what one customer asked and what became of it. A Ticket that exists was read from the
 * database; {@see TicketService} is the only one who changes it there.
 *
 * All instants are UTC. 0 in an id property means "none".
 */
final class Ticket {

	/** `snoozed_until` of a ticket that is put away until its customer writes: no time of its own, but it sorts like one. */
	public const UNTIL_ANSWER = '9999-12-30T00:00:00Z';

	/**
	 * @param int    $number          What people call it; a sequence of the site, apart from `id`.
	 * @param int    $version         Rises with each change; a patch says which one it saw.
	 * @param string $snippet         First words of the last public message, plain text.
	 * @param string $language        Two-letter code, or '' if it could not be told.
	 * @param string $customer_email  Where answers go; '' if the customer has no address.
	 * @param string $order_number    As the shop shows it; kept here, so that lists need no WooCommerce.
	 * @param int    $message_count   Replies and notes.
	 * @param int    $last_message_id Newest message of any kind: what a writer must have seen.
	 * @param string $last_message_by Who wrote the newest public message: 'customer', 'agent' or 'system'.
	 * @param \DateTimeImmutable      $last_message_at Of the newest public message; sorts the lists.
	 * @param \DateTimeImmutable|null $waiting_since   Since when the customer waits for an answer; null if he does not.
	 * @param int    $link_version    Raising it revokes the customer's old links.
	 * @param int    $merged_into     Ticket that it was merged into, which may itself have been merged since; 0 if it stands for itself.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $number,
		public readonly int $version,
		public readonly string $subject,
		public readonly string $snippet,
		public readonly Status $status,
		public readonly Folder $folder,
		public readonly Queue $queue,
		public readonly Priority $priority,
		public readonly Channel $channel,
		public readonly string $language,
		public readonly int $mailbox_id,
		public readonly int $team_id,
		public readonly int $assignee_id,
		public readonly int $topic_id,
		public readonly int $customer_id,
		public readonly string $customer_name,
		public readonly string $customer_email,
		public readonly int $order_id,
		public readonly string $order_number,
		public readonly int $follow_up_of,
		public readonly int $message_count,
		public readonly int $attachment_count,
		public readonly int $last_message_id,
		public readonly string $last_message_by,
		public readonly \DateTimeImmutable $last_message_at,
		public readonly ?\DateTimeImmutable $last_customer_message_at,
		public readonly ?\DateTimeImmutable $last_agent_message_at,
		public readonly ?\DateTimeImmutable $waiting_since,
		public readonly ?\DateTimeImmutable $snoozed_until,
		public readonly ?\DateTimeImmutable $resolved_at,
		public readonly ?\DateTimeImmutable $closed_at,
		public readonly \DateTimeImmutable $created_at,
		public readonly \DateTimeImmutable $updated_at,
		public readonly int $link_version,
		public readonly int $merged_into = 0
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			number: $row->int( 'number' ),
			version: $row->int( 'version' ),
			subject: $row->text( 'subject' ),
			snippet: $row->text( 'snippet' ),
			status: Status::from( $row->text( 'status' ) ),
			folder: Folder::from( $row->text( 'folder' ) ),
			queue: Queue::from( $row->text( 'queue' ) ),
			priority: Priority::from( $row->int( 'priority' ) ),
			channel: Channel::from( $row->text( 'channel' ) ),
			language: $row->text( 'language' ),
			mailbox_id: $row->int( 'mailbox_id' ),
			team_id: $row->int( 'team_id' ),
			assignee_id: $row->int( 'assignee_id' ),
			topic_id: $row->int( 'topic_id' ),
			customer_id: $row->int( 'customer_id' ),
			customer_name: $row->text( 'customer_name' ),
			customer_email: $row->text( 'customer_email' ),
			order_id: $row->int( 'order_id' ),
			order_number: $row->text( 'order_number' ),
			follow_up_of: $row->int( 'follow_up_of' ),
			message_count: $row->int( 'message_count' ),
			attachment_count: $row->int( 'attachment_count' ),
			last_message_id: $row->int( 'last_message_id' ),
			last_message_by: $row->text( 'last_message_by' ),
			last_message_at: $row->time( 'last_message_at' ),
			last_customer_message_at: $row->time_or_null( 'last_customer_message_at' ),
			last_agent_message_at: $row->time_or_null( 'last_agent_message_at' ),
			waiting_since: $row->time_or_null( 'waiting_since' ),
			snoozed_until: $row->time_or_null( 'snoozed_until' ),
			resolved_at: $row->time_or_null( 'resolved_at' ),
			closed_at: $row->time_or_null( 'closed_at' ),
			created_at: $row->time( 'created_at' ),
			updated_at: $row->time( 'updated_at' ),
			link_version: $row->int( 'link_version' ),
			merged_into: $row->int( 'merged_into' )
		);
	}
}
