<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Agents\AgentRepository;
use Sanad\Attachments\AttachmentOwner;
use Sanad\Attachments\AttachmentService;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Messages\MessageBody;
use Sanad\Messages\MessageWriter;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Tickets\ClientKey;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;

/**
 * The only writer of side requests. Each call is one transaction: what was written, the state, the
 * mail and the entry in the ticket's history, together or not at all.
 */
final class SideRequestService {

	/** Requests that one ticket may have; more is a mistake of some client. */
	public const MAX_PER_TICKET = 100;

	public function __construct(
		private readonly Connection $db,
		private readonly SideRequestRepository $requests,
		private readonly SideRequestLinks $links,
		private readonly TicketRepository $tickets,
		private readonly AgentRepository $agents,
		private readonly MessageWriter $writer,
		private readonly AttachmentService $attachments,
		private readonly OutboxRepository $outbox,
		private readonly TicketEvents $events
	) {}

	/**
	 * Asks a colleague or somebody outside, by mail.
	 *
	 * @throws SanadException 404, 400 with the field, 413, 503.
	 */
	public function ask( int $ticket_id, NewSideRequest $new, Actor $agent ): SideRequest {
		$key    = ClientKey::hash( $agent, "side:{$ticket_id}", $new->message->client_key );
		$before = $this->earlier( $key );
		if ( null !== $before ) {
			return $before;
		}
		[ $email, $name ] = $this->whom( $new, $agent );
		if ( '' === $new->subject ) {
			throw SanadException::invalid( 'subject', __( 'Write what it is about.', 'sanad' ) );
		}
		$body = $this->writer->body( $new->message );
		try {
			return $this->db->transaction(
				function () use ( $ticket_id, $new, $email, $name, $body, $agent, $key ): SideRequest {
					$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
					if ( count( $this->requests->of_ticket( $ticket_id, self::MAX_PER_TICKET ) ) >= self::MAX_PER_TICKET ) {
						throw SanadException::invalid( 'subject', __( 'This ticket has as many side requests as it can hold. Go on in one of them.', 'sanad' ) );
					}
					$id = $this->requests->add( $ticket_id, $new, $email, $name, $agent->id );
					$this->requests->set_link( $id, $this->links->hash_for( $id, 1 ) );
					$request    = $this->requests->find( $id ) ?? throw SanadException::storage();
					$message_id = $this->write( $request, SideMessage::BY_TEAM, $new->message, $body, $agent, $key );
					$this->mail( $request, $message_id );
					$this->events->record( $ticket, Event::SIDE_REQUEST_ASKED, $agent, $this->told( $request ) );
					return $request;
				}
			);
		} catch ( DuplicateKeyException $e ) {
			// The same call was under way on another connection and is done now.
			return $this->earlier( $key ) ?? throw SanadException::storage( $e );
		}
	}

	/**
	 * Adds what an agent writes: an answer if he is the colleague who was asked, else a further question.
	 *
	 * @throws SanadException 404, 400 with the field, 413, 503.
	 */
	public function say( int $request_id, NewMessage $new, Actor $agent ): SideRequest {
		$request = $this->requests->find( $request_id ) ?? throw SanadException::not_found();
		return $request->user_id === $agent->id
			? $this->add( $request, SideMessage::BY_ASKED, $new, $agent )
			: $this->add( $request, SideMessage::BY_TEAM, $new, $agent );
	}

	/**
	 * Adds the answer of whoever holds the link.
	 *
	 * @throws SanadException 404, 400 with the field, 413, 503.
	 */
	public function answer( SideRequest $request, NewMessage $new ): SideRequest {
		return $this->add( $request, SideMessage::BY_ASKED, $new, Actor::agent( $request->user_id, $request->asked_name() ) );
	}

	/**
	 * Moves a request to another state.
	 *
	 * @param int $version The version that the agent saw.
	 * @throws SanadException 404, 503, and 409 `conflict` if it was moved since; its data holds `version` and `state`.
	 */
	public function move( int $request_id, int $version, SideRequestState $state, Actor $agent ): SideRequest {
		$known = $this->requests->find( $request_id ) ?? throw SanadException::not_found();
		return $this->db->transaction(
			function () use ( $known, $version, $state, $agent ): SideRequest {
				[ $ticket, $request ] = $this->lock( $known );
				if ( $request->state === $state ) {
					return $request;
				}
				if ( $request->version !== $version ) {
					throw SanadException::conflict(
						'conflict',
						__( 'Somebody has moved this request meanwhile. Look at it again.', 'sanad' ),
						array( 'version' => $request->version, 'state' => $request->state->value )
					);
				}
				$this->requests->move( $request, $state );
				$this->events->record( $ticket, Event::SIDE_REQUEST_MOVED, $agent, array( 'from' => $request->state->value, 'to' => $state->value ) + $this->told( $request ) );
				return $this->requests->find( $request->id ) ?? throw SanadException::storage();
			}
		);
	}

