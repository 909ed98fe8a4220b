<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Jobs\Job;

/** Removes the files of feeds that nobody has watched for a day. */
final class PulseCleanup implements Job {

	private const AT_ONCE = 200;

	public function __construct( private readonly Pulses $pulses ) {}

	public function name(): string {
		return 'pulse_cleanup';
	}

	public function run_due( int $seconds ): int {
		return $this->pulses->forget_expired( self::AT_ONCE );
	}
}
