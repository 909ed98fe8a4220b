<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Jobs;

use Sanad\Jobs\LeasedRows;
use Sanad\Tests\Integration\DeskTestCase;

final class LeasedRowsTest extends DeskTestCase {

	private LeasedRows $rows;

	protected function setUp(): void {
		parent::setUp();
		$this->rows = new LeasedRows( $this->desk->db, $this->clock, 'intake', 'new', 'processing', 60 );
	}

	public function test_a_row_is_taken_once_until_its_lease_ends(): void {
		$id    = $this->row();
		$lease = $this->rows->take();
		self::assertSame( array( $id, 1 ), array( $lease?->id, $lease?->attempts ) );
		self::assertNull( $this->rows->take() );
		self::assertNull( $this->rows->take_one( $id ) );

		$this->clock->advance( '+59 seconds' );
		self::assertNull( $this->rows->take() );
		$this->clock->advance( '+1 second' );
		$second = $this->rows->take();
		self::assertSame( array( $id, 2 ), array( $second?->id, $second?->attempts ) );
		self::assertNotSame( $lease?->token, $second?->token );
	}

	public function test_whoever_lost_the_lease_cannot_write(): void {
		$this->row();
		$first = $this->rows->take();
		$this->clock->advance( '+1 minute' );
		$second = $this->rows->take();
		self::assertNotNull( $first );
		self::assertNotNull( $second );

		self::assertFalse( $this->rows->settle( $first, array( 'state' => 'new' ) ) );
		self::assertTrue( $this->rows->settle( $second, array( 'state' => 'done' ) ) );
		self::assertFalse( $this->rows->settle( $second, array( 'state' => 'new' ) ), 'A lease is good for one outcome.' );
		self::assertSame( 'done', $this->desk->db->value( "SELECT state FROM {$this->desk->db->table( 'intake' )}" ) );
	}

	public function test_a_row_waits_for_its_time_unless_it_is_named(): void {
		$id = $this->row( '+10 minutes' );
		self::assertNull( $this->rows->take() );
		self::assertSame( $id, $this->rows->take_one( $id )?->id );
	}

	public function test_the_oldest_goes_first_and_other_states_are_left_alone(): void {
		$this->row( state: 'done' );
		$late  = $this->row( '-1 minute' );
		$early = $this->row( '-5 minutes' );
		self::assertSame( $early, $this->rows->take()?->id );
		self::assertSame( $late, $this->rows->take()?->id );
		self::assertNull( $this->rows->take() );
	}

	/** Summer time ends at 01:00 UTC: what is due is decided in UTC, whatever the shop's clocks show. */
	public function test_the_night_of_the_clock_change_neither_repeats_nor_skips(): void {
		update_option( 'timezone_string', 'Europe/Berlin' );
		$zone = date_default_timezone_get();
		date_default_timezone_set( 'Europe/Berlin' ); // phpcs:ignore WordPress.DateTime.RestrictedFunctions -- As a careless plugin does.
		try {
			$this->clock->set( '2026-10-25 00:50:00' );
			$this->row( '+30 minutes' );
			$this->clock->set( '2026-10-25 01:10:00' );
			self::assertNull( $this->rows->take(), 'The wall clock shows 02:10 for the second time.' );
			$this->clock->set( '2026-10-25 01:20:00' );
			$lease = $this->rows->take();
			self::assertNotNull( $lease );
		} finally {
			date_default_timezone_set( $zone ); // phpcs:ignore WordPress.DateTime.RestrictedFunctions -- Put back.
		}
	}

	private function row( string $due = '+0 seconds', string $state = 'new' ): int {
		return $this->desk->db->insert(
			'intake',
			array(
				'channel'         => 'form',
				'external_hash'   => hash( 'sha256', $this->key() ),
				'raw'             => '{}',
				'state'           => $state,
				'next_attempt_at' => $this->clock->now()->modify( $due )->format( 'Y-m-d H:i:s' ),
				'received_at'     => $this->clock->now()->format( 'Y-m-d H:i:s' ),
			)
		);
	}
}
