/**
 * Reads what is typed into the search box: the rules of `includes/Search/Query/QueryParser.php`, held
 * to the same vectors (`tests/fixtures/query-vectors.json`).
 */
import { fold } from './fold';
import { type Operator, OPERATOR_WORDS, OPERATORS } from './operators';
import { withoutPrefix } from './stem';

/** One piece of what was typed. */
export interface QueryPart {
	/** As it was typed, its minus and quotes included. */
	text: string;
	/** What stands before the colon; empty without one. */
	name: string;
	/** Null: `value` is to be found as words. */
	operator: Operator | null;
	/** Without its quotes; empty if nothing follows the colon yet. */
	value: string;
	isPhrase: boolean;
	/** Whether tickets are asked for that do not have it. */
	isNegated: boolean;
	/** Where it begins and ends in what was typed, in UTF-16 units. */
	start: number;
	end: number;
}

/** Longest query that is read, in characters. */
export const MAX_QUERY = 500;

/** Space, and the marks of direction that keyboards put around what they type. */
const SPACE =
	'[\\t\\n\\v\\f\\r \\p{Z}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]';
const QUOTES = '"“”„«»';
const NAME = '([\\p{L}\\p{M}_]{1,30})[:：]';

const rule = ( source: string ) => new RegExp( source, 'uy' );

const SPACES = rule( `${ SPACE }+` );
const MINUS = rule( `-(?!-|${ SPACE }|$)` );
const NAMED = rule( NAME );
const FILTER = rule( `-?${ NAME }` );
const SPACES_BEFORE_VALUE = rule( `${ SPACE }+(?=[^\\t\\n\\v\\f\\r ])` );
const QUOTED = rule( `[${ QUOTES }]([^${ QUOTES }]*)[${ QUOTES }]?` );
const RUN = rule( `(?:(?!${ SPACE })[^${ QUOTES }])+` );

function matchAt( regExp: RegExp, text: string, at: number ) {
	regExp.lastIndex = at;
	return regExp.exec( text );
}

const byName = new Map< string, Operator >(
	( Object.keys( OPERATORS ) as Operator[] ).flatMap( ( operator ) =>
		OPERATORS[ operator ].map( ( name ): [ string, Operator ] => [
			fold( name ),
			operator,
		] )
	)
);

/**
 * The operator of a name in any spelling; null if there is none.
 *
 * @param typed What stands before a colon.
 */
export function operatorNamed( typed: string ): Operator | null {
	return byName.get( fold( typed ) ) ?? null;
}

/**
 * Joints are spaces, what ends a sentence is nothing, and articles do not count.
 *
 * @param name
 */
function plain( name: string ): string {
	return fold( name )
		.split( /[\s_\-,،;]+/u )
		.filter( ( word ) => word !== '' )
		.map( withoutPrefix )
		.join( ' ' );
}

/**
 * What a word means after an operator, in any spelling; null if the operator does not know it.
 *
 * @param operator
 * @param typed    Value.
 */
export function meaningOf( operator: Operator, typed: string ): string | null {
	const asked = plain( typed );
	const found = Object.entries( OPERATOR_WORDS[ operator ] ?? {} ).find(
		( [ , names ] ) => names.some( ( name ) => plain( name ) === asked )
	);
	return found ? found[ 0 ] : null;
}

function isFilter( query: string, at: number ): boolean {
	const found = matchAt( FILTER, query, at );
	return found !== null && operatorNamed( found[ 1 ] ?? '' ) !== null;
}

/** What PHP's `trim()` takes off. */
const ENDS = /^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g;

function valueAt(
	query: string,
	at: number
): { value: string; isPhrase: boolean; length: number } {
	const quoted = matchAt( QUOTED, query, at );
	if ( quoted ) {
		return {
			value: ( quoted[ 1 ] ?? '' ).replace( ENDS, '' ),
			isPhrase: true,
			length: quoted[ 0 ].length,
		};
	}
	const value = matchAt( RUN, query, at )?.[ 0 ] ?? '';
	return { value, isPhrase: false, length: value.length };
}

function partAt( query: string, start: number ): QueryPart {
	const isNegated = matchAt( MINUS, query, start ) !== null;
	let at = start + ( isNegated ? 1 : 0 );
	const named = matchAt( NAMED, query, at );
	const name = named?.[ 1 ] ?? '';
	const operator = operatorNamed( name );
	if ( named && operator ) {
		at += named[ 0 ].length;
		// A space behind the colon, unless what follows is the next filter.
		const gap =
			matchAt( SPACES_BEFORE_VALUE, query, at )?.[ 0 ].length ?? 0;
		if ( gap > 0 && ! isFilter( query, at + gap ) ) {
			at += gap;
		}
	}
	const { value, isPhrase, length } = valueAt( query, at );
	const end = Math.max( at + length, start + 1 );
	return {
		text: query.slice( start, end ),
		name,
		operator,
		value,
		isPhrase,
		isNegated,
		start,
		end,
	};
}

/**
 * The pieces of a query, in their order. Whatever is typed can be read.
 *
 * @param typed As typed.
 */
export function parseQuery( typed: string ): QueryPart[] {
	const query =
		typed.length > MAX_QUERY
			? Array.from( typed ).slice( 0, MAX_QUERY ).join( '' )
			: typed;
	const parts: QueryPart[] = [];
	for ( let at = 0; at < query.length; ) {
		const space = matchAt( SPACES, query, at );
		if ( space ) {
			at += space[ 0 ].length;
			continue;
		}
		const part = partAt( query, at );
		parts.push( part );
		at = part.end;
	}
	return parts;
}
