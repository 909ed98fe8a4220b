<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/** The right of one worker to one row, until it expires. */
final class Lease {

	/**
	 * @param int    $id       Id of the row.
	 * @param string $token    Fencing token: whoever took the row later has another one, and the older worker can no longer write.
	 * @param int    $attempts How often the row was taken, this time included.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $token,
		public readonly int $attempts
	) {}
}
