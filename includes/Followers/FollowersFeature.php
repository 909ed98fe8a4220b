<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Agents\TeamRepository;
use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of followers. */
final class FollowersFeature {

	/** Who follows what; for whoever tells them. */
	public readonly FollowerRepository $followers;

	/** Who may see a ticket. */
	public readonly Colleagues $colleagues;

	public function __construct( private readonly Desk $desk, Policy $policy ) {
		$this->followers  = new FollowerRepository( $desk->db, $desk->clock );
		$this->colleagues = new Colleagues( $desk->agents, new TeamRepository( $desk->db ), $policy );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$service = new FollowerService( $this->desk->db, $this->desk->tickets, $this->followers, $this->desk->agents, $this->colleagues, $this->desk->events );
		( new FollowerController( $policy, $errors, $api->access, $service, new FollowerSchema( $this->followers, $this->desk->agents, $this->colleagues ) ) )->register();
		( new FollowOnWriting( $this->followers ) )->register();
	}
}
