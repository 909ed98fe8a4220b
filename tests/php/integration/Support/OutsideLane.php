<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * Says of a test, or of all tests of a class, that its reading requests cannot be sent to another
 * process: they rest on hooks or globals of this one. Counted and named when the run ends.
 */
#[\Attribute( \Attribute::TARGET_CLASS | \Attribute::TARGET_METHOD )]
final class OutsideLane {

	/** @param string $reason What the other process does not have. */
	public function __construct( public readonly string $reason ) {}
}
