<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of merging and splitting. */
final class MergingFeature {

	public function __construct( private readonly Desk $desk ) {}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		( new TicketMoveController( $policy, $errors, $api->access, $this->desk->service, new TicketMoveSchema( $this->desk->tickets, $api->ticket_schema ) ) )->register();
	}
}
