import { __ } from '@wordpress/i18n';
import { displayShortcutList, isAppleOS } from '@wordpress/keycodes';

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

/**
 * A shortcut as `aria-keyshortcuts` names it, which knows no keys after each other.
 *
 * @param shortcut
 * @param shortcut.keys
 * @return Null for two strokes.
 */
export function ariaShortcut( { keys }: Shortcut ): string | null {
	const [ stroke, second ] = keys;
	if ( second ) {
		return null;
	}
	const parts = [
		...( stroke.primary ? [ isAppleOS() ? 'Meta' : 'Control' ] : [] ),
		...( stroke.shift ? [ 'Shift' ] : [] ),
		stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key,
	];
	return parts.join( '+' );
}
