import type { RefObject } from 'react';

import { isModifier, isStroke } from './match';
import { isOnScreen } from './place';
import {
	type Shortcut,
	SHORTCUT_LIST,
	type ShortcutName,
	shortcut,
} from './registry';

/**
 * What answers a shortcut.
 *
 * @param event None where the same was asked for without a key.
 * @return False if it is not meant for this after all, so that whatever else answers it is asked.
 */
export type ShortcutHandler = ( event?: KeyboardEvent ) => void | boolean;

export interface Answer {
	name: ShortcutName;
	handler: ShortcutHandler;
	/** Whether its key does it; where not, only whatever else asks for the same. */
	hasKey: boolean;
	/** Whether nothing but the key does it. */
	isKeyOnly: boolean;
	/** The part of the screen that this is for; the others leave the key to it while it has the focus. */
	within: RefObject< Element > | null;
}

/** A second stroke counts this long after the first. */
const SECOND_STROKE_MS = 1_500;

/** In the order in which the parts of the screen came. */
const answers: Answer[] = [];

/** The first stroke of two, and when it was pressed. */
let begun: { key: string; at: number } | null = null;

function isInside( { within }: Answer, target: Element ): boolean {
	return within?.current?.contains( target ) ?? false;
}

function actsAt( { place }: Shortcut, target: Element ): boolean {
	return place === 'page' || place === 'within' || isOnScreen( target );
}

/**
 * What could answer a shortcut, best first: the part of the screen that has the focus, then what came last.
 *
 * @param name
 * @param target
 */
function answersTo( name: ShortcutName, target: Element ): Answer[] {
	const { place } = shortcut( name );
	const isBound = place === 'part' || place === 'within';
	const all = answers
		.filter( ( one ) => one.name === name && one.hasKey )
		.reverse();
	const inside = all.filter( ( one ) => isInside( one, target ) );
	return isBound
		? inside
		: [ ...inside, ...all.filter( ( one ) => ! inside.includes( one ) ) ];
}

/**
 * Whether the press completes a shortcut.
 *
 * @param event
 * @param shortcut
 * @param shortcut.keys
 * @param first         The stroke before it.
 */
function completes(
	event: KeyboardEvent,
	{ keys }: Shortcut,
	first: string | null
): boolean {
	const [ one, two ] = keys;
	return two === undefined
		? first === null && isStroke( event, one )
		: first === one.key && isStroke( event, two );
}

/**
 * Whether the press was for a shortcut.
 *
 * @param event
 * @param target
 */
function dispatch( event: KeyboardEvent, target: Element ): boolean {
	const first =
		begun && event.timeStamp - begun.at < SECOND_STROKE_MS
			? begun.key
			: null;
	begun = null;

	const possible = SHORTCUT_LIST.filter(
		( [ name, one ] ) =>
			! one.isNative &&
			( one.repeats || ! event.repeat ) &&
			actsAt( one, target ) &&
			answersTo( name, target ).length > 0
	);
	const isAnswered = possible
		.filter( ( [ , one ] ) => completes( event, one, first ) )
		.flatMap( ( [ name ] ) => answersTo( name, target ) )
		.some( ( { handler } ) => handler( event ) !== false );
	// After a first stroke the other keys do nothing: it was a slip, and G then # is no order to delete.
	if ( isAnswered || first !== null ) {
		return isAnswered;
	}
	const start = possible.find(
		( [ , { keys } ] ) => keys.length === 2 && isStroke( event, keys[ 0 ] )
	);
	if ( start ) {
		begun = { key: start[ 1 ].keys[ 0 ].key, at: event.timeStamp };
	}
	return start !== undefined;
}

function onKeyDown( event: KeyboardEvent ): void {
	const { target } = event;
	if (
		event.defaultPrevented ||
		// An input method has the key first.
		event.isComposing ||
		isModifier( event ) ||
		! ( target instanceof Element )
	) {
		return;
	}
	if ( dispatch( event, target ) ) {
		event.preventDefault();
	}
}

/**
 * Lets something answer a shortcut.
 *
 * At the document, so that a field with its own use for a key comes first.
 *
 * @param answer
 * @return Takes it back.
 */
export function addAnswer( answer: Answer ): () => void {
	if ( answers.length === 0 ) {
		document.addEventListener( 'keydown', onKeyDown );
	}
	answers.push( answer );
	return () => {
		answers.splice( answers.indexOf( answer ), 1 );
		if ( answers.length === 0 ) {
			begun = null;
			document.removeEventListener( 'keydown', onKeyDown );
		}
	};
}

/** What anything on the screen answers now, beside what is only for the part that has the focus. */
export function answeredShortcuts(): ShortcutName[] {
	return SHORTCUT_LIST.map( ( [ name ] ) => name ).filter(
		( name ) =>
			shortcut( name ).place === 'screen' &&
			answers.some( ( one ) => one.name === name && ! one.isKeyOnly )
	);
}

/**
 * Does what a shortcut does, without its key and also where that is switched off.
 *
 * @param name
 * @return Whether anything answered.
 */
export function runShortcut( name: ShortcutName ): boolean {
	return answers
		.filter( ( one ) => one.name === name && ! one.isKeyOnly )
		.reverse()
		.some( ( { handler } ) => handler() !== false );
}
