import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../fold';
import { stem } from '../stem';
import { wordsInOrder } from '../words';

/** Word lists of Lucene's tests (Apache-2.0), read where they lie beside the checkout. */
const PATH = join(
	__dirname,
	'../../../../shared/data/arabic/lucene_arabic_pairs.tsv'
);

/** Rows in which our rules differ on purpose, by kind and case, and why. The same list stands in `tests/php/unit/Search/LucenePairsTest.php`. */
const DIFFERENT: Record< string, string > = {
	'stem wa-':
		'و goes only before five letters: most short words that begin with it are rooted in it',
	'stem two suffixes': 'one ending goes, not two',
	'analyze plural -in':
		'one ending goes: أمريكيين keeps the ي that أمريكي loses',
	'stem not arabic': 'words are folded before they are stemmed',
	'analyze stop word': 'stop words stay in the index; the query drops them',
};

describe( 'Lucene’s pairs', () => {
	if ( ! existsSync( PATH ) ) {
		it.skip( `are not there: ${ PATH }`, () => {} );
		return;
	}
	const rows = readFileSync( PATH, 'utf8' )
		.trim()
		.split( '\n' )
		.slice( 1 )
		.map( ( line ) => line.split( '\t' ) );

	const ours = ( kind: string, input: string ): string => {
		switch ( kind ) {
			case 'normalize':
				return fold( input );
			case 'stem':
				return stem( fold( input ) );
			default:
				return wordsInOrder( input ).map( stem ).join( ' ' );
		}
	};

	it.each( rows )( '%s %s: %s', ( kind, name, input, expected ) => {
		const result = ours( kind, input );
		if ( DIFFERENT[ `${ kind } ${ name }` ] ) {
			expect( result ).not.toBe( expected );
		} else {
			expect( result ).toBe( expected );
		}
	} );

	it( 'names no row that is not there', () => {
		const there = rows.map( ( [ kind, name ] ) => `${ kind } ${ name }` );
		expect(
			Object.keys( DIFFERENT ).filter(
				( row ) => ! there.includes( row )
			)
		).toEqual( [] );
	} );
} );
