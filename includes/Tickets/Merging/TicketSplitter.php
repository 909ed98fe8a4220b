<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Customers\CustomerRepository;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\ClientKey;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketWriter;

/**
 * Makes a ticket of its own of a message and all that came after it, where a conversation has gone
 * on to something else.
 */
final class TicketSplitter {

	private const MAX_SUBJECT = 500;

	/** What the new ticket starts with, as the old one has it. */
	private const SETS = array(
		'ticket_tags'  => array( 'tag_id' ),
		'followers'    => array( 'user_id' ),
		'participants' => array( 'customer_id' ),
		'ticket_reads' => array( 'user_id' ),
	);

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly MessageRepository $messages,
		private readonly CustomerRepository $customers,
		private readonly TicketMoves $moves,
		private readonly MovedRows $rows,
		private readonly TicketFigures $figures,
		private readonly SearchIndex $search,
		private readonly TicketLinks $links,
		private readonly TicketEvents $events
	) {}

	/** @throws SanadException See {@see \Sanad\Tickets\TicketService::split()}. */
	public function split( int $ticket_id, int $message_id, string $subject, string $client_key, Actor $actor ): TicketMove {
		$key = ClientKey::hash( $actor, "split:{$message_id}", $client_key );
		return $this->moves->once( $key, fn (): int => $this->write( $ticket_id, $message_id, $subject, $key, $actor ) );
	}

	private function write( int $ticket_id, int $message_id, string $subject, string $key, Actor $actor ): int {
		$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
		$before = $this->moves->find_by_client_key( $key );
		if ( null !== $before ) {
			return $before->id;
		}
		$first = $this->messages->find_in( $ticket->id, $message_id ) ?? throw SanadException::not_found();
		if ( $this->messages->first_of( $ticket->id )?->id === $first->id ) {
			throw SanadException::invalid( 'message_id', __( 'A ticket keeps its first message. Split from a later one.', 'sanad' ) );
		}
		if ( Folder::Inbox !== $ticket->folder ) {
			throw SanadException::conflict( 'not_in_inbox', __( 'This ticket lies in spam or trash. Bring it back first, then split.', 'sanad' ), array() );
		}
		return $this->carry_out( $ticket, $first, $subject, $key, $actor );
	}

	private function carry_out( Ticket $ticket, Message $first, string $subject, string $key, Actor $actor ): int {
		$row    = $this->rows->ticket( $ticket->id );
		$ids    = $this->rows->message_ids( $ticket->id, $first->id );
		$new_id = $this->writer->insert( $this->columns( $ticket, $first, $subject ) );
		$id     = $this->moves->add( MoveKind::Split, $ticket->id, $new_id, $actor, $key );

		$snapshot              = new Snapshot();
		$snapshot->message_ids = $ids;
		$snapshot->with_mails  = true;
		$this->rows->move_messages( $ticket->id, $new_id, $ids, true );
		foreach ( self::SETS as $table => $columns ) {
			$snapshot->added[ $table ] = $this->rows->copy_missing( $table, $columns, $ticket->id, $new_id );
		}
		$new = $this->writer->put( $new_id, null, $this->state_of_new( $ticket, $new_id ) );
		$old = $this->writer->put(
			$ticket->id,
			$ticket,
			$this->figures->of( $ticket->id ) + array( 'waiting_since' => $this->figures->waiting_since( $ticket->id, $ticket->status, $ticket->folder ) )
		);
		$this->search->rewrite( $new );
		foreach ( array( $ticket->id => $row, $new_id => null ) as $ticket_id => $before ) {
			$snapshot->tickets[ $ticket_id ] = array( 'before' => $before, 'after' => $this->rows->ticket( $ticket_id ) );
		}
		$this->moves->remember( $id, $snapshot );
		$this->events->record( $old, Event::TICKET_SPLIT, $actor, array( 'move_id' => $id, 'ticket_id' => $new->id, 'number' => $new->number, 'messages' => count( $ids ) ) );
		$this->events->record( $new, Event::TICKET_SPLIT_OFF, $actor, array( 'move_id' => $id, 'ticket_id' => $old->id, 'number' => $old->number ) );
		return $id;
	}

	/**
	 * Columns that the new ticket starts with. It belongs to whoever of the customers wrote first in it.
	 *
	 * @return array<string, int|string|null>
	 */
	private function columns( Ticket $ticket, Message $first, string $subject ): array {
		$subject  = mb_substr( Snippet::plain( $subject ), 0, self::MAX_SUBJECT );
		$customer = $this->customer( $ticket, $first );
		$contact  = $customer === $ticket->customer_id ? null : $this->customers->contact( $customer );
		return array(
			'subject'        => '' === $subject ? $ticket->subject : $subject,
			'priority'       => $ticket->priority->value,
			'channel'        => $first->channel->value,
			'language'       => $ticket->language,
			'mailbox_id'     => $ticket->mailbox_id,
			'team_id'        => $ticket->team_id,
			'assignee_id'    => $ticket->assignee_id,
			'topic_id'       => $ticket->topic_id,
			'customer_id'    => null === $contact ? $ticket->customer_id : $customer,
			'customer_name'  => $contact->name ?? $ticket->customer_name,
			'customer_email' => $contact->email ?? $ticket->customer_email,
			'order_id'       => $ticket->order_id,
			'order_number'   => $ticket->order_number,
		);
	}

	private function customer( Ticket $ticket, Message $first ): int {
		foreach ( $this->messages->newer_than( $ticket->id, $first->id - 1 ) as $message ) {
			if ( Actor::CUSTOMER === $message->author_type && $message->author_id > 0 ) {
				return $message->author_id;
			}
		}
		return $ticket->customer_id;
	}

	/** @return array<string, int|string|null> */
	private function state_of_new( Ticket $ticket, int $new_id ): array {
		$figures = $this->figures->of( $new_id );
		$waits   = Actor::CUSTOMER === ( $figures['last_message_by'] ?? '' );
		$status  = $waits ? Status::Open : $ticket->status;
		return $figures + array(
			'status'        => $status->value,
			'resolved_at'   => StatusGroup::Resolved === $status->group() ? $this->rows->ticket( $ticket->id )['resolved_at'] ?? null : null,
			'closed_at'     => Status::Closed === $status ? $this->rows->ticket( $ticket->id )['closed_at'] ?? null : null,
			'waiting_since' => $this->figures->waiting_since( $new_id, $status, Folder::Inbox ),
			'link_hash'     => $this->links->hash_for( $new_id, 1 ),
		);
	}
}
