<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Customers;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Customers\PhoneNumber;

final class PhoneNumberTest extends TestCase {

	/** @return iterable<string, array{string}> */
	public static function writings(): iterable {
		foreach ( array( '0501234567', '+966501234567', '00966501234567', '966501234567', '+966 50 123 4567', '050-123-4567', '(050) 123 4567', '٠٥٠١٢٣٤٥٦٧', '۰۵۰ ۱۲۳ ۴۵۶۷', "\u{200F}+966501234567", '+966 (0)50 123 4567' ) as $writing ) {
			yield $writing => array( $writing );
		}
	}

	#[DataProvider( 'writings' )]
	public function test_all_writings_of_a_number_are_one( string $typed ): void {
		$number = PhoneNumber::read( $typed, '966' );
		self::assertNotNull( $number );
		foreach ( array( '+966501234567', '00966501234567', '966501234567', '0501234567', '501234567' ) as $plain ) {
			self::assertContains( $plain, $number->plain() );
			self::assertContains( $plain, $number->written() );
		}
		foreach ( array( '050 123 4567', '050-123-4567', '+966 50 123 4567', '+966 501234567' ) as $written ) {
			self::assertContains( $written, $number->written() );
		}
	}

	public function test_other_numbers_stay_others(): void {
		self::assertNotContains( '+966501234567', PhoneNumber::read( '+971501234567', '966' )?->plain() ?? array() );
		self::assertContains( '+971501234567', PhoneNumber::read( '971501234567', '966' )?->plain() ?? array() );
		self::assertContains( '+966501234567', PhoneNumber::read( '00966501234567', '' )?->plain() ?? array() );
		self::assertContains( '0501234567', PhoneNumber::read( '501234567', '' )?->plain() ?? array() );
	}

	public function test_other_texts_are_no_numbers(): void {
		foreach ( array( '', '1042', '123456', 'W-1234567', '12345678901234567', 'sara', '#1234567', '2026-11-22x', '+', str_repeat( '1', 5_000 ) ) as $typed ) {
			self::assertNull( PhoneNumber::read( $typed, '966' ), $typed );
		}
	}
}
