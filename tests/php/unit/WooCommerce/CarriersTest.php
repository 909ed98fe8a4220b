<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\WooCommerce;

use PHPUnit\Framework\TestCase;
use Sanad\WooCommerce\Panel\Carriers;

final class CarriersTest extends TestCase {

	public function test_known_carriers_under_the_names_that_plugins_give_them(): void {
		self::assertSame( 'Aramex', Carriers::name( 'aramex' ) );
		self::assertSame( 'Aramex', Carriers::name( 'ARAMEX' ) );
		self::assertSame( 'DHL', Carriers::name( 'dhl-express' ) );
		self::assertSame( 'FedEx', Carriers::name( 'fedex_us' ) );
		self::assertSame( 'SMSA Express', Carriers::name( 'SMSA Express' ) );
		self::assertSame( 'Royal Mail', Carriers::name( 'royal-mail' ) );
		self::assertSame( 'https://www.ups.com/track?tracknum=1Z%209%2F%3F', Carriers::url( 'UPS', '1Z 9/?' ) );
	}

	public function test_others_keep_their_name_and_have_no_page(): void {
		self::assertSame( 'Local Van', Carriers::name( 'Local Van' ) );
		self::assertSame( 'upsala-post', Carriers::name( 'upsala-post' ) );
		self::assertSame( '', Carriers::name( '' ) );
		self::assertNull( Carriers::url( 'Local Van', '7' ) );
		self::assertNull( Carriers::url( ' - ', '7' ) );
	}
}
