import { isAppleOS } from '@wordpress/keycodes';

import type { Stroke } from './registry';

/** Keys that only change what other keys mean. */
const MODIFIERS = new Set( [
	'Alt',
	'AltGraph',
	'CapsLock',
	'Control',
	'Fn',
	'Meta',
	'NumLock',
	'Shift',
] );

/** Signs by the place where most keyboards have them, for those whose alphabet is another. */
const PLACES: Record< string, { code: string; shift: boolean } > = {
	'#': { code: 'Digit3', shift: true },
	'?': { code: 'Slash', shift: true },
	'/': { code: 'Slash', shift: false },
};

const isLetter = ( key: string ) => /^[a-z]$/.test( key );

/**
 * Whether a key types something that a Latin keyboard does not have.
 * @param key
 */
const isForeign = ( key: string ) => /[^\x00-\x7f]/.test( key );

/**
 * Whether a press changes only what other keys mean.
 *
 * @param event
 */
export function isModifier( event: KeyboardEvent ): boolean {
	return MODIFIERS.has( event.key );
}

/**
 * Whether the modifiers are held that a stroke asks for, beside Shift. AltGr, by which some keyboards
 * type signs, shows as Ctrl and Alt on Windows.
 *
 * @param event
 * @param stroke
 */
function hasModifiers( event: KeyboardEvent, stroke: Stroke ): boolean {
	if ( event.getModifierState( 'AltGraph' ) ) {
		return ! stroke.primary;
	}
	const [ primary, other ] = isAppleOS()
		? [ event.metaKey, event.ctrlKey ]
		: [ event.ctrlKey, event.metaKey ];
	return primary === Boolean( stroke.primary ) && ! other && ! event.altKey;
}

/**
 * Whether somebody pressed this. Letters and signs count by what they type; where the keyboard is set
 * to another alphabet, by the place of the key, so that an Arabic keyboard need not be changed over.
 *
 * @param event
 * @param stroke
 */
export function isStroke( event: KeyboardEvent, stroke: Stroke ): boolean {
	if ( ! hasModifiers( event, stroke ) ) {
		return false;
	}
	const { key } = stroke;
	const hasShift = event.shiftKey === Boolean( stroke.shift );
	if ( key.length > 1 ) {
		return event.key === key && hasShift;
	}
	if ( isLetter( key ) ) {
		const isKey = isForeign( event.key )
			? event.code === `Key${ key.toUpperCase() }`
			: event.key.toLowerCase() === key;
		return isKey && hasShift;
	}
	if ( event.key === key ) {
		return true;
	}
	const place = PLACES[ key ];
	return (
		place !== undefined &&
		isForeign( event.key ) &&
		event.code === place.code &&
		event.shiftKey === place.shift
	);
}
