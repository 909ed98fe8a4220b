<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Messages\NewMessage;
use Sanad\Messages\Snippet;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketRepository;

/** Lists, asks, answers and settles side requests, for agents. */
final class SideRequestController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketRepository $tickets,
		private readonly SideRequestRepository $requests,
		private readonly SideRequestService $service,
		private readonly SideRequestSchema $schema
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/side-requests',
			Endpoint::get( $this->list( ... ), $this->access->view(), 'SideRequestList' ),
			Endpoint::post( $this->ask( ... ), $this->access->reply(), 'SideRequest', 'SideRequestCreate' )
		);
		$this->route( '/side-requests/' . self::ID, Endpoint::patch( $this->move( ... ), $this->may_write( ... ), 'SideRequest', 'SideRequestPatch' ) );
		$this->route( '/side-requests/' . self::ID . '/messages', Endpoint::post( $this->say( ... ), $this->may_write( ... ), 'SideRequest', 'SideMessageCreate' ) );
		$this->route( '/side-requests/' . self::ID . '/messages/(?P<message_id>[1-9][0-9]{0,15})/retry', Endpoint::post( $this->retry( ... ), $this->may_write( ... ), 'SideRequest' ) );
	}

	/**
	 * A request of a ticket that this agent may not see is answered like one that does not exist.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 404
	 */
	private function may_write( \WP_REST_Request $request ): bool {
		$user = wp_get_current_user();
		if ( ! $this->policy->can_view_tickets( $user ) ) {
			return false;
		}
		$asked  = $this->requests->find( $this->path_id( $request ) );
		$ticket = null === $asked ? null : $this->tickets->find( $asked->ticket_id );
		if ( null === $ticket || ! $this->policy->can_view_ticket( $user, $ticket ) ) {
			throw SanadException::not_found();
		}
		return $this->policy->can_reply( $user, $ticket );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		return array( 'items' => $this->schema->requests( $this->requests->of_ticket( $this->access->ticket( $request )->id, SideRequestService::MAX_PER_TICKET ) ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function ask( \WP_REST_Request $request ): \WP_REST_Response {
		$input = new Input( $request );
		$asked = $this->service->ask(
			$this->access->ticket( $request )->id,
			new NewSideRequest(
				subject: Snippet::plain( $input->text( 'subject' ) ),
				message: $this->message( $input ),
				user_id: $input->int( 'user_id' ),
				email: $input->text( 'email' ),
				name: $input->text( 'name' )
			),
			$this->actor()
		);
		return $this->created( $this->schema->request( $asked ), "/side-requests/{$asked->id}" );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function say( \WP_REST_Request $request ): \WP_REST_Response {
		$asked = $this->service->say( $this->path_id( $request ), $this->message( new Input( $request ) ), $this->actor() );
		return $this->created( $this->schema->request( $asked ), "/side-requests/{$asked->id}" );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if the message is of another request, or was never to be mailed.
	 */
	private function retry( \WP_REST_Request $request ): array {
		return $this->schema->request( $this->service->retry( $this->path_id( $request ), $this->path_id( $request, 'message_id' ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function move( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		return $this->schema->request( $this->service->move( $this->path_id( $request ), $input->int( 'version' ), SideRequestState::from( $input->text( 'state' ) ), $this->actor() ) );
	}

	private function message( Input $input ): NewMessage {
		return new NewMessage(
			client_key: $input->text( 'client_key' ),
			channel: Channel::Email,
			html: $input->text( 'body_html' ),
			attachment_ids: $input->ids( 'attachment_ids' )
		);
	}
}
