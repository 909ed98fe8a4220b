<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Jobs;

use Sanad\Jobs\Job;

/** A job that counts its runs and does what a test wants. */
final class CountingJob implements Job {

	public int $runs = 0;

	/** @var list<int> Seconds that it was given. */
	public array $seconds = array();

	/** @param null|\Closure(): void $work */
	public function __construct( private readonly string $name, private readonly ?\Closure $work = null ) {}

	public function name(): string {
		return $this->name;
	}

	public function run_due( int $seconds ): int {
		++$this->runs;
		$this->seconds[] = $seconds;
		if ( null !== $this->work ) {
			( $this->work )();
		}
		return 1;
	}
}
