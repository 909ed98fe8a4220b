<?php
declare(strict_types=1);

namespace Sanad\Tags;

/**
 * The colours that a tag can have: each has at least 4.5:1 against white, and its tint as much
 * below dark text, so that no choice makes a name hard to read.
 */
final class Palette {

	/** As stored, in the order in which they are offered. */
	public const COLORS = array(
		'#b32d2e', // Red.
		'#b0480c', // Orange.
		'#8a5a00', // Amber.
		'#5b6b00', // Olive.
		'#19722f', // Green.
		'#00705f', // Teal.
		'#0a6a8f', // Cyan.
		'#2d5bd0', // Blue.
		'#5b43c9', // Indigo.
		'#8a35a8', // Purple.
		'#b02a6f', // Pink.
		'#50575e', // Grey.
	);

	/** Whether it is a colour of the palette, or none. */
	public static function has( string $color ): bool {
		return '' === $color || in_array( $color, self::COLORS, true );
	}
}
