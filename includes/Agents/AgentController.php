<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** Lists agents and teams, for whoever gives them tickets. */
final class AgentController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly AgentRepository $agents ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/agents', Endpoint::get( $this->agents( ... ), $this->staff(), 'AgentList' ) );
		$this->route( '/teams', Endpoint::get( $this->teams( ... ), $this->staff(), 'RefList' ) );
	}

	/** @return array<string, mixed> */
	private function agents(): array {
		return array( 'items' => array_map( AgentSchema::agent( ... ), $this->agents->all() ) );
	}

	/** @return array<string, mixed> */
	private function teams(): array {
		return array(
			'items' => array_map( static fn ( Team $team ): array => CommonSchema::reference( $team->id, $team->name ), array_values( $this->agents->teams() ) ),
		);
	}
}
