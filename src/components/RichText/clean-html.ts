import { directionOf } from './direction';

/** Elements that a message may hold; the server allows no fewer. */
const KEPT = new Set( [
	'A',
	'BLOCKQUOTE',
	'BR',
	'CODE',
	'EM',
	'LI',
	'OL',
	'P',
	'S',
	'STRONG',
	'U',
	'UL',
] );

const BLOCKS = new Set( [ 'BLOCKQUOTE', 'OL', 'P', 'UL' ] );

/** Presentational twins that the editor writes beside the meaningful element. */
const RENAMED: Record< string, string > = { B: 'strong', I: 'em' };

function copyInto( target: Node, source: Node ): void {
	source.childNodes.forEach( ( child ) => {
		if ( child instanceof Text ) {
			target.appendChild( document.createTextNode( child.data ) );
		}
		if ( ! ( child instanceof Element ) ) {
			return;
		}
		const name = RENAMED[ child.tagName ] ?? child.tagName.toLowerCase();
		const isDoubled =
			target instanceof Element && target.tagName === name.toUpperCase();
		if ( ! KEPT.has( name.toUpperCase() ) || isDoubled ) {
			copyInto( target, child );
			return;
		}
		const copy = document.createElement( name );
		const href = child.getAttribute( 'href' );
		if ( name === 'a' && href ) {
			copy.setAttribute( 'href', href );
		}
		copyInto( copy, child );
		if ( BLOCKS.has( copy.tagName ) ) {
			copy.setAttribute( 'dir', directionOf( copy.textContent ?? '' ) );
		}
		target.appendChild( copy );
	} );
}

/**
 * Reduces what the editor writes to the markup of a message.
 *
 * The editor marks each run of text with spans, classes and styles of its own; a mail should carry
 * none of them. Each block gets the direction of its own text, spelled out, since some mail programs
 * ignore `dir="auto"`.
 *
 * @param html Markup from the editor.
 * @return The same message in the few elements that we keep.
 */
export function cleanHtml( html: string ): string {
	const source = new DOMParser().parseFromString( html, 'text/html' ).body;
	const target = document.createElement( 'div' );
	copyInto( target, source );
	return target.innerHTML;
}
