import type * as Positions from '../List/positions';

/** The module as a page that is loaded anew has it. */
function loaded(): typeof Positions {
	let positions: typeof Positions | undefined;
	jest.isolateModules( () => {
		positions =
			jest.requireActual< typeof Positions >( '../List/positions' );
	} );
	return positions!;
}

beforeEach( () => sessionStorage.clear() );

it( 'hands the places in lists over to the page that comes next', () => {
	const place = { id: 7, index: 300, part: 0.5 };
	const before = loaded();
	before.notePosition( 'view=open', place );
	before.keepPositions();
	const after = loaded();
	expect( after.positionIn( 'view=open' ) ).toEqual( place );
	expect( after.positionIn( 'view=mine' ) ).toBeUndefined();
} );

it( 'forgets the lists that were left longest ago', () => {
	const before = loaded();
	const place = { id: 7, index: 3, part: 0 };
	for ( let list = 0; list < 31; list++ ) {
		before.notePosition( `topic=${ list }`, place );
	}
	before.notePosition( 'topic=0', place );
	before.keepPositions();
	const after = loaded();
	expect( after.positionIn( 'topic=0' ) ).toEqual( place );
	expect( after.positionIn( 'topic=1' ) ).toBeUndefined();
	expect( after.positionIn( 'topic=2' ) ).toEqual( place );
} );

it.each( [
	'{',
	'{"a":1}',
	'null',
	'[1]',
	'[["view=open"]]',
	'[["view=open",{"index":3}]]',
] )( 'knows no place where %s was kept', ( text ) => {
	sessionStorage.setItem( 'sanad-positions', text );
	expect( loaded().positionIn( 'view=open' ) ).toBeUndefined();
} );
