import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_WORDS } from '../common-words';
import { fold } from '../fold';
import { matches } from '../matcher';
import { stem } from '../stem';
import { wordsOf } from '../words';

const root = join( __dirname, '../../..' );

/** Data that lies beside the checkout and is not part of it. */
const SHARED = join( root, '../shared/data' );

interface Vectors {
	version: number;
	fold: Record< string, string >;
	texts: { text: string; folded: string; words: string[] }[];
	stems: Record< string, string >;
}

type Case = [ query: string, document: string, found: boolean, why: string ];

function read< T >( path: string ): T {
	return JSON.parse( readFileSync( path, 'utf8' ) ) as T;
}

const vectors = read< Vectors >(
	join( root, 'tests/fixtures/search-vectors.json' )
);

describe( 'the rules that PHP and the app share', () => {
	it( 'folds every letter as PHP does', () => {
		const folded = Object.fromEntries(
			Object.keys( vectors.fold ).map( ( letter ) => [
				letter,
				fold( letter ),
			] )
		);
		expect( folded ).toEqual( vectors.fold );
		expect( Object.keys( folded ).length ).toBeGreaterThan( 1500 );
	} );

	it.each( vectors.texts )( 'splits “$text”', ( { text, folded, words } ) => {
		expect( fold( text ) ).toBe( folded );
		expect( fold( folded ) ).toBe( folded );
		expect( wordsOf( text ) ).toEqual( words );
	} );

	it( 'stems every word as PHP does', () => {
		const words = Object.keys( vectors.stems );
		expect(
			Object.fromEntries(
				words.map( ( word ) => [ word, stem( word ) ] )
			)
		).toEqual( vectors.stems );
		expect( words.length ).toBeGreaterThan( 1000 );
	} );

	it( 'leaves out the same common words', () => {
		const php = readFileSync(
			join( root, 'includes/Search/SearchTerms.php' ),
			'utf8'
		);
		const list = /COMMON = array\(([^;]*)\);/.exec( php )?.[ 1 ] ?? '';
		expect( COMMON_WORDS ).toEqual(
			[ ...list.matchAll( /'([^']+)'/g ) ].map( ( [ , word ] ) => word )
		);
	} );
} );

describe.each( [
	[ 'ours', join( root, 'tests/fixtures/search-cases.json' ) ],
	[ 'beside the checkout', join( SHARED, 'search-cases.json' ) ],
] )( 'search cases, %s', ( _name, path ) => {
	const there = existsSync( path );
	const cases = there ? read< Case[] >( path ) : [];

	( there ? it : it.skip )( `are there: ${ path }`, () => {
		expect( cases.length ).toBeGreaterThanOrEqual( 34 );
	} );

	if ( cases.length > 0 ) {
		it.each( cases )( '%s in “%s”: %s (%s)', ( query, document, found ) => {
			expect( matches( query, document, { isWhole: true } ) ).toBe(
				found
			);
		} );
	}
} );
