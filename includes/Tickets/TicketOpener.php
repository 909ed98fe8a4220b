<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\CannedReplies\ReplyUses;
use Sanad\Customers\Contact;
use Sanad\Customers\CustomerRepository;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Messages\LanguageDetector;
use Sanad\Messages\Message;
use Sanad\Messages\MessageBody;
use Sanad\Messages\MessageKind;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageWriter;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;
use Sanad\Security\TicketLinks;

/** Opens tickets: asked for, or because a customer writes to a closed one. */
final class TicketOpener {

	private const MAX_SUBJECT = 500;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly TicketFields $fields,
		private readonly CustomerRepository $customers,
		private readonly TicketTagger $tagger,
		private readonly MessageRepository $messages,
		private readonly MessageWriter $message_writer,
		private readonly TicketEvents $events,
		private readonly MailboxRepository $mailboxes,
		private readonly OutboxRepository $outbox,
		private readonly SearchIndex $search,
		private readonly TicketLinks $links,
		private readonly LanguageDetector $languages,
		private readonly ReplyUses $reply_uses
	) {}

	/** @throws SanadException See {@see TicketService::open()}. */
	public function open( NewTicket $new, Actor $actor ): OpenedTicket {
		$key    = ClientKey::hash( $actor, 'open', $new->message->client_key );
		$before = $this->earlier( $new, $key );
		if ( null !== $before ) {
			return $before;
		}
		$body    = $this->message_writer->body( $new->message );
		$contact = 0 === $new->customer_id && '' !== $new->name ? new Contact( $new->name, '' ) : $this->fields->contact( $new->customer_id, $new->email );
		$this->fields->check( topic_id: $new->topic_id, team_id: $new->team_id, assignee_id: $new->assignee_id );
		$values = array(
			'client_key_hash' => $key,
			'subject'         => $this->subject( $new->subject, $body ),
			'priority'        => $new->priority->value,
			'channel'         => $new->message->channel->value,
			'language'        => '' !== $new->language ? $new->language : $this->languages->detect( $new->subject . "\n" . $body->text ),
			'mailbox_id'      => $new->mailbox_id > 0 ? $new->mailbox_id : $this->mailboxes->default()->id,
			'team_id'         => $new->team_id,
			'assignee_id'     => $new->assignee_id,
			'topic_id'        => $new->topic_id,
			'customer_id'     => $new->customer_id,
			'customer_name'   => $contact->name,
			'customer_email'  => $contact->email,
			'order_id'        => $new->order_id,
			'order_number'    => $this->fields->order_number( $new->order_id ),
			'follow_up_of'    => $new->follow_up_of,
		);
		try {
			return $this->db->transaction(
				function () use ( $values, $new, $body, $actor, $contact ): OpenedTicket {
					if ( 0 === $values['customer_id'] ) {
						$customer                = $this->customers->insert( $contact->name );
						$values['customer_id']   = $customer->id;
						$values['customer_name'] = $customer->name;
					}
					$author               = $new->asked_by_customer ? Actor::customer( (int) $values['customer_id'], $contact->name ) : null;
					$details              = '' === $new->template ? array() : array( 'template' => $new->template );
					[ $ticket, $message ] = $this->write( $values, $new->message, $body, $actor, $new->acknowledge, null, $author, $details );
					if ( array() !== $new->tag_ids ) {
						$ticket = $this->tagger->change_locked( $ticket, $new->tag_ids, array(), $actor );
					}
					return new OpenedTicket( $ticket, $message, false );
				}
			);
		} catch ( DuplicateKeyException $e ) {
			// The same call was under way on another connection and is done now.
			return $this->earlier( $new, $key ) ?? throw SanadException::storage( $e );
		}
	}

	/**
	 * Opens the ticket that continues a closed one, with what is known of that; inside the
	 * transaction that locked it.
	 *
	 * @param string $key Client key hash of the message that was sent to the closed ticket.
	 */
	public function follow_up( Ticket $closed, NewMessage $new, MessageBody $body, Actor $actor, string $key ): PostedMessage {
		$values = array(
			'subject'        => $closed->subject,
			'channel'        => $new->channel->value,
			'language'       => $closed->language,
			'mailbox_id'     => $closed->mailbox_id,
			'team_id'        => $closed->team_id,
			'assignee_id'    => $closed->assignee_id,
			'topic_id'       => $closed->topic_id,
			'customer_id'    => $closed->customer_id,
			'customer_name'  => $closed->customer_name,
			'customer_email' => $closed->customer_email,
			'order_id'       => $closed->order_id,
			'order_number'   => $closed->order_number,
			'follow_up_of'   => $closed->id,
		);
		[ $ticket, $message ] = $this->write( $values, $new, $body, $actor, true, $key );
		return new PostedMessage( $ticket, $message, false, true );
	}

	/**
	 * @param array<string, int|string|null> $values
	 * @param Actor|null                     $author  Whose words the message is, if not the actor's.
	 * @param array<string, string>          $details What the history tells beside the channel.
	 * @return array{Ticket, Message}
	 */
	private function write( array $values, NewMessage $new, MessageBody $body, Actor $actor, bool $acknowledge, ?string $message_key, ?Actor $author = null, array $details = array() ): array {
		$ticket_id = $this->writer->insert( $values );
		$written   = $this->message_writer->write( $ticket_id, MessageKind::Reply, $new, $body, $actor, $message_key, $author );
		$message   = $written->message;
		$ticket    = $this->writer->first_message( $ticket_id, $message, $written->attachment_count(), $this->links->hash_for( $ticket_id, 1 ) );
		$this->search->write_ticket( $ticket );
		$this->search->write( $ticket, $message->id, $message->kind, $message->body_text );
		$this->events->record( $ticket, Event::TICKET_OPENED, $actor, array( 'channel' => $new->channel->value ) + $details + $new->contents(), $message->id );
		$this->reply_uses->count( $new->canned_reply_ids );
		$this->events->record_failed_files( $ticket, $written );

		if ( $acknowledge && '' !== $ticket->customer_email ) {
			// What an agent writes first is the message itself; what a customer writes or says is acknowledged.
			[ $kind, $dedupe ] = ( $author ?? $actor )->is_customer()
				? array( OutgoingKind::Acknowledgement, "acknowledgement:{$ticket->id}" )
				: array( OutgoingKind::Reply, "reply:{$message->id}" );
			$this->outbox->enqueue( $kind, $ticket->id, $message->id, array( $ticket->customer_email ), $dedupe );
		}
		return array( $ticket, $message );
	}

	/** A subject always exists: the given one, else the first words of the message. */
	private function subject( string $given, MessageBody $body ): string {
		$subject = mb_substr( Snippet::plain( $given ), 0, self::MAX_SUBJECT );
		if ( '' !== $subject ) {
			return $subject;
		}
		$subject = Snippet::of( $body->text, 80 );
		return '' !== $subject ? $subject : __( 'Message without text', 'sanad' );
	}

	/** What the same call did before, if it was made before. */
	private function earlier( NewTicket $new, string $key ): ?OpenedTicket {
		$ticket = $this->tickets->find_by_client_key( $key );
		if ( null !== $ticket ) {
			$message = $this->messages->first_of( $ticket->id );
			return null === $message ? null : new OpenedTicket( $ticket, $message, true );
		}
		if ( null === $new->message->external_id || '' === $new->message->external_id ) {
			return null;
		}
		$message = $this->messages->find_by_external_id( $new->message->external_id );
		$ticket  = null === $message ? null : $this->tickets->find( $message->ticket_id );
		return null === $message || null === $ticket ? null : new OpenedTicket( $ticket, $message, true );
	}
}
