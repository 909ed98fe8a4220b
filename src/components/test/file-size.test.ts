import { fileSize } from '../file-size';

it.each( [
	[ 0, '0 bytes' ],
	[ 999, '999 bytes' ],
	[ 1_500, '2 kB' ],
	[ 1_440_000, '1.4 MB' ],
	[ 3_000_000_000_000, '3,000 GB' ],
] )( 'writes %d bytes as %s', ( bytes, text ) => {
	expect( fileSize( bytes, 'en' ) ).toBe( text );
} );

it( 'uses Latin digits in Arabic', () => {
	expect( fileSize( 1_440_000, 'ar' ) ).toContain( '1.4' );
} );
