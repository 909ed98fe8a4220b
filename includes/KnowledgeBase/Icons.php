<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/**
 * The icons that a category can have: drawn by us on a grid of 24, in the colour of the text. What is
 * stored is a name, so nothing that somebody typed is ever printed as SVG.
 */
final class Icons {

	/** Paths by name; strokes of 1.5 without fill. Those that point somewhere are mirrored from right to left. */
	private const PATHS = array(
		'delivery' => 'M3 6.5h10.5v9H3zM13.5 9.5h4l3.5 3.5v2.5h-7.5M7 18a1.75 1.75 0 1 0 0-3.5A1.75 1.75 0 0 0 7 18zM17 18a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
		'returns'  => 'M8 5 4 9l4 4M4 9h10.5a5 5 0 0 1 0 10H8',
		'sizes'    => 'M3.5 15.5l12-12 5 5-12 12zM7 12l2 2M10 9l2.5 2.5M13 6l2 2',
		'payment'  => 'M3 6.5h18v11H3zM3 10h18M6.5 14.5h4',
		'account'  => 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
		'care'     => 'M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z',
		'order'    => 'M5 8h14l-1 12H6zM9 8a3 3 0 0 1 6 0',
		'box'      => 'M12 3.5l8 4v9l-8 4-8-4v-9zM4 7.5l8 4 8-4M12 11.5v9',
		'warranty' => 'M12 3.5l7 2.5v5.5c0 4.3-3 7.5-7 9-4-1.5-7-4.7-7-9V6zM9 12l2.2 2.2L15.2 10',
		'question' => 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.2',
		'book'     => 'M12 6.5C10 5 7 4.5 4 5v13.5c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5V20',
		'tools'    => 'M14.5 6.5a4 4 0 0 0-5.3 5.3L4 17l3 3 5.2-5.2a4 4 0 0 0 5.3-5.3l-2.5 2.5-2.5-.5-.5-2.5z',
		'gift'     => 'M4 9h16v4H4zM5.5 13v7h13v-7M12 9v11M12 9S10.5 4.5 8 5s-1 4 4 4zM12 9s1.5-4.5 4-4 1 4-4 4z',
		'lock'     => 'M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5',
		'phone'    => 'M7 3.5h10v17H7zM11 17.5h2',
		'store'    => 'M4.5 10.5V20h15v-9.5M3 10l2-6h14l2 6a2.5 2.5 0 0 1-4.5 1 3 3 0 0 1-4.5 0 3 3 0 0 1-4.5 0A2.5 2.5 0 0 1 3 10zM10 20v-5h4v5',
		'calendar' => 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7',
		'globe'    => 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3z',
		'star'     => 'M12 4l2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z',
		'chat'     => 'M4 5h16v11h-8.5L7 20v-4H4z',
	);

	private const POINTING = array( 'delivery', 'returns' );

	/** @return list<string> */
	public static function names(): array {
		return array_keys( self::PATHS );
	}

	/**
	 * What is drawn, for screens that choose among them.
	 *
	 * @return array<string, string> Data of an SVG path by name.
	 */
	public static function paths(): array {
		return self::PATHS;
	}

	public static function has( string $name ): bool {
		return isset( self::PATHS[ $name ] );
	}

	/** An icon as SVG, hidden from screen readers; '' for a name that there is not. Safe to print as it is. */
	public static function svg( string $name ): string {
		if ( ! self::has( $name ) ) {
			return '';
		}
		return sprintf(
			'<svg class="sanad-icon%s" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="%s"/></svg>',
			in_array( $name, self::POINTING, true ) ? ' sanad-icon--pointing' : '',
			self::PATHS[ $name ]
		);
	}

	/**
	 * The same for wp_kses(), where a whole block is printed.
	 *
	 * @return array<string, array<string, bool>>
	 */
	public static function kses(): array {
		return array(
			'svg'  => array_fill_keys( array( 'class', 'xmlns', 'viewbox', 'width', 'height', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'aria-hidden', 'focusable' ), true ),
			'path' => array( 'd' => true ),
		);
	}
}
