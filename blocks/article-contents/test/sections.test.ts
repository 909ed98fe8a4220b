import { currentSection } from '../sections';

const above = { isVisible: false, isAbove: true };
const visible = { isVisible: true, isAbove: false };
const below = { isVisible: false, isAbove: false };

it.each( [
	[ 'the first heading in sight', [ above, visible, visible ], 1 ],
	[
		'the last one passed where none is in sight',
		[ above, above, below ],
		1,
	],
	[ 'none above the first', [ below, below ], -1 ],
	[ 'none where there is none', [], -1 ],
] )( 'takes %s', ( _what, places, index ) => {
	expect( currentSection( places ) ).toBe( index );
} );
