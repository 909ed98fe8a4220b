<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of mentions. */
final class MentionsFeature {

	public function __construct( private readonly Desk $desk ) {}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		( new MentionController( $policy, $errors, $this->desk->tickets, $this->desk->messages, $api->message_schema, $this->desk->mentions ) )->register();
		( new DoneByAnswer( $this->desk->mentions ) )->register();
	}
}
