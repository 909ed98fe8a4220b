<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Actor;
use Sanad\Attachments\AttachmentState;
use Sanad\Database\Connection;
use Sanad\Database\Schema;
use Sanad\Database\Timestamp;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\Snippet;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketWriter;

/** What a ticket repeats of its messages, read from them anew after some came or left. */
final class TicketFigures {

	/** Columns that {@see self::of()} answers, beside `waiting_since`. */
	public const COLUMNS = array( 'message_count', 'attachment_count', 'last_message_id', 'last_message_by', 'last_message_at', 'last_customer_message_at', 'last_agent_message_at', 'snippet' );

	public function __construct(
		private readonly Connection $db,
		private readonly MessageRepository $messages
	) {}

	/**
	 * @return array<string, int|string|null> By column. What follows from the newest public message is absent where there is none.
	 */
	public function of( int $ticket_id ): array {
		$last   = $this->messages->last_public( $ticket_id );
		$values = array(
			'message_count'            => (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d", array( $ticket_id ) ),
			'attachment_count'         => (int) $this->db->value(
				"SELECT COUNT(*) FROM {$this->db->table( 'attachments' )} WHERE ticket_id = %d AND message_id > 0 AND state = %s",
				array( $ticket_id, AttachmentState::Stored->value )
			),
			'last_message_id'          => $this->messages->last_id( $ticket_id ),
			'last_customer_message_at' => self::time( $this->messages->last_public( $ticket_id, Actor::CUSTOMER ) ),
			'last_agent_message_at'    => self::time( $this->messages->last_public( $ticket_id, Actor::AGENT ) ),
		);
		return null === $last ? $values : $values + array(
			'snippet'         => Snippet::of( $last->body_text ),
			'last_message_by' => $last->author_type,
			'last_message_at' => Timestamp::to_sql( $last->created_at ),
		);
	}

	/** The column `waiting_since` of a ticket in this state. */
	public function waiting_since( int $ticket_id, Status $status, Folder $folder ): string {
		$since = TicketWriter::can_wait( $status, $folder ) ? $this->messages->unanswered_since( $ticket_id ) : null;
		return null === $since ? Schema::NEVER : Timestamp::to_sql( $since );
	}

	private static function time( ?Message $message ): ?string {
		return Timestamp::to_sql_or_null( $message?->created_at );
	}
}
