<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\CannedReplies\ReplyUses;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Mentions\MentionRepository;
use Sanad\Messages\HeldMessages;
use Sanad\Messages\LanguageDetector;
use Sanad\Messages\Message;
use Sanad\Messages\MessageBody;
use Sanad\Messages\MessageKind;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageWriter;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Recipients;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;
use Sanad\Tickets\Merging\TicketMoves;

/** Adds replies and notes to tickets. */
final class TicketPoster {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly TicketOpener $opener,
		private readonly MessageRepository $messages,
		private readonly MessageWriter $message_writer,
		private readonly TicketEvents $events,
		private readonly OutboxRepository $outbox,
		private readonly SearchIndex $search,
		private readonly LanguageDetector $languages,
		private readonly ReplyUses $reply_uses,
		private readonly Participants $participants,
		private readonly MentionRepository $mentions,
		private readonly TicketMoves $moves
	) {}

	/** @throws SanadException See {@see TicketService::reply()}. */
	public function post( int $ticket_id, MessageKind $kind, NewMessage $new, Actor $actor ): PostedMessage {
		$key    = ClientKey::hash( $actor, "{$kind->value}:{$ticket_id}", $new->client_key );
		$before = $this->earlier( $ticket_id, $new, $key );
		if ( null !== $before ) {
			return $before;
		}
		$body = $this->message_writer->body( $new );
		try {
			return $this->db->transaction( fn (): PostedMessage => $this->write( $ticket_id, $kind, $new, $body, $actor, $key ) );
		} catch ( DuplicateKeyException $e ) {
			// The same call was under way on another connection and is done now.
			return $this->earlier( $ticket_id, $new, $key ) ?? throw SanadException::storage( $e );
		}
	}

	private function write( int $ticket_id, MessageKind $kind, NewMessage $new, MessageBody $body, Actor $actor, string $key ): PostedMessage {
		$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
		// Only now is it certain that nobody else is adding the same.
		$before = $this->earlier( $ticket_id, $new, $key ) ?? $this->earlier_elsewhere( $ticket, $kind, $new, $actor );
		if ( null !== $before ) {
			return $before;
		}
		if ( ! $actor->is_customer() && $this->messages->was_retracted( $key ) ) {
			throw SanadException::conflict( 'retracted', __( 'This message was taken back. Send it again if you still want to.', 'sanad' ), array() );
		}
		$public = MessageKind::Reply === $kind;
		$asked  = $ticket->id === $ticket_id ? $ticket : ( $this->tickets->find( $ticket_id ) ?? throw SanadException::not_found() );
		if ( $public && $asked->customer_id !== $ticket->customer_id && ! $this->takes_part( $ticket, $actor ) ) {
			// Words for one customer must not reach another: whoever writes for the team looks first, and the customer gets a case of his own.
			return $actor->is_customer() ? $this->opener->follow_up( $asked, $new, $body, $actor, $key ) : throw TicketUpdater::merged();
		}
		if ( $public && $actor->is_customer() && ! $new->is_automatic && $this->needs_follow_up( $ticket ) ) {
			return $this->opener->follow_up( $ticket, $new, $body, $actor, $key );
		}
		if ( $public && $actor->is_agent() ) {
			$this->refuse_stale( $ticket, $new, $actor );
		}
		$this->refuse_foreign_answer( $ticket, $public, $new );
		$written = $this->message_writer->write( $ticket->id, $kind, $new, $body, $actor, $key );
		$values  = $this->moves( $ticket, $public, $new, $actor );
		if ( '' === $ticket->language && $public && $actor->is_customer() ) {
			$values['language'] = $this->languages->detect( $body->text );
		}
		$after = $this->writer->add_message( $ticket, $written->message, $written->attachment_count(), $values );

		$this->search->write( $after, $written->message->id, $kind, $body->text );
		$this->reply_uses->count( $new->canned_reply_ids );
		$this->mentions->add( $written->message, $new->mentioned->user_ids ?? array() );
		$this->events->record(
			$after,
			$public ? Event::REPLY_ADDED : Event::NOTE_ADDED,
			$actor,
			$public ? array( 'by' => $actor->type, 'channel' => $new->channel->value ) + $new->contents() + $this->held( $written->message ) + TicketWriter::moved( $ticket, $after ) : $new->contents(),
			$written->message->id
		);
		$this->events->record_failed_files( $after, $written );
		$this->record_moves( $ticket, $after, $new, $actor );
		if ( $public && ! $actor->is_customer() ) {
			$this->mail( $after, $written->message, $new );
		}
		return new PostedMessage( $after, $written->message );
	}

	/** Whether somebody beside the customer of a ticket may write to it as one of its customers. */
	private function takes_part( Ticket $ticket, Actor $actor ): bool {
		return $actor->is_customer() && $this->participants->has( $ticket->id, $actor->id );
	}

	/** @return array{held?: true} Says that the customer does not see the message yet, and wakes who shows it to him. */
	private function held( Message $message ): array {
		if ( null === $message->visible_at ) {
			return array();
		}
		$this->events->ring_after_commit( HeldMessages::JOB, $message->visible_at->getTimestamp() - $message->created_at->getTimestamp() );
		return array( 'held' => true );
	}

	private function mail( Ticket $ticket, Message $message, NewMessage $new ): void {
		$to = null === $new->recipients || array() === $new->recipients->to ? array_filter( array( $ticket->customer_email ) ) : Recipients::emails( $new->recipients->to );
		if ( array() !== $to ) {
			$cc  = Recipients::emails( $new->recipients->cc ?? array() );
			$bcc = Recipients::emails( $new->recipients->bcc ?? array() );
			$this->outbox->enqueue( OutgoingKind::Reply, $ticket->id, $message->id, array_values( $to ), "reply:{$message->id}", $new->hold, $cc, $bcc );
		}
	}

	/** @throws SanadException 400 if the message that is answered is no public one of this ticket. */
	private function refuse_foreign_answer( Ticket $ticket, bool $public, NewMessage $new ): void {
		if ( 0 === $new->in_reply_to ) {
			return;
		}
		$answered = $this->messages->find_in( $ticket->id, $new->in_reply_to );
		if ( ! $public || null === $answered || ! $answered->is_public() ) {
			throw SanadException::invalid( 'in_reply_to', __( 'The message that you answer is not in this ticket any more.', 'sanad' ) );
		}
	}

	/** A closed ticket stays closed; what was marked as spam gets no second ticket. */
	private function needs_follow_up( Ticket $ticket ): bool {
		return Status::Closed === $ticket->status && Folder::Spam !== $ticket->folder;
	}

	/**
	 * What moves by itself with a message: status, snooze, and the way out of the trash, because
	 * a question that nobody sees is lost.
	 *
	 * @return array<string, int|string|null>
	 */
	private function moves( Ticket $ticket, bool $public, NewMessage $new, Actor $actor ): array {
		$values = array();
		if ( $public && $actor->is_customer() && ! $new->is_automatic ) {
			$values['snoozed_until'] = null;
			if ( in_array( $ticket->status, array( Status::Pending, Status::OnHold, Status::Resolved ), true ) ) {
				$values['status'] = Status::Open->value;
			}
			if ( Folder::Trash === $ticket->folder ) {
				$values['folder'] = Folder::Inbox->value;
			}
		}
		if ( null !== $new->set_status ) {
			$values['status'] = $new->set_status->value;
		}
		if ( null !== $new->snooze_until ) {
			$values['snoozed_until'] = Timestamp::to_sql( $new->snooze_until );
		}
		return $values;
	}

	/** The status was set by the writer, or moved by itself; then it was the system's doing. */
	private function record_moves( Ticket $before, Ticket $after, NewMessage $new, Actor $actor ): void {
		$this->events->record_changes( $after, TicketDifference::between( $before, $after ), null !== $new->set_status || null !== $new->snooze_until ? $actor : Actor::system() );
		if ( $before->folder !== $after->folder ) {
			$this->events->record( $after, Event::TICKET_MOVED, Actor::system(), array( 'from' => $before->folder->value, 'to' => $after->folder->value ) );
		}
	}

	/** @throws SanadException 409 if there are messages that the agent neither wrote nor saw. */
	private function refuse_stale( Ticket $ticket, NewMessage $new, Actor $actor ): void {
		if ( null === $new->seen_message_id || $ticket->last_message_id <= $new->seen_message_id ) {
			return;
		}
		$unseen = array_filter(
			$this->messages->newer_than( $ticket->id, $new->seen_message_id ),
			static fn ( Message $message ): bool => ! $message->is_by( $actor )
		);
		if ( array() === $unseen ) {
			return;
		}
		throw SanadException::conflict(
			'stale_reply',
			__( 'A new message arrived while you were typing. Read it, then send.', 'sanad' ),
			array(
				'last_message_id' => $ticket->last_message_id,
				'messages'        => array_map( static fn ( Message $message ): int => $message->id, array_values( $unseen ) ),
			)
		);
	}

	/** The same for a call that was made to a ticket which is part of this one by now: its writer was led here and tries again. */
	private function earlier_elsewhere( Ticket $ticket, MessageKind $kind, NewMessage $new, Actor $actor ): ?PostedMessage {
		foreach ( $this->moves->merged_into( $ticket->id ) as $merged_id ) {
			$before = $this->earlier( $merged_id, $new, ClientKey::hash( $actor, "{$kind->value}:{$merged_id}", $new->client_key ) );
			if ( null !== $before ) {
				return $before;
			}
		}
		return null;
	}

	/** What the same call did before, if it was made before. */
	private function earlier( int $ticket_id, NewMessage $new, string $key ): ?PostedMessage {
		$message = $this->messages->find_by_client_key( $key );
		if ( null === $message && null !== $new->external_id && '' !== $new->external_id ) {
			$message = $this->messages->find_by_external_id( $new->external_id );
		}
		$ticket = null === $message ? null : $this->tickets->find( $message->ticket_id );
		if ( null === $message || null === $ticket ) {
			return null;
		}
		$follows = $ticket->id !== $ticket_id && $ticket->follow_up_of > 0 && $this->messages->first_of( $ticket->id )?->id === $message->id;
		return new PostedMessage( $ticket, $message, true, $follows );
	}
}
