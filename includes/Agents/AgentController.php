<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** Lists agents, for whoever gives them tickets. */
final class AgentController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly AgentRepository $agents,
		private readonly TeamRepository $teams
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/agents', Endpoint::get( $this->list( ... ), $this->staff(), 'AgentList' ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$teams = $this->teams->teams_by_user();
		return array(
			'items' => array_map(
				static fn ( Agent $agent ): array => AgentSchema::summary( $agent, $teams[ $agent->id ] ?? array(), (bool) get_user_option( Policy::OWN_TEAMS_ONLY, $agent->id ) ),
				$this->agents->all()
			),
		);
	}
}
