import { parseLength } from '../call-length';

it.each( [
	[ '', null ],
	[ '  ', null ],
	[ '3', 180 ],
	[ '3:10', 190 ],
	[ '3.10', 190 ],
	[ '٣:١٠', 190 ],
	[ '۳:۱۰', 190 ],
	[ '1:02:05', 3725 ],
	[ '0:05', 5 ],
	[ '3:70', undefined ],
	[ '1:2:3:4', undefined ],
	[ 'three', undefined ],
	[ '-3', undefined ],
	[ '1441', undefined ],
] )( 'reads %j as %p seconds', ( typed, seconds ) => {
	expect( parseLength( typed ) ).toBe( seconds );
} );
