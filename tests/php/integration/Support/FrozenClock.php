<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use DateTimeImmutable;
use DateTimeZone;
use Sanad\Clock;

/**
 * The clock of Sanad in tests: stands still until it is moved.
 */
final class FrozenClock implements Clock {

	public const START = '2026-11-22 08:00:00';

	private static ?self $instance = null;

	private DateTimeImmutable $now;

	public function __construct( string $now = self::START ) {
		$this->set( $now );
	}

	/** The one that the plugin uses. */
	public static function instance(): self {
		return self::$instance ??= new self();
	}

	public function now(): DateTimeImmutable {
		return $this->now;
	}

	/** @param string $now An instant in UTC, such as "2026-11-22 08:00:00". */
	public function set( string $now ): void {
		$this->now = new DateTimeImmutable( $now, new DateTimeZone( 'UTC' ) );
	}

	/** @param string $by Such as "+5 minutes". */
	public function advance( string $by ): void {
		$this->now = $this->now->modify( $by );
	}
}
