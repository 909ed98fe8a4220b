<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

use Sanad\Agents\AgentSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketSchema;
use Sanad\Tickets\TicketService;

/** Shows the tickets beside a ticket, and gives it back to the agent who knew the case. */
final class RelatedController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketService $service,
		private readonly TicketSchema $schema,
		private readonly RelatedTickets $related,
		private readonly HandBack $hand_back
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$ticket = '/tickets/' . self::ID;
		$this->route( "{$ticket}/related", Endpoint::get( $this->list( ... ), $this->access->view(), 'RelatedTicketList' ) );
		$this->route(
			"{$ticket}/hand-back",
			Endpoint::get( $this->whom( ... ), $this->access->view(), 'HandBack' ),
			Endpoint::post( $this->give( ... ), $this->access->change(), 'Ticket', 'HandBackRequest' )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$user    = wp_get_current_user();
		$related = $this->related->of( $this->access->ticket( $request ), fn ( Ticket $other ): bool => $this->policy->can_view_ticket( $user, $other ), $this->policy->team_scope( $user ) );
		$rows    = $this->schema->summaries( array_column( $related, 1 ), $user->ID );
		return array(
			'items' => array_map( static fn ( array $pair, array $row ): array => array( 'why' => $pair[0]->value, 'ticket' => $row ), $related, $rows ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function whom( \WP_REST_Request $request ): array {
		$agent = $this->hand_back->agent( $this->access->ticket( $request ) );
		return array( 'agent' => null === $agent ? null : AgentSchema::agent( $agent ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 403 if he may not assign; 422 if there is nobody to give it to; 409 like every change.
	 */
	private function give( \WP_REST_Request $request ): array {
		$user   = wp_get_current_user();
		$ticket = $this->access->ticket( $request );
		if ( ! $this->policy->can_assign( $user, $ticket ) ) {
			throw SanadException::forbidden();
		}
		$agent = $this->hand_back->agent( $ticket ) ?? throw SanadException::impossible( 'nobody_knew', __( 'Nobody else has answered this customer, or they do not answer tickets any more.', 'sanad' ) );
		$after = $this->service->update( $this->path_id( $request ), new TicketChanges( version: ( new Input( $request ) )->int( 'version' ), assignee_id: $agent->id ), $this->actor() );
		return $this->schema->ticket( $after, $user );
	}
}
