import { directionOf, isDirection } from './direction';
import { FILE_ATTRIBUTE } from './image-node';
import { isMentionTarget, MENTION_ATTRIBUTE } from './mention-node';

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
	'PRE',
	'S',
	'STRONG',
	'U',
	'UL',
] );

const BLOCKS = new Set( [ 'BLOCKQUOTE', 'OL', 'P', 'PRE', 'UL' ] );

/** Loads nothing: what stands in it has addresses that no browser knows. */
const inert = document.implementation.createHTMLDocument();

/** Presentational twins that the editor writes beside the meaningful element. */
const RENAMED: Record< string, string > = { B: 'strong', I: 'em' };

/**
 * A picture as a message holds it: named by its file, without an address.
 *
 * @param image
 */
function pictureOf( image: Element ): HTMLElement | null {
	const id = Number( image.getAttribute( FILE_ATTRIBUTE ) );
	if ( ! Number.isSafeInteger( id ) || id < 1 ) {
		return null;
	}
	const copy = inert.createElement( 'img' );
	copy.setAttribute( 'src', `attachment:${ id }` );
	copy.setAttribute( 'alt', image.getAttribute( 'alt' ) ?? '' );
	return copy;
}

/**
 * The direction that its writer chose for a block, else that of its text. Code runs from left to right.
 *
 * @param block
 */
function directionIn( block: Element ): string {
	const chosen = block.getAttribute( 'dir' );
	if ( isDirection( chosen ) ) {
		return chosen;
	}
	return block.tagName === 'PRE'
		? 'ltr'
		: directionOf( block.textContent ?? '' );
}

function copyInto( target: Node, source: Node ): void {
	source.childNodes.forEach( ( child ) => {
		if ( child instanceof Text ) {
			target.appendChild( inert.createTextNode( child.data ) );
		}
		if ( ! ( child instanceof Element ) ) {
			return;
		}
		if ( child.tagName === 'IMG' ) {
			const picture = pictureOf( child );
			if ( picture ) {
				target.appendChild( picture );
			}
			return;
		}
		const mentioned = child.getAttribute( MENTION_ATTRIBUTE );
		if ( child.tagName === 'SPAN' && isMentionTarget( mentioned ) ) {
			const mention = document.createElement( 'span' );
			mention.setAttribute( MENTION_ATTRIBUTE, mentioned );
			mention.textContent = child.textContent;
			target.appendChild( mention );
			return;
		}
		const name = RENAMED[ child.tagName ] ?? child.tagName.toLowerCase();
		const isDoubled =
			target instanceof Element && target.tagName === name.toUpperCase();
		if ( ! KEPT.has( name.toUpperCase() ) || isDoubled ) {
			copyInto( target, child );
			return;
		}
		const copy = inert.createElement( name );
		const href = child.getAttribute( 'href' );
		if ( name === 'a' && href ) {
			copy.setAttribute( 'href', href );
		}
		copyInto( copy, child );
		if ( BLOCKS.has( copy.tagName ) ) {
			copy.setAttribute( 'dir', directionIn( child ) );
		}
		target.appendChild( copy );
	} );
}

/**
 * Reduces what the editor writes to the markup of a message.
 *
 * The editor marks each run of text with spans, classes and styles of its own; a mail should carry
 * none of them. Each block gets its direction spelled out, since some mail programs ignore
 * `dir="auto"`: the one that was chosen, else that of its own text.
 *
 * @param html Markup from the editor.
 * @return The same message in the few elements that we keep.
 */
export function cleanHtml( html: string ): string {
	const source = new DOMParser().parseFromString( html, 'text/html' ).body;
	const target = inert.createElement( 'div' );
	copyInto( target, source );
	return target.innerHTML;
}
