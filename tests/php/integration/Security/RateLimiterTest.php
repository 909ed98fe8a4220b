<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimitCleanup;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\Tickets\Workers;

/** Limits, and who a visitor is. */
final class RateLimiterTest extends DeskTestCase {

	private RateLimiter $limiter;

	protected function setUp(): void {
		parent::setUp();
		$this->limiter = new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock );
	}

	public function test_the_limit_holds_for_one_subject_in_one_window(): void {
		for ( $i = 0; $i < 3; $i++ ) {
			$this->limiter->hit( 'test', 'a@example.test', 3, 600 );
		}
		$this->clock->advance( '+100 seconds' );
		$refusal = $this->assert_fails( 'too_many', fn () => $this->limiter->hit( 'test', 'A@example.test', 3, 600 ) );
		self::assertSame( array( 429, 500 ), array( $refusal->status, $refusal->data['retry_after'] ) );

		$this->limiter->hit( 'test', 'b@example.test', 3, 600 );
		$this->limiter->hit( 'other', 'a@example.test', 3, 600 );
		$this->clock->advance( '+500 seconds' );
		$this->limiter->hit( 'test', 'a@example.test', 3, 600 );
		self::assertSame( 4, $this->rows_in( 'rate_limits' ) );
	}

	public function test_the_count_survives_a_flush_of_the_cache_and_names_nobody(): void {
		$this->limiter->hit( 'test', 'secret@example.test', 1, 600 );
		wp_cache_flush();
		$this->assert_fails( 'too_many', fn () => $this->limiter->hit( 'test', 'secret@example.test', 1, 600 ) );

		$rows = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'rate_limits' )}" );
		self::assertCount( 1, $rows );
		self::assertStringNotContainsString( 'secret', (string) wp_json_encode( $rows ) );
		self::assertNotSame( hash( 'sha256', "test\0secret@example.test" ), $rows[0]['bucket_hash'] );
	}

	public function test_expired_counts_are_cleaned_away(): void {
		$this->limiter->hit( 'test', 'a', 9, 60 );
		$this->clock->advance( '+30 seconds' );
		$this->limiter->hit( 'test', 'b', 9, 600 );
		$job = new RateLimitCleanup( $this->limiter );
		self::assertSame( 0, $job->run_due( 1 ) );
		$this->clock->advance( '+31 seconds' );
		self::assertSame( 1, $job->run_due( 1 ) );
		self::assertSame( 1, $this->rows_in( 'rate_limits' ) );
	}

	public function test_many_at_once_never_pass_more_than_the_limit(): void {
		$this->needs_mariadb();
		$passed = Workers::run( 'hit_limit', array_fill( 0, 4, array( 'limit' => 10, 'times' => 10 ) ) );
		self::assertGreaterThan( 0, array_sum( $passed ) );
		self::assertLessThanOrEqual( 10, array_sum( $passed ) );
		self::assertSame( '40', $this->desk->db->value( "SELECT SUM(hits) FROM {$this->desk->db->table( 'rate_limits' )}" ), 'Every hit was counted.' );
	}

	public function test_only_the_sites_own_proxies_are_believed(): void {
		$client                          = new ClientAddress( $this->desk->keys );
		$_SERVER['REMOTE_ADDR']          = '198.51.100.7';
		$_SERVER['HTTP_X_FORWARDED_FOR'] = '203.0.113.1, 10.0.0.9';
		self::assertSame( '198.51.100.7', $client->ip() );

		add_filter( 'sanad_trusted_proxies', static fn (): array => array( '198.51.100.0/24', '10.0.0.0/8' ) );
		self::assertSame( '203.0.113.1', $client->ip(), 'The first from the right that is no proxy.' );

		$_SERVER['HTTP_X_FORWARDED_FOR'] = '6.6.6.6, 203.0.113.1, 10.0.0.9';
		self::assertSame( '203.0.113.1', $client->ip(), 'What the visitor put before it does not count.' );

		foreach ( array( '<script>alert(1)</script>', "203.0.113.1\r\nX: y", '', '999.1.1.1', ', ,' ) as $forged ) {
			$_SERVER['HTTP_X_FORWARDED_FOR'] = $forged;
			self::assertSame( '198.51.100.7', $client->ip(), $forged );
		}
		$_SERVER['REMOTE_ADDR'] = 'garbage';
		self::assertSame( '', $client->ip() );

		add_filter( 'sanad_client_address_header', static fn (): string => 'CF-Connecting-IP' );
		$_SERVER['REMOTE_ADDR']           = '198.51.100.7';
		$_SERVER['HTTP_CF_CONNECTING_IP'] = '2001:db8::1';
		self::assertSame( '2001:db8::1', $client->ip() );
	}

	public function test_a_visitor_is_one_however_his_address_is_written_and_is_stored_as_a_hash_only(): void {
		$client = new ClientAddress( $this->desk->keys );
		$hashes = array();
		foreach ( array( '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:DB8:1:2:0:0:0:9', '2001:db8:1:3::1', '203.0.113.1', '::ffff:203.0.113.1' ) as $address ) {
			$_SERVER['REMOTE_ADDR'] = $address;
			$hashes[]               = $client->hash();
		}
		self::assertSame( array( $hashes[0], $hashes[0] ), array( $hashes[1], $hashes[2] ) );
		self::assertNotSame( $hashes[0], $hashes[3] );
		self::assertSame( $hashes[4], $hashes[5] );
		self::assertMatchesRegularExpression( '/^[0-9a-f]{64}$/D', $hashes[4] );
		self::assertNotSame( hash( 'sha256', '203.0.113.1' ), $hashes[4] );
	}
}
