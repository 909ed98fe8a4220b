<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/**
 * When something that failed is tried again: after 1, 5, 15 and 60 minutes, then in growing steps,
 * the last time a day after the first.
 */
final class Backoff {

	/** Minutes from one attempt to the next; together 24 hours. */
	private const STEPS = array( 1, 5, 15, 60, 120, 240, 420, 579 );

	/** Attempts in all. */
	public const ATTEMPTS = 9;

	/**
	 * Seconds to the next attempt, or null if it was the last.
	 *
	 * @param int $attempts Attempts made so far, at least 1.
	 */
	public static function seconds_after( int $attempts ): ?int {
		$minutes = self::STEPS[ $attempts - 1 ] ?? null;
		return null === $minutes ? null : 60 * $minutes;
	}
}
