import { __ } from '@wordpress/i18n';
import { displayShortcutList } from '@wordpress/keycodes';

import type { Shortcut, Stroke } from './registry';

/**
 * What stands on a key. Arrows point where they lead, whatever the direction of the text.
 *
 * @param key
 */
function keyCap( key: string ): string {
	const named: Record< string, string > = {
		ArrowDown: '↓',
		ArrowUp: '↑',
		Escape: __( 'Esc', 'sanad' ),
	};
	return named[ key ] ?? ( key.length === 1 ? key.toUpperCase() : key );
}

/**
 * The keys that are held at once.
 *
 * @param stroke
 */
export function strokeCaps( stroke: Stroke ): string[] {
	const cap = keyCap( stroke.key );
	if ( stroke.primary ) {
		return displayShortcutList
			.primary( cap )
			.filter( ( part ) => part !== '+' );
	}
	return stroke.shift
		? displayShortcutList.shift( cap ).filter( ( part ) => part !== '+' )
		: [ cap ];
}

/**
 * A shortcut in a few characters, as tooltips show it.
 *
 * @param shortcut
 * @param shortcut.keys
 */
export function shortcutText( { keys }: Shortcut ): string {
	return keys
		.map( ( stroke ) => strokeCaps( stroke ).join( '+' ) )
		.join( ' ' );
}
