import { misleadingHost } from '../link-host';

it.each( [
	[ 'https://noor.shop/pay', 'https://evil.example/pay', 'evil.example' ],
	[
		'noor.shop',
		'https://noor.shop.evil.example/',
		'noor.shop.evil.example',
	],
	[ 'noor\u200B.shop', 'https://evil.example', 'evil.example' ],
	[ '\u202Epohs.roon', 'https://evil.example', 'evil.example' ],
	[ 'noor.shop@evil.example', 'https://evil.example', null ],
	// A Cyrillic о.
	[ 'https://nооr.shop', 'https://nооr.shop', 'xn--nr-fmca.shop' ],
	[ 'Pay here', 'https://nооr.shop', 'xn--nr-fmca.shop' ],
	[ 'https://noor.shop/a', 'https://noor.shop/b', null ],
	[ 'www.noor.shop', 'https://noor.shop', null ],
	[ 'NOOR.shop', 'https://www.noor.shop/x?y', null ],
	[ 'Pay here', 'https://evil.example', null ],
	[ 'Version 2.5', 'https://noor.shop', null ],
	[ 'sara@noor.shop', 'mailto:sara@noor.shop', null ],
	[ 'noor.shop', 'javascript:alert(1)', null ],
	[ 'noor.shop', 'not an address', null ],
] )( 'of %j that leads to %j tells %j', ( text, address, told ) => {
	expect( misleadingHost( text, address ) ).toBe( told );
} );

it( 'reads a line of a megabyte in time', () => {
	const start = performance.now();
	misleadingHost( 'a.'.repeat( 500_000 ), 'https://noor.shop' );
	misleadingHost( 'a'.repeat( 1_000_000 ), 'https://noor.shop' );
	expect( performance.now() - start ).toBeLessThan( 1_000 );
} );
