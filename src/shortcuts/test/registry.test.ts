import {
	isSingleKey,
	type Shortcut,
	SHORTCUT_LIST,
	shortcut,
	type Stroke,
} from '../registry';

const text = ( { key, shift, primary }: Stroke ) =>
	`${ primary ? 'primary ' : '' }${ shift ? 'shift ' : '' }${ key }`;

const strokes = ( { keys }: Shortcut ) => keys.map( text ).join( ', ' );

it( 'has one meaning for each key at a time', () => {
	const screen = SHORTCUT_LIST.filter(
		( [ , { place, isNative } ] ) =>
			( place === 'screen' || place === 'page' ) && ! isNative
	).map( ( [ , one ] ) => strokes( one ) );
	expect( new Set( screen ).size ).toBe( screen.length );
} );

it( 'begins no pair with a key that does something by itself', () => {
	const pairs = SHORTCUT_LIST.filter(
		( [ , one ] ) => one.keys.length === 2
	);
	expect( pairs.length ).toBeGreaterThan( 0 );
	const single = SHORTCUT_LIST.filter(
		( [ , one ] ) => one.keys.length === 1
	).map( ( [ , one ] ) => strokes( one ) );
	for ( const [ , { keys } ] of pairs ) {
		expect( single ).not.toContain( text( keys[ 0 ] ) );
	}
} );

it( 'says what each of them does', () => {
	for ( const [ , one ] of SHORTCUT_LIST ) {
		expect( one.label() ).not.toBe( '' );
	}
} );

it( 'knows which of them are letters or signs alone', () => {
	expect( isSingleKey( shortcut( 'next' ) ) ).toBe( true );
	expect( isSingleKey( shortcut( 'chooseRange' ) ) ).toBe( true );
	expect( isSingleKey( shortcut( 'goMine' ) ) ).toBe( true );
	expect( isSingleKey( shortcut( 'trash' ) ) ).toBe( true );
	expect( isSingleKey( shortcut( 'palette' ) ) ).toBe( false );
	expect( isSingleKey( shortcut( 'rowDown' ) ) ).toBe( false );
	expect( isSingleKey( shortcut( 'back' ) ) ).toBe( false );
} );
