<?php
declare(strict_types=1);

namespace Sanad\Admin;

/**
 * The icon of the menu: two speech bubbles of which one leans on the other, as "sanad" means support.
 */
final class MenuIcon {

	/** WordPress paints it in the colours of the admin scheme, which works on black fills only. */
	private const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path fill="black" d="M3.5 2h8A1.5 1.5 0 0 1 13 3.5V5H9a3 3 0 0 0-3 3v3.2L3.8 13V11H3.500A1.5 1.5 0 0 1 2 9.500v-6A1.5 1.5 0 0 1 3.500 2zM9 6.500h7.500A1.5 1.5 0 0 1 18 8v6a1.5 1.5 0 0 1-1.5 1.5h-.3V18l-3-2.500H9A1.5 1.5 0 0 1 7.500 14V8A1.5 1.5 0 0 1 9 6.500z"/></svg>';

	/** For `add_menu_page()`. */
	public static function data_uri(): string {
		return 'data:image/svg+xml;base64,' . base64_encode( self::SVG );
	}
}
