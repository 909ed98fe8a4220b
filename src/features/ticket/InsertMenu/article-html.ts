import type { ArticleDetail } from '../../../types/api';
import type { Insertion } from './insertion';

/** How an article is put into an answer: its name, its name with what it is about, or all of it. */
export type ArticleForm = 'link' | 'card' | 'text';

/** Blocks of an article that become a paragraph of their own in a message, which knows no others. */
const TO_PARAGRAPH =
	'h1, h2, h3, h4, h5, h6, figcaption, caption, pre, dt, dd, summary';

const HEADINGS = [ 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DT', 'SUMMARY' ];

/** What only holds other blocks together. */
const WRAPPERS =
	'figure, table, thead, tbody, tfoot, div, section, details, dl, main, article, header, footer';

/** What a message cannot hold at all. */
const DROPPED =
	'script, style, iframe, video, audio, form, button, input, svg, canvas, nav';

function element( name: string, ...children: ( Node | string )[] ): Element {
	const made = document.createElement( name );
	made.append( ...children );
	return made;
}

function linkTo( address: string, ...children: ( Node | string )[] ): Element {
	const link = element( 'a', ...children );
	link.setAttribute( 'href', address );
	return link;
}

/**
 * Turns what a message has no words for into what it has: headings into bold paragraphs, the rows of
 * a table into lines, pictures into links.
 *
 * @param html Sanitised markup of an article, with whole addresses.
 */
export function articleBody( html: string ): string {
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	body.querySelectorAll( DROPPED ).forEach( ( node ) => node.remove() );
	body.querySelectorAll( 'img' ).forEach( ( image ) => {
		const name = image.alt.trim();
		const address = image.getAttribute( 'src' ) ?? '';
		if ( name === '' || ! /^https?:/.test( address ) ) {
			image.remove();
		} else {
			image.replaceWith( element( 'p', linkTo( address, name ) ) );
		}
	} );
	body.querySelectorAll( 'tr' ).forEach( ( row ) => {
		const cells = Array.from( row.cells, ( cell ) =>
			( cell.textContent ?? '' ).trim()
		);
		row.replaceWith(
			element( 'p', cells.filter( Boolean ).join( ' · ' ) )
		);
	} );
	body.querySelectorAll( TO_PARAGRAPH ).forEach( ( block ) => {
		const paragraph = HEADINGS.includes( block.tagName )
			? element( 'p', element( 'strong', ...block.childNodes ) )
			: element( 'p', ...block.childNodes );
		block.replaceWith( paragraph );
	} );
	Array.from( body.querySelectorAll( WRAPPERS ) )
		.reverse()
		.forEach( ( wrapper ) => wrapper.replaceWith( ...wrapper.childNodes ) );
	return body.innerHTML;
}

/**
 * An article as it is put into an answer.
 *
 * @param article
 * @param form
 */
export function articleInsertion(
	article: ArticleDetail,
	form: ArticleForm
): Insertion {
	const { id, title, url, excerpt } = article;
	if ( form === 'text' ) {
		return { html: articleBody( article.html ), article: { id, url: '' } };
	}
	const place = element( 'div' );
	if ( form === 'link' ) {
		place.append( element( 'p', linkTo( url, title ) ) );
	} else {
		const card = element(
			'blockquote',
			linkTo( url, element( 'strong', title ) )
		);
		if ( excerpt !== '' ) {
			card.append( element( 'br' ), excerpt );
		}
		place.append( card );
	}
	return { html: place.innerHTML, article: { id, url } };
}
