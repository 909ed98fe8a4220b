<?php
declare(strict_types=1);

namespace Sanad\Activity;

/** A row of the activity that one worker has for a while. */
final class LeasedActivity {

	/**
	 * @param string $token    Proves that the lease is still his.
	 * @param int    $attempts How often the row was taken, this time included.
	 */
	public function __construct(
		public readonly Activity $activity,
		public readonly string $token,
		public readonly int $attempts
	) {}
}
