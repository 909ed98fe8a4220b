<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Mailboxes\Outbound;

use PHPUnit\Framework\TestCase;
use Sanad\Mailboxes\Outbound\Brand;

final class BrandTest extends TestCase {

	public function test_the_button_can_be_read_on_every_colour(): void {
		foreach ( array( 0, 51, 102, 128, 153, 204, 255 ) as $red ) {
			foreach ( array( 0, 51, 102, 119, 128, 153, 204, 255 ) as $green ) {
				foreach ( array( 0, 85, 128, 170, 255 ) as $blue ) {
					$color = sprintf( '#%02x%02x%02x', $red, $green, $blue );
					$ink   = ( new Brand( 'Shop', $color ) )->text_on_color();
					self::assertGreaterThanOrEqual( 4.5, self::contrast( $color, $ink ), "{$ink} on {$color}" );
				}
			}
		}
	}

	/** Contrast as WCAG 2 defines it. */
	private static function contrast( string $one, string $two ): float {
		$light = array_map( self::luminance( ... ), array( $one, $two ) );
		return ( max( $light ) + 0.05 ) / ( min( $light ) + 0.05 );
	}

	private static function luminance( string $color ): float {
		[ $red, $green, $blue ] = array_map( static fn ( string $hex ): float => self::linear( hexdec( $hex ) / 255 ), str_split( substr( $color, 1 ), 2 ) );
		return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
	}

	private static function linear( float $value ): float {
		return $value <= 0.03928 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
	}
}
