<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Views;

use Sanad\Pulse\Feed;
use Sanad\Pulse\PulseRepository;
use Sanad\Pulse\Pulses;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\TicketCount;
use Sanad\Views\CountCache;

/** Counts are kept as long as nothing happens on the desk, and no longer. */
final class CountCacheTest extends DeskTestCase {

	private CountCache $cache;

	private PulseRepository $pulses;

	private int $counted = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->pulses = new PulseRepository( $this->desk->db, $this->clock );
		$this->cache  = new CountCache( $this->pulses, $this->clock );
	}

	/** @param list<int>|null $scope */
	private function ask( string $view = '1.1', ?array $scope = null, string $name = 'of all' ): int {
		$count = function (): TicketCount {
			return new TicketCount( ++$this->counted, false );
		};
		return $this->cache->counts( $name, $scope, array( $view => $count ) )[ $view ]->tickets;
	}

	private function happens( string $feed ): void {
		$this->pulses->raise( array( $feed ), intdiv( $this->clock->now()->getTimestamp(), Pulses::MERGED ) + 1 );
	}

	public function test_nothing_is_kept_while_nobody_watches(): void {
		self::assertSame( array( 1, 2 ), array( $this->ask(), $this->ask() ) );
	}

	public function test_a_count_is_kept_until_something_happens(): void {
		$this->pulses->watch( array( Feed::DESK ) );
		self::assertSame( array( 1, 1 ), array( $this->ask(), $this->ask() ) );
		$this->happens( Feed::DESK );
		// What happens in the rest of this span moves no counter, so nothing is kept before its end.
		self::assertSame( array( 2, 3 ), array( $this->ask(), $this->ask() ) );
		$this->clock->advance( '+' . Pulses::MERGED . ' seconds' );
		self::assertSame( array( 4, 4 ), array( $this->ask(), $this->ask() ) );
	}

	public function test_another_version_another_agent_and_another_scope_are_counted_apart(): void {
		$this->pulses->watch( array( Feed::DESK, Feed::team( 1 ), Feed::team( 2 ) ) );
		self::assertSame( array( 1, 2, 3, 4 ), array( $this->ask(), $this->ask( '1.2' ), $this->ask( '1.1', null, 'of 7' ), $this->ask( '1.1', array( 1 ) ) ) );
		self::assertSame( 4, $this->ask( '1.1', array( 1 ) ) );
		$this->happens( Feed::team( 2 ) );
		$this->clock->advance( '+' . Pulses::MERGED . ' seconds' );
		self::assertSame( 4, $this->ask( '1.1', array( 1 ) ), 'What happens to another team changes nothing.' );
		self::assertSame( 5, $this->ask( '1.1', array( 1, 2 ) ) );
		self::assertSame( 6, $this->ask( '1.1', array() ) );
	}
}
