<?php
declare(strict_types=1);

namespace Sanad\Reads;

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
		private readonly ReadMark $mark
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
		$this->mark->read( $ticket, get_current_user_id(), ( new Input( $request ) )->int( 'message_id' ) );
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
		$this->mark->unread( $ticket, get_current_user_id() );
		return $this->state( $ticket );
	}

	/** @return array{read_message_id: int, unread: bool} */
	private function state( Ticket $ticket ): array {
		$read = $this->mark->of( $ticket, get_current_user_id() );
		return array(
			'read_message_id' => $read,
			'unread'          => $read < $ticket->last_message_id,
		);
	}
}
