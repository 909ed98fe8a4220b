import { colourOf, initialsOf } from '../Avatar/initials';
import { exactNumber, shortNumber } from '../Count/short-number';
import { shortAge, shortDuration, untilNextAge } from '../RelativeTime/format';

const NOW = Date.parse( '2026-11-22T12:00:00Z' );
const ago = ( seconds: number ) =>
	new Date( NOW - seconds * 1000 ).toISOString();
const DAY = 86_400;

it.each( [
	[ 0, 'now' ],
	[ -30, 'now' ],
	[ 60, '1m' ],
	[ 59 * 60, '59m' ],
	[ 2 * 3600, '2h' ],
	[ 6.9 * DAY, '6d' ],
	[ 12 * DAY, 'Nov 10' ],
	[ 400 * DAY, 'Oct 18, 2025' ],
] )( '%d seconds ago reads %s', ( seconds, text ) => {
	expect( shortAge( ago( seconds ), NOW, 'en-US' ) ).toBe( text );
} );

it( 'a wait stays a duration, however long', () => {
	expect( shortDuration( ago( 12 * DAY ), NOW, 'en-US' ) ).toBe( '12d' );
} );

it( 'writes Arabic words with the digits of ticket and order numbers', () => {
	expect( shortAge( ago( 2 * 3600 ), NOW, 'ar-SA' ) ).toMatch( /^2\s?س$/ );
	expect( shortNumber( 1234, 'ar-SA' ) ).toMatch( /1[.,٫]2/ );
} );

it( 'looks again sooner at what is young', () => {
	const waits = [ 60, 2 * 3600, 3 * DAY ].map( ( seconds ) =>
		untilNextAge( ago( seconds ), NOW )
	);
	expect( waits ).toEqual( [ ...waits ].sort( ( a, b ) => a - b ) );
} );

it.each( [
	[ 0, '0' ],
	[ 999, '999' ],
	[ 1000, '1k' ],
	[ 1299, '1.2k' ],
	[ 57_400, '57.4k' ],
] )( '%d is shown as %s', ( value, text ) => {
	expect( shortNumber( value, 'en-US' ) ).toBe( text );
} );

it( 'has every digit for who wants them', () => {
	expect( exactNumber( 57_412, 'en-US' ) ).toBe( '57,412' );
} );

it.each( [
	[ 'Sara Al-Harbi', 'SA' ],
	[ 'john', 'J' ],
	[ 'محمد بن عبد الرحمن', 'م' ],
	[ '  Ana   María  López ', 'AL' ],
	[ '(جون) John', 'ج' ],
	[ '😀', '?' ],
	[ '', '?' ],
] )( 'the initials of %j are %s', ( name, initials ) => {
	expect( initialsOf( name ) ).toBe( initials );
} );

it( 'gives one name one colour', () => {
	expect( colourOf( 'Sara' ) ).toBe( colourOf( 'Sara' ) );
	expect( colourOf( 'Sara' ) ).toBeLessThan( 8 );
} );
