import { directionOf } from '../direction';

it.each( [
	[ 'مرحبا John', 'rtl' ],
	[ 'John مرحبا', 'ltr' ],
	[ '123 - مرحبا', 'rtl' ],
	[ '«שלום»', 'rtl' ],
	[ '123', 'ltr' ],
	[ '', 'ltr' ],
] )( 'finds the direction of "%s"', ( text, direction ) => {
	expect( directionOf( text ) ).toBe( direction );
} );
