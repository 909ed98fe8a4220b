import type { Option, Part } from './types';

/** What was found. */
export interface Found {
	options: Option[];
	/** How many there are in all. */
	total: number;
	/** What was searched instead of what was typed, or empty. */
	corrected: string;
}

/**
 * Reads what the server found. Nothing of it ever becomes HTML: titles and passages are taken apart
 * into text, and an address that is none of the web is left out.
 *
 * @param body  Answer of the server.
 * @param names What languages call themselves, by code.
 * @return Null if it is no such answer.
 */
export function readFound(
	body: unknown,
	names: Record< string, string >
): Found | null {
	const { items, total, corrected } = record( body );
	if ( ! Array.isArray( items ) ) {
		return null;
	}
	return {
		options: items
			.map( ( item ) => optionOf( record( item ), names ) )
			.filter( ( option ) => option !== null ),
		total: typeof total === 'number' ? total : items.length,
		corrected: text( corrected ),
	};
}

function optionOf(
	item: Record< string, unknown >,
	names: Record< string, string >
): Option | null {
	const url = webAddress( text( item.url ) );
	const title = partsOf( text( item.title_html ) );
	if ( typeof item.id !== 'number' || url === '' || title.length === 0 ) {
		return null;
	}
	const language = text( item.language );
	const other = item.is_other_language === true;
	return {
		articleId: item.id,
		url,
		language,
		title,
		passage: partsOf( text( item.passage_html ) ),
		places: [
			text( item.category ),
			other ? ownValue( names, language ) : '',
		].filter( ( place ) => place !== '' ),
	};
}

/**
 * Takes marked text apart.
 *
 * @param html Escaped text in which `<mark>` stands around what was found.
 */
export function partsOf( html: string ): Part[] {
	// A parsed document is inert: nothing in it runs or loads.
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	return [ ...body.childNodes ]
		.map( ( node ) => ( {
			text: node.textContent ?? '',
			isMarked: node.nodeName === 'MARK',
		} ) )
		.filter( ( part ) => part.text !== '' );
}

function webAddress( url: string ): string {
	try {
		const { protocol, href } = new URL( url, window.location.href );
		return protocol === 'https:' || protocol === 'http:' ? href : '';
	} catch {
		return '';
	}
}

const record = ( value: unknown ): Record< string, unknown > =>
	typeof value === 'object' && value !== null ? { ...value } : {};

const text = ( value: unknown ) => ( typeof value === 'string' ? value : '' );

const ownValue = ( names: Record< string, string >, code: string ) =>
	Object.hasOwn( names, code ) ? ( names[ code ] ?? code ) : code;
