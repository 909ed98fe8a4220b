/**
 * What this visitor searched for and read in the help centre, kept on this device until the tab is
 * closed. The contact form hands it in with a question, so that nobody is told what he has read.
 */

/** An article that was opened. */
export interface ArticleRead {
	id: number;
	/** When, in milliseconds since 1970. */
	at: number;
}

export interface Reading {
	/** Newest last, each article once. */
	articles: ArticleRead[];
	/** Newest last, each search once. */
	searches: string[];
}

const KEY = 'sanad-reading';

/** Most that is kept of each kind. */
const MAX_KEPT = 20;

/** Longest search that is kept, in characters. */
const MAX_SEARCH = 200;

/** What is kept, newest last. Whatever else lies in the storage is left out. */
export function readReading(): Reading {
	const stored = parse();
	return {
		articles: listOf( stored, 'articles' )
			.map( articleOf )
			.filter( ( article ) => article !== null )
			.slice( -MAX_KEPT ),
		searches: listOf( stored, 'searches' )
			.filter( ( search ) => typeof search === 'string' )
			.map( clean )
			.filter( ( search ) => search !== '' )
			.slice( -MAX_KEPT ),
	};
}

/**
 * Keeps a search that has come to rest.
 *
 * @param search What was searched for.
 */
export function rememberSearch( search: string ): void {
	const text = clean( search );
	if ( text === '' ) {
		return;
	}
	const { articles, searches } = readReading();
	write( {
		articles,
		searches: [ ...searches.filter( ( one ) => one !== text ), text ],
	} );
}

/**
 * Keeps that an article was opened.
 *
 * @param id Id of the article.
 * @param at When, in milliseconds since 1970.
 */
export function rememberArticle( id: number, at: number = Date.now() ): void {
	const { articles, searches } = readReading();
	write( {
		articles: [
			...articles.filter( ( one ) => one.id !== id ),
			{ id, at },
		],
		searches,
	} );
}

function write( { articles, searches }: Reading ): void {
	try {
		window.sessionStorage.setItem(
			KEY,
			JSON.stringify( {
				articles: articles.slice( -MAX_KEPT ),
				searches: searches.slice( -MAX_KEPT ),
			} )
		);
	} catch {
		// Full, or forbidden by the browser: the help centre works without.
	}
}

function parse(): unknown {
	try {
		return JSON.parse( window.sessionStorage.getItem( KEY ) ?? 'null' );
	} catch {
		return null;
	}
}

/**
 * @param stored Anything.
 * @param name   Name of a property.
 * @return The list that the object itself holds under this name, or an empty one.
 */
function listOf( stored: unknown, name: keyof Reading ): unknown[] {
	const value =
		typeof stored === 'object' && stored !== null
			? Object.getOwnPropertyDescriptor( stored, name )?.value
			: null;
	return Array.isArray( value ) ? value : [];
}

function articleOf( stored: unknown ): ArticleRead | null {
	if ( typeof stored !== 'object' || stored === null ) {
		return null;
	}
	const { id, at } = stored as Record< string, unknown >;
	return Number.isSafeInteger( id ) &&
		Number.isSafeInteger( at ) &&
		Number( id ) > 0
		? { id: Number( id ), at: Number( at ) }
		: null;
}

const clean = ( search: string ) =>
	search.replace( /\s+/g, ' ' ).trim().slice( 0, MAX_SEARCH );
