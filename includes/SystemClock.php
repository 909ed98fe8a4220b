<?php
declare(strict_types=1);

namespace Sanad;

/** The clock of the machine. */
final class SystemClock implements Clock {

	public function now(): \DateTimeImmutable {
		return new \DateTimeImmutable( 'now', new \DateTimeZone( 'UTC' ) );
	}
}
