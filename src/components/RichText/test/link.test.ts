import { linkAddress } from '../link';

describe( 'linkAddress', () => {
	it.each( [
		[ 'https://example.com/a?b=1', 'https://example.com/a?b=1' ],
		[ ' example.com/returns ', 'https://example.com/returns' ],
		[ 'sara@example.com', 'mailto:sara@example.com' ],
		[ 'tel:+966501234567', 'tel:+966501234567' ],
		[ 'shop.example:8080/x', 'https://shop.example:8080/x' ],
		[ 'متجر.example', 'https://متجر.example' ],
	] )( 'makes an address of %s', ( typed, address ) => {
		expect( linkAddress( typed ) ).toBe( address );
	} );

	it.each( [
		'',
		'two words',
		'word',
		'javascript:alert(1)',
		'data:text/html,x',
		'JaVaScRiPt:alert(1)//example.com',
	] )( 'refuses %s', ( typed ) => {
		expect( linkAddress( typed ) ).toBeNull();
	} );
} );