	/**
	 * Sends the mail of a question again.
	 *
	 * @throws SanadException 404 if the message is of another request, or was never to be mailed.
	 */
	public function retry( int $request_id, int $message_id ): SideRequest {
		$request = $this->requests->find( $request_id ) ?? throw SanadException::not_found();
		if ( $this->requests->message( $message_id )?->request_id !== $request->id ) {
			throw SanadException::not_found();
		}
		$this->outbox->retry( $message_id, OutgoingKind::SideRequest );
		return $request;
	}

	/** @param SideMessage::BY_TEAM|SideMessage::BY_ASKED $by */
	private function add( SideRequest $known, string $by, NewMessage $new, Actor $writer ): SideRequest {
		$key    = ClientKey::hash( $writer, "side-message:{$known->id}:{$by}", $new->client_key );
		$before = $this->earlier( $key );
		if ( null !== $before ) {
			return $before;
		}
		$body = $this->writer->body( $new );
		try {
			return $this->db->transaction( fn (): SideRequest => $this->add_locked( $known, $by, $new, $body, $writer, $key ) );
		} catch ( DuplicateKeyException $e ) {
			return $this->earlier( $key ) ?? throw SanadException::storage( $e );
		}
	}

	/** @param SideMessage::BY_TEAM|SideMessage::BY_ASKED $by */
	private function add_locked( SideRequest $known, string $by, NewMessage $new, MessageBody $body, Actor $writer, string $key ): SideRequest {
		[ $ticket, $request ] = $this->lock( $known );
		$message_id           = $this->write( $request, $by, $new, $body, $writer, $key );
		$is_answer            = SideMessage::BY_ASKED === $by;
		$this->requests->move( $request, $is_answer ? SideRequestState::Answered : SideRequestState::Asked );
		if ( ! $is_answer ) {
			$this->mail( $request, $message_id );
		}
		$this->events->record(
			$ticket,
			$is_answer ? Event::SIDE_REQUEST_ANSWERED : Event::SIDE_REQUEST_ASKED,
			// Somebody outside is no actor of the desk; his name stands in the data.
			$writer->id > 0 ? $writer : Actor::system(),
			$this->told( $request )
		);
		return $this->requests->find( $request->id ) ?? throw SanadException::storage();
	}

	/**
	 * Locks ticket and request, always in this order.
	 *
	 * @return array{Ticket, SideRequest} As they are now.
	 */
	private function lock( SideRequest $known ): array {
		$ticket  = $this->tickets->find_for_update( $known->ticket_id );
		$request = $this->requests->find_for_update( $known->id ) ?? throw SanadException::not_found();
		if ( $request->ticket_id !== $known->ticket_id ) {
			// It went to another ticket with a merge between the look and the lock.
			$ticket = $this->tickets->find_for_update( $request->ticket_id );
		}
		return array( $ticket ?? throw SanadException::not_found(), $request );
	}

	/** @param SideMessage::BY_TEAM|SideMessage::BY_ASKED $by */
	private function write( SideRequest $request, string $by, NewMessage $new, MessageBody $body, Actor $writer, string $key ): int {
		$id = $this->requests->add_message( $request->ticket_id, $request->id, $by, $writer->id, Snippet::plain( $writer->name ), $body->html, $body->text, $key );
		$this->attachments->hand_over( array_values( array_unique( $new->attachment_ids ) ), $writer, AttachmentOwner::side_message( $id ), $new->attachment_key, $request->ticket_id );
		return $id;
	}

	private function mail( SideRequest $request, int $message_id ): void {
		$this->outbox->enqueue( OutgoingKind::SideRequest, $request->ticket_id, $message_id, array( $request->email ), "side:{$message_id}" );
	}

	/**
	 * Address and name of who is asked.
	 *
	 * @return array{string, string}
	 * @throws SanadException 400
	 */
	private function whom( NewSideRequest $new, Actor $agent ): array {
		if ( $new->user_id > 0 ) {
			$colleague = $new->user_id === $agent->id ? null : $this->agents->find( $new->user_id );
			if ( null === $colleague || '' === $colleague->email ) {
				throw SanadException::invalid( 'user_id', __( 'Choose a colleague who answers tickets and has a mail address.', 'sanad' ) );
			}
			return array( $colleague->email, $colleague->name );
		}
		$email = sanitize_email( $new->email );
		if ( '' === $email || $email !== $new->email || false === is_email( $email ) ) {
			throw SanadException::invalid( 'email', __( 'Write a mail address such as supplier@example.com, or choose a colleague.', 'sanad' ) );
		}
		return array( $email, Snippet::of( $new->name, 100 ) );
	}

	/**
	 * What the ticket's history says of a request.
	 *
	 * @return array{request_id: int, subject: string, name: string}
	 */
	private function told( SideRequest $request ): array {
		return array(
			'request_id' => $request->id,
			'subject'    => $request->subject,
			'name'       => $request->asked_name(),
		);
	}

	private function earlier( string $key ): ?SideRequest {
		$message = $this->requests->find_by_client_key( $key );
		return null === $message ? null : $this->requests->find( $message->request_id );
	}
}
