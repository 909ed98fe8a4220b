<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Jobs;

use Sanad\Jobs\Scheduler;

/** An Action Scheduler that can be switched on and off, as WooCommerce can. */
final class FakeScheduler implements Scheduler {

	public bool $available = true;

	/** @var array<string, true> */
	public array $recurring = array();

	/** @var list<array{string, int}> Hook and delay. */
	public array $once = array();

	public function is_available(): bool {
		return $this->available;
	}

	public function has_recurring( string $hook ): bool {
		return isset( $this->recurring[ $hook ] );
	}

	public function every_minute( string $hook ): void {
		$this->recurring[ $hook ] = true;
	}

	public function once( string $hook, int $delay ): void {
		$this->once[] = array( $hook, $delay );
	}

	public function forget( string $hook ): void {
		unset( $this->recurring[ $hook ] );
		$this->once = array_values( array_filter( $this->once, static fn ( array $call ): bool => $call[0] !== $hook ) );
	}
}
