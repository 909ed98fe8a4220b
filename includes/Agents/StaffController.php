<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketHandover;

/** Lets those who manage the desk say who answers tickets. */
final class StaffController extends Controller {

	/** Seconds for handing tickets over in one request; the client asks again for the rest. */
	private const SECONDS = 8;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly StaffService $service,
		private readonly AgentRepository $agents,
		private readonly TeamRepository $teams,
		private readonly TicketHandover $handover
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manager = $this->staff( Ability::ManageSettings );
		$this->route( '/staff', Endpoint::get( $this->list( ... ), $manager, 'StaffList' ) );
		$this->route( '/agents/candidates', Endpoint::get( $this->candidates( ... ), $manager, 'AgentCandidates', 'AgentSearch' ) );
		$this->route( '/agents', Endpoint::post( $this->add( ... ), $manager, 'StaffMember', 'AgentCreate' ) );
		$this->route(
			'/agents/' . self::ID,
			Endpoint::patch( $this->change( ... ), $manager, 'StaffMember', 'AgentSave' ),
			Endpoint::delete( $this->remove( ... ), $manager, 'Handover', 'AgentRemove' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => $this->members( $this->agents->all() ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function candidates( \WP_REST_Request $request ): array {
		$asks  = wp_get_current_user();
		$users = $this->service->candidates( ( new Input( $request ) )->text( 'q' ) );
		$refs  = $this->agents->find_many( array_map( static fn ( \WP_User $user ): int => $user->ID, $users ) );
		$items = array();
		foreach ( $users as $user ) {
			if ( isset( $refs[ $user->ID ] ) ) {
				$items[] = AgentSchema::agent( $refs[ $user->ID ] ) + array(
					'email'       => $user->user_email,
					'can_promote' => $this->policy->can_change_role( $asks, $user, true ),
				);
			}
		}
		return array( 'items' => $items );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function add( \WP_REST_Request $request ): \WP_REST_Response {
		$input = new Input( $request );
		$user  = $this->service->add( $input->int( 'user_id' ), AgentRole::from( $input->text( 'role' ) ), $input->ids( 'team_ids' ), $input->bool( 'own_teams_only', false ), wp_get_current_user() );
		return $this->created( $this->member( $user->ID ), '/staff' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$user  = $this->service->change(
			$this->path_id( $request ),
			$input->has( 'role' ) ? AgentRole::from( $input->text( 'role' ) ) : null,
			$input->has( 'team_ids' ) ? $input->ids( 'team_ids' ) : null,
			$input->has( 'own_teams_only' ) ? $input->bool( 'own_teams_only', false ) : null,
			wp_get_current_user()
		);
		return $this->member( $user->ID );
	}

	/**
	 * Takes the role first, so that nobody gives him more meanwhile; then the tickets, as many as fit.
	 * Asked again for somebody who is no agent any more, it goes on with these.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{left: int}
	 */
	private function remove( \WP_REST_Request $request ): array {
		$id = $this->path_id( $request );
		$to = ( new Input( $request ) )->int( 'hand_to' );
		if ( $to === $id || ( $to > 0 && null === $this->agents->find( $to ) ) ) {
			throw SanadException::invalid( 'hand_to', __( 'Choose somebody else who answers tickets.', 'sanad' ) );
		}
		if ( null !== $this->agents->find( $id ) ) {
			$this->service->remove( $id, wp_get_current_user() );
		} elseif ( 0 === ( $this->handover->unresolved_by_agent()[ $id ] ?? 0 ) ) {
			throw SanadException::not_found();
		}
		return array( 'left' => $this->handover->of_agent( $id, $to, $this->actor(), self::SECONDS ) );
	}

	/** @return array<string, mixed> */
	private function member( int $id ): array {
		$agent = $this->agents->find( $id ) ?? throw SanadException::not_found();
		return $this->members( array( $agent ) )[0];
	}

	/**
	 * @param list<Agent> $agents
	 * @return list<array<string, mixed>>
	 */
	private function members( array $agents ): array {
		$asks    = wp_get_current_user();
		$teams   = $this->teams->teams_by_user();
		$tickets = $this->handover->unresolved_by_agent();
		$members = array();
		foreach ( $agents as $agent ) {
			$user = get_userdata( $agent->id );
			if ( false === $user ) {
				continue;
			}
			$members[] = AgentSchema::summary( $agent, $teams[ $agent->id ] ?? array(), $this->service->is_kept_to_teams( $user ) ) + array(
				'email'        => $agent->email,
				'open_tickets' => $tickets[ $agent->id ] ?? 0,
				'can'          => array(
					'change'  => $this->service->has_own_role( $user ) && $this->policy->can_change_role( $asks, $user ),
					'promote' => $this->service->has_own_role( $user ) && $this->policy->can_change_role( $asks, $user, true ),
				),
			);
		}
		return $members;
	}
}
