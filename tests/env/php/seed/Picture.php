<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/**
 * Pictures drawn here: a plain thing of one colour on a pale ground. Drawn large and scaled down, which
 * makes its edges smooth.
 */
final class Picture {

	public const SIZE  = 450;
	private const LARGE = 900;

	/** Polygons on a field of 100 × 100; ellipses as centre, width, height. */
	private const SHAPES = array(
		'shirt'   => array( 'polygon' => array( 30, 22, 43, 18, 50, 26, 57, 18, 70, 22, 84, 40, 74, 48, 69, 42, 69, 84, 31, 84, 31, 42, 26, 48, 16, 40 ) ),
		'dress'   => array( 'polygon' => array( 40, 14, 46, 18, 54, 18, 60, 14, 62, 34, 58, 46, 76, 86, 24, 86, 42, 46, 38, 34 ) ),
		'scarf'   => array( 'polygon' => array( 30, 18, 70, 18, 74, 34, 58, 40, 62, 86, 44, 86, 46, 40, 26, 34 ) ),
		'bag'     => array( 'polygon' => array( 24, 44, 76, 44, 82, 84, 18, 84 ), 'ring' => array( 50, 44, 30, 36 ) ),
		'shoe'    => array( 'polygon' => array( 16, 50, 40, 44, 58, 56, 82, 62, 86, 72, 16, 72 ) ),
		'mug'     => array( 'polygon' => array( 26, 30, 66, 30, 63, 78, 29, 78 ), 'ring' => array( 68, 50, 26, 26 ) ),
		'plate'   => array( 'ellipse' => array( 50, 50, 70, 70 ), 'inner' => array( 50, 50, 46, 46 ) ),
		'bowl'    => array( 'polygon' => array( 16, 42, 84, 42, 72, 70, 60, 76, 40, 76, 28, 70 ) ),
		'bottle'  => array( 'polygon' => array( 45, 14, 55, 14, 55, 32, 66, 44, 66, 86, 34, 86, 34, 44, 45, 32 ) ),
		'cushion' => array( 'polygon' => array( 18, 24, 50, 29, 82, 24, 77, 50, 82, 76, 50, 71, 18, 76, 23, 50 ) ),
		'rug'     => array( 'polygon' => array( 22, 14, 78, 14, 78, 86, 22, 86 ), 'inner' => array( 50, 50, 34, 52 ) ),
		'towel'   => array( 'polygon' => array( 30, 16, 70, 16, 70, 84, 30, 84 ) ),
		'lamp'    => array( 'polygon' => array( 36, 16, 64, 16, 76, 48, 54, 48, 54, 78, 66, 84, 34, 84, 46, 78, 46, 48, 24, 48 ) ),
		'box'     => array( 'polygon' => array( 20, 38, 50, 26, 80, 38, 80, 74, 50, 86, 20, 74 ) ),
		'candle'  => array( 'polygon' => array( 34, 40, 66, 40, 66, 84, 34, 84 ), 'inner' => array( 50, 30, 8, 16 ) ),
		'card'    => array( 'polygon' => array( 14, 30, 86, 30, 86, 72, 14, 72 ) ),
	);

	/** Whether this PHP can draw. */
	public static function possible(): bool {
		return function_exists( 'imagecreatetruecolor' );
	}

	/**
	 * @param string $shape   Key of SHAPES.
	 * @param string $color   "#rrggbb".
	 * @param bool   $cracked With a crack across it.
	 * @return string A PNG.
	 */
	public static function png( string $shape, string $color, bool $cracked = false ): string {
		$large  = imagecreatetruecolor( self::LARGE, self::LARGE );
		$ground = self::color( $large, '#f4f1ec' );
		$thing  = self::color( $large, $color );
		imagefill( $large, 0, 0, $ground );
		$parts = self::SHAPES[ $shape ];
		imagesetthickness( $large, 36 );
		if ( isset( $parts['ring'] ) ) {
			[ $x, $y, $width, $height ] = self::scale( $parts['ring'] );
			imagearc( $large, $x, $y, $width, $height, 0, 359, $thing );
		}
		if ( isset( $parts['polygon'] ) ) {
			imagefilledpolygon( $large, self::scale( $parts['polygon'] ), $thing );
		}
		if ( isset( $parts['ellipse'] ) ) {
			imagefilledellipse( $large, ...array( ...self::scale( $parts['ellipse'] ), $thing ) );
		}
		if ( isset( $parts['inner'] ) ) {
			$inner = imagecolorallocatealpha( $large, 255, 255, 255, 90 );
			imagefilledellipse( $large, ...array( ...self::scale( $parts['inner'] ), (int) $inner ) );
		}
		if ( $cracked ) {
			imagesetthickness( $large, 11 );
			$dark = self::color( $large, '#2b2b2b' );
			foreach ( array( array( 40, 30, 48, 46 ), array( 48, 46, 43, 58 ), array( 43, 58, 56, 76 ) ) as $line ) {
				imageline( $large, ...array( ...self::scale( $line ), $dark ) );
			}
		}
		$small = imagescale( $large, self::SIZE, self::SIZE, IMG_BICUBIC );
		ob_start();
		imagepng( $small instanceof \GdImage ? $small : $large, null, 6 );

		return (string) ob_get_clean();
	}

	private static function color( \GdImage $image, string $color ): int {
		[ $red, $green, $blue ] = sscanf( $color, '#%02x%02x%02x' );

		return (int) imagecolorallocate( $image, $red, $green, $blue );
	}

	/**
	 * @param list<int> $numbers On a field of 100.
	 * @return list<int>
	 */
	private static function scale( array $numbers ): array {
		return array_map( static fn ( int $number ): int => intdiv( $number * self::LARGE, 100 ), $numbers );
	}
}
