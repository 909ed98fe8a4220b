import { readReading, rememberArticle, rememberSearch } from '../reading';

const KEY = 'sanad-reading';

beforeEach( () => window.sessionStorage.clear() );
afterEach( () => jest.restoreAllMocks() );

describe( 'what a visitor read', () => {
	it( 'is kept in order, each thing once', () => {
		rememberSearch( '  where   is my parcel ' );
		rememberSearch( 'refund' );
		rememberSearch( 'where is my parcel' );
		rememberArticle( 5, 100 );
		rememberArticle( 7, 200 );
		rememberArticle( 5, 300 );
		expect( readReading() ).toEqual( {
			articles: [
				{ id: 7, at: 200 },
				{ id: 5, at: 300 },
			],
			searches: [ 'refund', 'where is my parcel' ],
		} );
	} );

	it( 'is forgotten from the oldest on', () => {
		for ( let id = 1; id <= 25; id++ ) {
			rememberArticle( id, id );
			rememberSearch( `search ${ id }` );
		}
		const { articles, searches } = readReading();
		expect( articles.map( ( { id } ) => id ) ).toEqual(
			Array.from( { length: 20 }, ( _, index ) => index + 6 )
		);
		expect( searches ).toHaveLength( 20 );
		expect( searches[ 0 ] ).toBe( 'search 6' );
	} );

	it( 'holds no empty and no endless search', () => {
		rememberSearch( ' \n ' );
		rememberSearch( 'x'.repeat( 5000 ) );
		expect( readReading().searches ).toEqual( [ 'x'.repeat( 200 ) ] );
	} );

	it.each( [
		[ 'no JSON', '{' ],
		[ 'another kind of value', '[1]' ],
		[ 'null', 'null' ],
		[
			'wrong kinds',
			'{"articles":[1,null,{"id":"5","at":1},{"id":-1,"at":1},{"id":1.5,"at":1}],"searches":[{},5]}',
		],
		[
			'an attack on the prototype',
			'{"__proto__":{"articles":[{"id":1,"at":1}],"searches":["x"],"polluted":true}}',
		],
	] )( 'is empty where the storage holds %s', ( _what, stored ) => {
		window.sessionStorage.setItem( KEY, stored );
		expect( readReading() ).toEqual( { articles: [], searches: [] } );
		expect( ( {} as Record< string, unknown > ).polluted ).toBeUndefined();
	} );

	it( 'does not fail where the browser forbids it', () => {
		jest.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'QuotaExceededError' );
		} );
		jest.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
			throw new Error( 'SecurityError' );
		} );
		rememberSearch( 'refund' );
		rememberArticle( 5 );
		expect( readReading() ).toEqual( { articles: [], searches: [] } );
	} );
} );
