import { layoutOf } from '../use-layout';

it.each( [
	// Window, frame beside the admin menu, layout.
	[ 1440, 1280, 'wide' ],
	[ 1440, 1440, 'wide' ],
	[ 1200, 1040, 'medium' ],
	[ 1199, 1199, 'medium' ],
	[ 1024, 864, 'medium' ],
	[ 980, 820, 'narrow' ],
	[ 959, 959, 'narrow' ],
	[ 360, 360, 'narrow' ],
] as const )(
	'a window of %d with a frame of %d is %s',
	( window, frame, layout ) => {
		expect( layoutOf( window, frame ) ).toBe( layout );
	}
);
