<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Clock;
use Sanad\Pulse\Feed;
use Sanad\Pulse\PulseRepository;
use Sanad\Pulse\Pulses;
use Sanad\Tickets\TicketCount;

/**
 * Keeps counts until something happens on the desk, which the counter of its pulse tells. Without
 * somebody who watches the pulse there is no counter, and everything is counted anew.
 *
 * Agents who see the same tickets share what does not depend on who looks.
 */
final class CountCache {

	/** Seconds; long before a pulse that nobody watches any more begins again. */
	private const LIFETIME = HOUR_IN_SECONDS;

	public function __construct(
		private readonly PulseRepository $pulses,
		private readonly Clock $clock
	) {}

	/**
	 * Counts, each kept or made.
	 *
	 * @param string                               $name  Of those who share them.
	 * @param list<int>|null                       $scope Teams whose tickets count; null for all.
	 * @param array<string, \Closure(): TicketCount> $count What counts each, by a key that changes with what is counted.
	 * @return array<string, TicketCount> By the same key.
	 */
	public function counts( string $name, ?array $scope, array $count ): array {
		$state = $this->state( $scope );
		$key   = 'sanad_counts_' . md5( $name . '|' . ( null === $scope ? 'all' : implode( ',', $scope ) ) );
		$kept  = null === $state ? array() : $this->kept( $key, $state );
		$found = array();
		foreach ( $count as $of => $counts ) {
			$known        = $kept[ $of ] ?? null;
			$found[ $of ] = null === $known ? $counts() : new TicketCount( $known[0], $known[1] );
		}
		if ( null !== $state && array() !== array_diff_key( $found, $kept ) ) {
			$values = array_map( static fn ( TicketCount $each ): array => array( $each->tickets, $each->is_more ), $found );
			set_transient( $key, array( 'state' => $state, 'counts' => $values ), self::LIFETIME );
		}
		return $found;
	}

	/**
	 * What the pulses say, read before anything is counted; null where that cannot be relied on.
	 *
	 * @param list<int>|null $scope
	 */
	private function state( ?array $scope ): ?string {
		$feeds = null === $scope ? array( Feed::DESK ) : array_map( Feed::team( ... ), $scope );
		if ( array() === $feeds ) {
			return null;
		}
		$counters = $this->pulses->counters_of( $feeds );
		// What happens later in the span of the last bump moves no counter.
		$current = intdiv( $this->clock->now()->getTimestamp(), Pulses::MERGED ) + 1;
		return count( $counters ) < count( $feeds ) || in_array( $current, $counters, true ) ? null : (string) wp_json_encode( $counters );
	}

	/** @return array<string, array{int, bool}> */
	private function kept( string $key, string $state ): array {
		$cached = get_transient( $key );
		if ( ! is_array( $cached ) || ( $cached['state'] ?? null ) !== $state || ! is_array( $cached['counts'] ?? null ) ) {
			return array();
		}
		$kept = array();
		foreach ( $cached['counts'] as $of => $value ) {
			if ( is_array( $value ) && is_int( $value[0] ?? null ) && is_bool( $value[1] ?? null ) ) {
				$kept[ (string) $of ] = array( $value[0], $value[1] );
			}
		}
		return $kept;
	}
}
