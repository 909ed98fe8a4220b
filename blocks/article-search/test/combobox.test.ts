import { onKey } from '../combobox';

const open = { isOpen: true, count: 3, active: -1, hasText: true };
const at = ( active: number ) => ( { ...open, active } );
const closed = { ...open, isOpen: false };
const move = ( index: number ) => ( { kind: 'move', index } );

it.each( [
	[ 'ArrowDown', open, move( 0 ) ],
	[ 'ArrowDown', at( 1 ), move( 2 ) ],
	[ 'ArrowDown', at( 2 ), move( -1 ) ],
	[ 'ArrowUp', open, move( 2 ) ],
	[ 'ArrowUp', at( 0 ), move( -1 ) ],
	[ 'Home', at( 2 ), move( 0 ) ],
	[ 'End', at( 0 ), move( 2 ) ],
	[ 'Home', open, { kind: 'none' } ],
	[ 'End', open, { kind: 'none' } ],
	[ 'Enter', at( 1 ), { kind: 'follow', index: 1 } ],
	[ 'Enter', open, { kind: 'none' } ],
	[ 'Escape', open, { kind: 'close' } ],
	[ 'Escape', closed, { kind: 'clear' } ],
	[ 'Escape', { ...closed, hasText: false }, { kind: 'none' } ],
	[ 'Tab', open, { kind: 'close' } ],
	[ 'Tab', closed, { kind: 'none' } ],
	[ 'ArrowDown', closed, { kind: 'open' } ],
	[ 'ArrowDown', { ...closed, count: 0 }, { kind: 'none' } ],
	[ 'Enter', closed, { kind: 'none' } ],
	[ 'a', at( 1 ), { kind: 'none' } ],
] )( '%s in %o', ( key, state, result ) => {
	expect( onKey( key, state ) ).toEqual( result );
} );
