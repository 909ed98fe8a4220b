<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Customers;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;

final class IdentityTest extends TestCase {

	/** @return iterable<string, array{IdentityType, string, string}> */
	public static function values(): iterable {
		yield 'case' => array( IdentityType::Email, 'Sara@Example.COM', 'sara@example.com' );
		yield 'space around' => array( IdentityType::Email, " \t sara@example.com\u{00A0}\n", 'sara@example.com' );
		yield 'zero-width space' => array( IdentityType::Email, "sara\u{200B}@example.com\u{FEFF}", 'sara@example.com' );
		yield 'bidi control' => array( IdentityType::Email, "\u{202A}sara@example.com\u{202C}", 'sara@example.com' );
		yield 'Arabic case folding leaves letters' => array( IdentityType::Email, 'سارة@مثال.إختبار', 'سارة@مثال.إختبار' );
		yield 'phone in Arabic digits' => array( IdentityType::Phone, '٠٥٠ ١٢٣-٤٥٦٧', '0501234567' );
		yield 'phone in Persian digits' => array( IdentityType::Phone, '+۹۸ (912) 345', '+98912345' );
		yield 'phone with 00' => array( IdentityType::Phone, '00966501234567', '+966501234567' );
		yield 'channel ids keep their case' => array( IdentityType::Instagram, ' AbC ', 'AbC' );
	}

	#[DataProvider( 'values' )]
	public function test_normalises( IdentityType $type, string $value, string $normal ): void {
		self::assertSame( $normal, Identity::normalise( $type, $value ) );
		self::assertSame( Identity::hash( $type, $normal ), Identity::hash( $type, $value ) );
	}

	public function test_different_things_have_different_hashes(): void {
		$hashes = array(
			Identity::hash( IdentityType::Email, 'a@example.com' ),
			Identity::hash( IdentityType::Email, 'b@example.com' ),
			Identity::hash( IdentityType::Phone, '1' ),
			Identity::hash( IdentityType::Whatsapp, '1' ),
			Identity::hash( IdentityType::X, 'AbC' ),
			Identity::hash( IdentityType::X, 'abc' ),
		);
		self::assertSame( $hashes, array_unique( $hashes ) );
		self::assertMatchesRegularExpression( '/^[0-9a-f]{64}$/D', $hashes[0] );
	}
}
