<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/**
 * Numbers that look random and are the same on every machine: PHP's own generators are also used by
 * others in this process.
 */
final class Random {

	/** @param int $state Any seed. */
	public function __construct( private int $state ) {}

	/** A whole number, both ends included. */
	public function between( int $low, int $high ): int {
		// Parameters of the "minimal standard" generator, Park and Miller 1988.
		$this->state = ( $this->state * 48271 ) % 2147483647;

		return $low + $this->state % ( $high - $low + 1 );
	}

	/** True so many times in a hundred. */
	public function chance( int $percent ): bool {
		return $this->between( 1, 100 ) <= $percent;
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $items
	 * @return T
	 */
	public function pick( array $items ): mixed {
		return $items[ $this->between( 0, count( $items ) - 1 ) ];
	}
}
