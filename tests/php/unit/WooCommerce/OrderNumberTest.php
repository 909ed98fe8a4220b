<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\WooCommerce;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\WooCommerce\OrderNumber;

final class OrderNumberTest extends TestCase {

	/** @return array<string, array{string, string}> */
	public static function typed(): array {
		return array(
			'plain'               => array( '1042', '1042' ),
			'with number sign'    => array( ' # 1042 ', '1042' ),
			'numero sign'         => array( '№1042', '1042' ),
			'Arabic digits'       => array( '#١٠٤٢', '1042' ),
			'Persian digits'      => array( '۱۰۴۲', '1042' ),
			'invisible marks'     => array( "\u{200f}#\u{2066}INV\u{200b}-1042\u{2069}", 'INV-1042' ),
			'lower case'          => array( 'inv-1042/a', 'INV-1042/A' ),
			'broken UTF-8'        => array( "10\xff42", '10?42' ),
			'nothing'             => array( "\u{200f} #\t", '' ),
			'far too long'        => array( str_repeat( '1', 65 ), '' ),
			'a number sign inside' => array( 'A#1', 'A#1' ),
		);
	}

	#[DataProvider( 'typed' )]
	public function test_numbers_are_compared_in_one_form( string $typed, string $expected ): void {
		self::assertSame( $expected, OrderNumber::normalise( $typed ) );
	}

	/** @return array<string, array{string, int|null}> */
	public static function numbers(): array {
		return array(
			'an id'            => array( '1042', 1042 ),
			'with a prefix'    => array( 'INV-2026-1042', 1042 ),
			'filled with zeros' => array( 'A0001042', 1042 ),
			'with a suffix'    => array( '1042-A', null ),
			'zero'             => array( '0', null ),
			'beyond any id'    => array( '99999999999999999999', null ),
			'no digits'        => array( 'ABC', null ),
		);
	}

	#[DataProvider( 'numbers' )]
	public function test_the_id_that_a_number_may_hold( string $number, ?int $expected ): void {
		self::assertSame( $expected, OrderNumber::possible_id( $number ) );
	}
}
