import { COMMON_WORDS } from './common-words';
import { stem, withoutPrefix } from './stem';
import { placedWords, wordsInOrder } from './words';

/** A piece of a text; the pieces together are the text. */
export interface HighlightPart {
	text: string;
	isMatch: boolean;
}

export interface MatchOptions {
	/** The last word is finished, and finds no longer words. Default: false, for boxes that answer while somebody types. */
	isWhole?: boolean;
	/** Words that are not looked for unless they stand alone; folded. */
	stopWords?: readonly string[];
}

/** What somebody looks for, ready for many texts. */
export interface Matcher {
	/** Whether nothing was typed that could be looked for: then everything matches. */
	isEmpty: boolean;
	/** Whether a text has all the words, each in some form. */
	matches: ( text: string ) => boolean;
	/**
	 * How well a text has the words: 0 if it lacks one, otherwise more for closer and earlier ones.
	 * For putting short texts, such as titles, in order.
	 */
	rank: ( text: string ) => number;
	/** The text in pieces, as it was written. */
	highlight: ( text: string ) => HighlightPart[];
}

interface AskedWord {
	word: string;
	stem: string;
	/** Beginnings of words that count too; empty unless it may be unfinished. */
	beginnings: string[];
}

/** What a form of a word is worth beside the word itself. */
const ITSELF = 4;
const OTHER_FORM = 3;
const BEGINNING = 2;

function askedWords( query: string, options: MatchOptions ): AskedWord[] {
	const placed = placedWords( query );
	const last = placed[ placed.length - 1 ];
	// A space behind it says that it is finished.
	const unfinished =
		! options.isWhole && last?.end === query.length ? last.word : null;
	const words = [ ...new Set( wordsInOrder( query ) ) ];
	const stopWords = options.stopWords ?? COMMON_WORDS;
	const telling = words.filter( ( word ) => ! stopWords.includes( word ) );
	return ( telling.length > 0 ? telling : words ).map( ( word ) => ( {
		word,
		stem: stem( word ),
		beginnings:
			word === unfinished
				? [ ...new Set( [ word, withoutPrefix( word ) ] ) ]
				: [],
	} ) );
}

/**
 * How a word answers one that is asked for; 0 if it does not.
 *
 * @param asked Asked word.
 * @param word  Folded word of a text.
 */
function closeness( asked: AskedWord, word: string ): number {
	if ( word === asked.word ) {
		return ITSELF;
	}
	const wordStem = stem( word );
	if ( wordStem === asked.stem || word === asked.stem ) {
		return OTHER_FORM;
	}
	return asked.beginnings.some(
		( beginning ) =>
			word.startsWith( beginning ) || wordStem.startsWith( beginning )
	)
		? BEGINNING
		: 0;
}

/**
 * Reads what somebody typed.
 *
 * @param query   As typed, in any spelling.
 * @param options Options.
 */
export function createMatcher(
	query: string,
	options: MatchOptions = {}
): Matcher {
	const asked = askedWords( query, options );

	const rank = ( text: string ): number => {
		const words = wordsInOrder( text );
		let sum = asked.length === 0 ? 1 : 0;
		for ( const one of asked ) {
			let best = 0;
			words.forEach( ( word, index ) => {
				const close = closeness( one, word );
				// Earlier places decide between equally close ones, never more.
				best = Math.max( best, close && close + 1 / ( index + 2 ) );
			} );
			if ( best === 0 ) {
				return 0;
			}
			sum += best;
		}
		return sum;
	};

	const pieces = ( text: string ): HighlightPart[] => {
		const parts: HighlightPart[] = [];
		let at = 0;
		for ( const { word, start, end } of placedWords( text ) ) {
			if ( asked.some( ( one ) => closeness( one, word ) > 0 ) ) {
				if ( start > at ) {
					parts.push( {
						text: text.slice( at, start ),
						isMatch: false,
					} );
				}
				parts.push( { text: text.slice( start, end ), isMatch: true } );
				at = end;
			}
		}
		if ( at < text.length ) {
			parts.push( { text: text.slice( at ), isMatch: false } );
		}
		return parts;
	};

	return {
		isEmpty: asked.length === 0,
		matches: ( text ) => rank( text ) > 0,
		rank,
		highlight: pieces,
	};
}

/**
 * Whether a text has all the words of a query, each in some spelling and form.
 *
 * @param query   As typed.
 * @param text    Text.
 * @param options Options.
 */
export function matches(
	query: string,
	text: string,
	options: MatchOptions = {}
): boolean {
	return createMatcher( query, options ).matches( text );
}

/**
 * A text in pieces, those that answer a query marked.
 *
 * @param text    Text, as it was written.
 * @param query   As typed.
 * @param options Options.
 */
export function highlight(
	text: string,
	query: string,
	options: MatchOptions = {}
): HighlightPart[] {
	return createMatcher( query, options ).highlight( text );
}
