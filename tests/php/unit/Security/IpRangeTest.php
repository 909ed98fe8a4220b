<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Security;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Security\IpRange;

final class IpRangeTest extends TestCase {

	/** @return list<array{string, string|null}> */
	public static function addresses(): array {
		return array(
			array( '203.0.113.1', '203.0.113.1' ),
			array( '::ffff:203.0.113.1', '203.0.113.1' ),
			array( '2001:DB8:0:0:0:0:0:1', '2001:db8::1' ),
			array( '203.0.113.256', null ),
			array( '203.0.113.1:80', null ),
			array( ' 203.0.113.1', null ),
			array( "203.0.113.1\n", null ),
			array( '0x7f.1', null ),
			array( '', null ),
		);
	}

	#[DataProvider( 'addresses' )]
	public function test_an_address_has_one_form( string $written, ?string $canonical ): void {
		self::assertSame( $canonical, IpRange::canonical( $written ) );
	}

	/** @return list<array{string, string, bool}> */
	public static function ranges(): array {
		return array(
			array( '10.0.0.0/8', '10.255.1.2', true ),
			array( '10.0.0.0/8', '11.0.0.1', false ),
			array( '203.0.113.128/25', '203.0.113.127', false ),
			array( '203.0.113.128/25', '203.0.113.200', true ),
			array( '203.0.113.1', '203.0.113.1', true ),
			array( '203.0.113.1', '203.0.113.2', false ),
			array( '0.0.0.0/0', '8.8.8.8', true ),
			array( '2001:db8::/32', '2001:db8:ffff::1', true ),
			array( '2001:db8::/33', '2001:db8:ffff::1', false ),
			array( '::/0', '10.0.0.1', false ),
			array( '10.0.0.0/33', '10.0.0.1', false ),
			array( '10.0.0.0/-1', '10.0.0.1', false ),
			array( '10.0.0.0/x', '10.0.0.1', false ),
			array( 'garbage/8', '10.0.0.1', false ),
			array( '', '10.0.0.1', false ),
		);
	}

	#[DataProvider( 'ranges' )]
	public function test_a_range_holds_what_it_says( string $range, string $address, bool $holds ): void {
		self::assertSame( $holds, IpRange::contains( $range, $address ) );
	}

	public function test_a_visitor_is_his_network_in_ipv6(): void {
		self::assertSame( '203.0.113.1', IpRange::visitor( '203.0.113.1' ) );
		self::assertSame( '2001:db8:1:2::/64', IpRange::visitor( '2001:db8:1:2:3:4:5:6' ) );
		self::assertSame( '', IpRange::visitor( '' ) );
	}
}
