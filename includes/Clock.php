<?php
declare(strict_types=1);

namespace Sanad;

/**
 * The only source of "now". Everything stored is UTC; tests hand in a clock of their own.
 */
interface Clock {

	/** The current instant, in UTC. */
	public function now(): \DateTimeImmutable;
}
