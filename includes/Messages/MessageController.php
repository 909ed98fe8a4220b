<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketSchema;
use Sanad\Tickets\TicketService;

/** Reads the messages of a ticket and adds replies and notes. */
final class MessageController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketService $service,
		private readonly TicketSchema $ticket_schema,
		private readonly MessageRepository $messages,
		private readonly MessageSchema $schema,
		private readonly OutboxRepository $outbox,
		private readonly MessageRequests $requests,
		private readonly DraftRepository $drafts
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$messages = '/tickets/' . self::ID . '/messages';
		$this->route(
			$messages,
			Endpoint::get( $this->list( ... ), $this->access->view(), 'MessageList', 'MessageQuery' ),
			Endpoint::post( $this->post( ... ), $this->access->reply(), 'PostedMessage', 'MessageCreate' )
		);
		$this->route( "{$messages}/(?P<message_id>[1-9][0-9]{0,15})/retry", Endpoint::post( $this->retry( ... ), $this->access->reply(), 'Message' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$per_page = $input->int( 'per_page', 50 );
		$messages = $this->messages->for_ticket( $this->access->ticket( $request )->id, $input->int( 'before' ), $per_page + 1 );
		return array(
			'items'       => $this->schema->messages( array_slice( $messages, -$per_page ) ),
			'has_earlier' => count( $messages ) > $per_page,
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 409 `stale_reply` with the messages that the agent has not seen.
	 */
	private function post( \WP_REST_Request $request ): \WP_REST_Response {
		$input  = new Input( $request );
		$ticket = $this->access->ticket( $request );
		$note   = MessageKind::Note->value === $input->text( 'kind' );
		$new    = $this->requests->in_ticket( $input, wp_get_current_user(), $ticket );
		try {
			$posted = $note
				? $this->service->note( $this->path_id( $request ), $new, $this->actor() )
				: $this->service->reply( $this->path_id( $request ), $new, $this->actor() );
		} catch ( SanadException $e ) {
			throw 'stale_reply' === $e->error_code ? ( new UnseenMessages( $this->messages, $this->schema ) )->added_to( $e, $ticket->id, (int) $new->seen_message_id ) : $e;
		}
		// What was typed is a message now; a repeat of the request finds the next draft, which stays.
		if ( ! $posted->repeated ) {
			$this->drafts->sent( $ticket->id, get_current_user_id() );
		}
		return $this->created(
			array(
				'message' => $this->schema->message( $posted->message ),
				'ticket'  => $this->ticket_schema->ticket( $posted->ticket, wp_get_current_user() ),
			),
			"/tickets/{$posted->ticket->id}/messages"
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if the message is of another ticket, or was never to be mailed.
	 */
	private function retry( \WP_REST_Request $request ): array {
		$message = $this->messages->find_in( $this->access->ticket( $request )->id, $this->path_id( $request, 'message_id' ) ) ?? throw SanadException::not_found();
		$this->outbox->retry( $message->id );
		return $this->schema->message( $message );
	}
}
