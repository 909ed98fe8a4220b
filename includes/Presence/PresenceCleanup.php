<?php
declare(strict_types=1);

namespace Sanad\Presence;

use Sanad\Jobs\Job;

/** Removes what is left of agents who went without saying so. */
final class PresenceCleanup implements Job {

	public function __construct( private readonly PresenceRepository $presence ) {}

	public function name(): string {
		return 'presence_cleanup';
	}

	public function run_due( int $seconds ): int {
		return $this->presence->forget_gone();
	}
}
