<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Jobs\Job;

/** Keeps the table of rate limits as small as the windows that are open. */
final class RateLimitCleanup implements Job {

	public function __construct( private readonly RateLimiter $limiter ) {}

	public function name(): string {
		return 'rate_limit_cleanup';
	}

	public function run_due( int $seconds ): int {
		return $this->limiter->forget_expired();
	}
}
