import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operator } from '../operators';
import { meaningOf, operatorNamed, parseQuery } from '../query';

interface Vectors {
	queries: {
		query: string;
		parts: {
			text: string;
			name: string;
			operator: string | null;
			value: string;
			is_phrase: boolean;
			is_negated: boolean;
		}[];
	}[];
	names: Record< string, string | null >;
	values: Record< Operator, Record< string, string | null > >;
}

const vectors = JSON.parse(
	readFileSync(
		join( __dirname, '../../../tests/fixtures/query-vectors.json' ),
		'utf8'
	)
) as Vectors;

describe( 'the grammar of the search box', () => {
	it( 'reads what is typed as PHP does', () => {
		for ( const { query, parts } of vectors.queries ) {
			const read = parseQuery( query ).map( ( part ) => ( {
				text: part.text,
				name: part.name,
				operator: part.operator,
				value: part.value,
				is_phrase: part.isPhrase,
				is_negated: part.isNegated,
			} ) );
			expect( { query, parts: read } ).toEqual( { query, parts } );
		}
		expect( vectors.queries.length ).toBeGreaterThan( 30 );
	} );

	it( 'knows the same names and words', () => {
		for ( const [ name, operator ] of Object.entries( vectors.names ) ) {
			expect( [ name, operatorNamed( name ) ] ).toEqual( [
				name,
				operator,
			] );
		}
		for ( const [ operator, words ] of Object.entries( vectors.values ) ) {
			for ( const [ word, meaning ] of Object.entries( words ) ) {
				expect( [
					word,
					meaningOf( operator as Operator, word ),
				] ).toEqual( [ word, meaning ] );
			}
		}
	} );

	it( 'says where each piece stands', () => {
		const typed = ' from:sara  -"x y" ١٠٤٢';
		expect(
			parseQuery( typed ).map( ( { start, end } ) =>
				typed.slice( start, end )
			)
		).toEqual( [ 'from:sara', '-"x y"', '١٠٤٢' ] );
	} );
} );
