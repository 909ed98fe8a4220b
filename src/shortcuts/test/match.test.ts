import { isStroke } from '../match';
import type { Stroke } from '../registry';

const press = ( init: KeyboardEventInit ) =>
	new KeyboardEvent( 'keydown', init );

const J: Stroke = { key: 'j' };
const TRASH: Stroke = { key: '#' };
const HELP: Stroke = { key: '?' };
const SEARCH: Stroke = { key: '/' };
const PALETTE: Stroke = { key: 'k', primary: true };
const RANGE: Stroke = { key: 'x', shift: true };

it.each( [
	[ 'a letter', J, { key: 'j', code: 'KeyJ' } ],
	[ 'a letter with Caps Lock', J, { key: 'J', code: 'KeyJ' } ],
	[
		'the letter where the layout has it, not where others have it',
		J,
		{ key: 'j', code: 'KeyC' },
	],
	[ 'an Arabic layout', J, { key: 'ت', code: 'KeyJ' } ],
	[
		'an Arabic key that types two letters',
		{ key: 'b' },
		{ key: 'لا', code: 'KeyB' },
	],
	[ 'a sign', TRASH, { key: '#', code: 'Digit3', shiftKey: true } ],
	[ 'a sign on a key of its own', TRASH, { key: '#', code: 'Backslash' } ],
	[
		'the question mark of Arabic',
		HELP,
		{ key: '؟', code: 'Slash', shiftKey: true },
	],
	[ 'the slash of an Arabic layout', SEARCH, { key: 'ظ', code: 'Slash' } ],
	[
		'a slash on the second level',
		SEARCH,
		{ key: '/', code: 'Digit7', shiftKey: true },
	],
	[ 'Ctrl', PALETTE, { key: 'k', code: 'KeyK', ctrlKey: true } ],
	[
		'Ctrl on an Arabic layout',
		PALETTE,
		{ key: 'ن', code: 'KeyK', ctrlKey: true },
	],
	[ 'Shift', RANGE, { key: 'X', code: 'KeyX', shiftKey: true } ],
	[
		'a sign that AltGr types',
		TRASH,
		{
			key: '#',
			code: 'Digit3',
			ctrlKey: true,
			altKey: true,
			modifierAltGraph: true,
		},
	],
] )( 'knows %s', ( _, stroke, init ) => {
	expect( isStroke( press( init ), stroke ) ).toBe( true );
} );

it.each( [
	[ 'another letter', J, { key: 'k', code: 'KeyK' } ],
	[
		'the place of a letter on another Latin layout',
		J,
		{ key: 'h', code: 'KeyJ' },
	],
	[ 'a letter with Ctrl', J, { key: 'j', code: 'KeyJ', ctrlKey: true } ],
	[ 'a letter with Alt', J, { key: 'j', code: 'KeyJ', altKey: true } ],
	[ 'a letter with Shift', J, { key: 'J', code: 'KeyJ', shiftKey: true } ],
	[ 'a letter without Ctrl', PALETTE, { key: 'k', code: 'KeyK' } ],
	[ 'a letter without Shift', RANGE, { key: 'x', code: 'KeyX' } ],
	[ 'the digit below a sign', TRASH, { key: '3', code: 'Digit3' } ],
	[ 'the digit below an Arabic sign', TRASH, { key: '٣', code: 'Digit3' } ],
	[
		'a slash where the question mark is meant',
		HELP,
		{ key: 'ظ', code: 'Slash' },
	],
] )( 'does not take %s for it', ( _, stroke, init ) => {
	expect( isStroke( press( init ), stroke ) ).toBe( false );
} );
