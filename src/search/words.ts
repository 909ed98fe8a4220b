/** Splits a text into the words that search goes by: the rules of `includes/Search/Words.php`. */
import { fold } from './fold';

/** A word and where it stands in a text. */
export interface PlacedWord {
	/** Folded. */
	word: string;
	/** Where it begins and ends in the text, in UTF-16 units. */
	start: number;
	end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters, digits and what joins them inside addresses, codes and numbers. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[@._+\-][\p{L}\p{N}\p{M}]+)+/gu;

/** A word before folding: what folding takes out may stand inside of it. */
const UNFOLDED =
	/[\p{L}\p{N}\p{M}\u00AD\u061C\u066C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/**
 * Folded words in the order of the text, as often as they stand there; addresses and codes in parts.
 *
 * @param text Any text.
 */
export function wordsInOrder( text: string ): string[] {
	return fold( text ).match( WORD ) ?? [];
}

/**
 * Folded words in the order of the text, each once. Addresses and codes come whole and in parts.
 *
 * @param text Any text.
 */
export function wordsOf( text: string ): string[] {
	return [
		...new Set( [
			...wordsInOrder( text ),
			...( fold( text ).match( COMPOUND ) ?? [] ),
		] ),
	];
}

/**
 * The words of a text with their places in it as it was written.
 *
 * @param text Any text.
 */
export function placedWords( text: string ): PlacedWord[] {
	return [ ...text.matchAll( UNFOLDED ) ]
		.map( ( { 0: written, index } ) => ( {
			word: fold( written ),
			start: index,
			end: index + written.length,
		} ) )
		.filter( ( { word } ) => word !== '' );
}
