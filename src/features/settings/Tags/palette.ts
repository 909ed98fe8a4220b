import { __ } from '@wordpress/i18n';

import type { TagColor } from '../../../types/api';

/** The colours that a tag can have, with their names; `includes/Tags/Palette.php` has the same. */
export function palette(): { color: TagColor; label: string }[] {
	return [
		{ color: '', label: __( 'No colour', 'sanad' ) },
		{ color: '#b32d2e', label: __( 'Red', 'sanad' ) },
		{ color: '#b0480c', label: __( 'Orange', 'sanad' ) },
		{ color: '#8a5a00', label: __( 'Amber', 'sanad' ) },
		{ color: '#5b6b00', label: __( 'Olive', 'sanad' ) },
		{ color: '#19722f', label: __( 'Green', 'sanad' ) },
		{ color: '#00705f', label: __( 'Teal', 'sanad' ) },
		{ color: '#0a6a8f', label: __( 'Cyan', 'sanad' ) },
		{ color: '#2d5bd0', label: __( 'Blue', 'sanad' ) },
		{ color: '#5b43c9', label: __( 'Indigo', 'sanad' ) },
		{ color: '#8a35a8', label: __( 'Purple', 'sanad' ) },
		{ color: '#b02a6f', label: __( 'Pink', 'sanad' ) },
		{ color: '#50575e', label: __( 'Grey', 'sanad' ) },
	];
}

/**
 * A colour of the palette; what is none of it counts as no colour.
 *
 * @param color
 */
export function paletteColor( color: string ): TagColor {
	return palette().find( ( known ) => known.color === color )?.color ?? '';
}
