<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

use Sanad\Desk;
use Sanad\Followers\Colleagues;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of what stands beside a ticket. */
final class RelatedFeature {

	public function __construct( private readonly Desk $desk, private readonly Colleagues $colleagues ) {}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$desk = $this->desk;
		( new RelatedController(
			$policy,
			$errors,
			$api->access,
			$desk->service,
			$api->ticket_schema,
			new RelatedTickets( $desk->db, $desk->tickets, $desk->moves ),
			new HandBack( $desk->db, $desk->agents, $this->colleagues )
		) )->register();
	}
}
