<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\ContactForm;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\ContactForm\SameOrigin;

final class SameOriginTest extends TestCase {

	/** @return list<array{string, string, bool}> */
	public static function requests(): array {
		return array(
			array( 'same-origin', '', true ),
			array( 'same-origin', 'null', true ),
			array( 'cross-site', 'https://shop.example', false ),
			array( 'none', '', false ),
			array( 'made-up', 'https://shop.example', false ),
			array( 'same-site', 'https://shop.example', true ),
			array( 'same-site', 'https://blog.shop.example', false ),
			array( 'same-site', '', false ),
			array( '', 'https://SHOP.example:443', true ),
			array( '', 'http://shop.example', false ),
			array( '', 'https://shop.example:8443', false ),
			array( '', 'https://shop.example.evil.example', false ),
			array( '', 'null', false ),
			array( '', '//shop.example', false ),
			array( '', '', true ),
		);
	}

	#[DataProvider( 'requests' )]
	public function test_only_a_page_of_the_site_counts( string $fetch_site, string $origin, bool $allowed ): void {
		self::assertSame( $allowed, SameOrigin::allows( $fetch_site, $origin, array( 'https://shop.example/sub', 'https://admin.example' ) ) );
	}
}
