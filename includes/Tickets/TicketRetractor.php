<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\CannedReplies\ReplyUses;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mentions\MentionRepository;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;

/**
 * Takes a message back that nobody outside has seen, as if it had never been written.
 *
 * Whether its mail has left is decided by one conditional statement on the outbox, which the sender's
 * lease and this meet on: exactly one of them gets the row.
 */
final class TicketRetractor {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly MessageRepository $messages,
		private readonly AttachmentService $attachments,
		private readonly OutboxRepository $outbox,
		private readonly SearchIndex $search,
		private readonly ActivityRepository $activity,
		private readonly TicketEvents $events,
		private readonly ReplyUses $reply_uses,
		private readonly Clock $clock,
		private readonly MentionRepository $mentions
	) {}

	/** @throws SanadException See {@see TicketService::retract()}. */
	public function retract( int $ticket_id, int $message_id, Actor $actor ): RetractedMessage {
		return $this->db->transaction(
			function () use ( $ticket_id, $message_id, $actor ): RetractedMessage {
				$ticket  = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				$message = $this->messages->find_in( $ticket->id, $message_id ) ?? throw SanadException::not_found();
				if ( ! $message->is_by( $actor ) || $actor->is_customer() ) {
					throw SanadException::forbidden();
				}
				$this->refuse_late( $ticket, $message );
				return $this->take_back( $ticket, $message, $actor );
			}
		);
	}

	/** @throws SanadException 409 `too_late` */
	private function refuse_late( Ticket $ticket, Message $message ): void {
		if ( $this->messages->first_of( $ticket->id )?->id === $message->id ) {
			throw self::too_late( __( 'A ticket keeps its first message.', 'sanad' ) );
		}
		foreach ( $message->is_public() ? $this->messages->newer_than( $ticket->id, $message->id ) : array() as $newer ) {
			if ( Actor::CUSTOMER === $newer->author_type ) {
				throw self::too_late( __( 'The customer has written since. The reply stays.', 'sanad' ) );
			}
		}
		if ( null !== $message->visible_at && $message->visible_at <= $this->clock->now() ) {
			throw self::too_late( __( 'Too late: the customer can see the reply. It stays.', 'sanad' ) );
		}
		if ( ! $this->outbox->withdraw( $message->id ) ) {
			throw self::too_late( __( 'Too late: the mail is on its way. The reply stays.', 'sanad' ) );
		}
	}

	private function take_back( Ticket $ticket, Message $message, Actor $actor ): RetractedMessage {
		$files = $this->attachments->for_messages( array( $message->id ) )[ $message->id ] ?? array();
		$told  = $this->activity->of_message( $ticket->id, $message->id, array( Event::REPLY_ADDED, Event::NOTE_ADDED ) );
		$data  = null === $told ? array() : $told->data;
		$used  = Data::ids( $data, 'canned_replies' );

		$this->attachments->unbind( $message->id );
		$this->messages->retract( $message );
		$this->mentions->remove( $message->id );
		$this->search->remove( $ticket->id, $message->id );
		$this->reply_uses->discount( $used, $message->created_at );

		$stored = array_filter( $files, static fn ( Attachment $file ): bool => AttachmentState::Stored === $file->state );
		$values = $this->values_without( $ticket, $data );
		$after  = $this->writer->remove_message( $ticket, $message, count( $stored ), $values );
		$this->events->record( $after, Event::REPLY_RETRACTED, $actor, array( 'kind' => $message->kind->value ), $message->id );
		$this->events->record_changes( $after, TicketDifference::between( $ticket, $after ), $actor );
		return new RetractedMessage( $after, $message, array_map( static fn ( Attachment $file ): int => $file->id, $files ), $used, Data::ids( $data, 'articles' ) );
	}

	/**
	 * What the message moved, as it was before. A customer who has said himself that it is solved is taken at his word.
	 *
	 * @param array<string, mixed> $data Of the event that told of the message.
	 * @return array<string, string|null> By column.
	 */
	private function values_without( Ticket $ticket, array $data ): array {
		$moved  = is_array( $data['moved'] ?? null ) ? Data::named( $data['moved'] ) : array();
		$values = $this->writer->values_before( $ticket, $moved );
		$chosen = array() === $values ? null : $this->activity->customers_status( $ticket->id, Data::int( $moved, 'version' ) );
		return null === $chosen ? $values : array( 'status' => $chosen->value );
	}

	private static function too_late( string $sentence ): SanadException {
		return SanadException::conflict( 'too_late', $sentence, array() );
	}
}
