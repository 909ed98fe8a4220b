<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Jobs;

use PHPUnit\Framework\TestCase;
use Sanad\Jobs\Backoff;

final class BackoffTest extends TestCase {

	public function test_it_is_one_five_fifteen_sixty_then_grows_and_ends_after_a_day(): void {
		$steps = array();
		for ( $attempts = 1; null !== ( $seconds = Backoff::seconds_after( $attempts ) ); $attempts++ ) {
			$steps[] = $seconds;
		}
		self::assertSame( array( 60, 300, 900, 3600 ), array_slice( $steps, 0, 4 ) );
		$sorted = $steps;
		sort( $sorted );
		self::assertSame( $sorted, $steps, 'It only grows.' );
		self::assertSame( 24 * 3600, array_sum( $steps ) );
		self::assertSame( Backoff::ATTEMPTS, $attempts );
		self::assertNull( Backoff::seconds_after( 100 ) );
	}
}
