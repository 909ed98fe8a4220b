<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Messages\MessageRepository;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketAccess;

/** An agent has read a ticket, or wants to come back to it as if he had not. */
final class ReadController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly ReadRepository $reads,
		private readonly MessageRepository $messages
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/read',
			Endpoint::put( $this->read( ... ), $this->access->view(), 'TicketRead', 'TicketReadSave' ),
			Endpoint::delete( $this->unread( ... ), $this->access->view(), 'TicketRead' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{read_message_id: int, unread: bool}
	 */
	private function read( \WP_REST_Request $request ): array {
		$ticket = $this->access->ticket( $request );
		// Nobody has seen what does not exist yet.
		$seen = min( ( new Input( $request ) )->int( 'message_id' ), $ticket->last_message_id );
		$this->reads->advance( $ticket->id, get_current_user_id(), $seen );
		return $this->state( $ticket );
	}

	/**
	 * Makes the newest message unread.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{read_message_id: int, unread: bool}
	 */
	private function unread( \WP_REST_Request $request ): array {
		$ticket = $this->access->ticket( $request );
		$this->reads->set_back( $ticket->id, get_current_user_id(), $this->messages->id_before( $ticket->id, $ticket->last_message_id ) );
		return $this->state( $ticket );
	}

	/** @return array{read_message_id: int, unread: bool} */
	private function state( Ticket $ticket ): array {
		$read = $this->reads->of_user( get_current_user_id(), array( $ticket->id ) )[ $ticket->id ] ?? 0;
		return array(
			'read_message_id' => $read,
			'unread'          => $read < $ticket->last_message_id,
		);
	}
}
