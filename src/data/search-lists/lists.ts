import { __, sprintf } from '@wordpress/i18n';

import type { SearchLists } from '../../types/api';

/** The lists that an editor keeps, by the name that REST gives them. */
export const LIST_NAMES = [ 'pairs', 'synonyms', 'stop_words' ] as const;

export type ListName = ( typeof LIST_NAMES )[ number ];

/** An entry of any list: two words of a pair, several synonyms, or one stop word. */
export type Entry = string[];

/**
 * The entries of a list.
 *
 * @param lists
 * @param name
 */
export function entriesOf( lists: SearchLists, name: ListName ): Entry[] {
	return name === 'stop_words'
		? lists.stop_words.map( ( word ) => [ word ] )
		: lists[ name ];
}

/**
 * The lists with one of them replaced.
 *
 * @param lists
 * @param name
 * @param entries
 */
export function withEntries(
	lists: SearchLists,
	name: ListName,
	entries: Entry[]
): SearchLists {
	return {
		...lists,
		is_shipped: false,
		[ name ]: name === 'stop_words' ? entries.flat() : entries,
	};
}

/**
 * Whether two entries say the same.
 *
 * @param a
 * @param b
 */
export function isSame( a: Entry, b: Entry ): boolean {
	return a.length === b.length && a.every( ( word, i ) => word === b[ i ] );
}

/**
 * The words of an entry as an editor typed them, between Latin or Arabic commas.
 *
 * @param text
 */
export function wordsOf( text: string ): Entry {
	return text
		.split( /[,،\n]/ )
		.map( ( word ) => word.trim().replace( /\s+/g, ' ' ) )
		.filter( ( word ) => word !== '' );
}

/**
 * What is wrong with an entry, as a sentence; null if nothing is.
 *
 * @param name
 * @param entry   As it shall be.
 * @param entries The list without it.
 */
export function problemOf(
	name: ListName,
	entry: Entry,
	entries: Entry[]
): string | null {
	const different = new Set( entry.map( ( word ) => word.toLowerCase() ) );
	if ( name === 'pairs' && ( entry.length !== 2 || different.size !== 2 ) ) {
		return __( 'A pair needs two different words.', 'sanad' );
	}
	if ( name === 'synonyms' && different.size < 2 ) {
		return __(
			'Write at least two words that mean the same, with commas between them.',
			'sanad'
		);
	}
	if ( name === 'stop_words' && entry.length !== 1 ) {
		return __( 'Write one word.', 'sanad' );
	}
	const long = entry.find( ( word ) => /\s/.test( word ) );
	if ( name !== 'synonyms' && long !== undefined ) {
		return sprintf(
			/* translators: %s: what was typed. */
			__( '“%s” is more than one word.', 'sanad' ),
			long
		);
	}
	if ( entries.some( ( other ) => isSame( other, entry ) ) ) {
		return sprintf(
			/* translators: %s: words of an entry. */
			__( '“%s” is in the list already.', 'sanad' ),
			entry.join( ', ' )
		);
	}
	return null;
}
