<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use DateTimeImmutable;
use DateTimeZone;
use Sanad\Clock;

/** A clock that is set by hand, so that a shop of one minute can have a year behind it. */
final class MovableClock implements Clock {

	private static ?self $instance = null;

	private DateTimeImmutable $now;

	private function __construct() {
		$this->set( time() );
	}

	/** The one that Sanad asks. */
	public static function instance(): self {
		return self::$instance ??= new self();
	}

	public function now(): DateTimeImmutable {
		return $this->now;
	}

	/** @param int $time Seconds since 1970. */
	public function set( int $time ): void {
		$this->now = ( new DateTimeImmutable( '@' . $time ) )->setTimezone( new DateTimeZone( 'UTC' ) );
	}
}
