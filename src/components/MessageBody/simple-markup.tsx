import { createElement, Fragment } from '@wordpress/element';
import type { ReactNode } from 'react';

import { parseBody } from './parse-body';

/** Elements that need no frame: they can neither style, load nor run anything. */
const PLAIN = new Set( [
	'B',
	'BDI',
	'BLOCKQUOTE',
	'BR',
	'CODE',
	'DEL',
	'DIV',
	'EM',
	'I',
	'LI',
	'MARK',
	'OL',
	'P',
	'PRE',
	'S',
	'SPAN',
	'STRONG',
	'SUB',
	'SUP',
	'U',
	'UL',
] );

/** Deeper markup is hostile or broken; the frame copes with it, a call stack may not. */
const MAX_DEPTH = 40;

/** Blocks whose direction is that of their own text unless the sender said otherwise. */
const DIRECTED = new Set( [ 'BLOCKQUOTE', 'DIV', 'LI', 'OL', 'P', 'UL' ] );

const LINK_SCHEMES = [ 'http:', 'https:', 'mailto:', 'tel:' ];

/** Thrown inside the walk only: something in the message needs the frame. */
class NeedsFrame extends Error {}

function safeAddress( link: Element ): string | undefined {
	const address = link.getAttribute( 'href' ) ?? '';
	try {
		return LINK_SCHEMES.includes( new URL( address ).protocol )
			? address
			: undefined;
	} catch {
		return undefined;
	}
}

function directionIn( element: Element ): string | undefined {
	const dir = element.getAttribute( 'dir' ) ?? '';
	if ( [ 'rtl', 'ltr', 'auto' ].includes( dir ) ) {
		return dir;
	}
	return DIRECTED.has( element.tagName ) ? 'auto' : undefined;
}

function propsOf( element: Element ): Record< string, string | undefined > {
	return {
		dir: directionIn( element ),
		lang: element.getAttribute( 'lang' ) ?? undefined,
	};
}

function nodesOf( parent: Node, depth: number ): ReactNode[] {
	if ( depth > MAX_DEPTH ) {
		throw new NeedsFrame();
	}
	return Array.from( parent.childNodes, ( node, index ) => {
		if ( node instanceof Text ) {
			return node.data;
		}
		if ( ! ( node instanceof Element ) ) {
			return null;
		}
		if ( node.hasAttribute( 'style' ) ) {
			throw new NeedsFrame();
		}
		if ( node.tagName === 'A' ) {
			return createElement(
				'a',
				{
					...propsOf( node ),
					key: index,
					href: safeAddress( node ),
					target: '_blank',
					rel: 'noopener noreferrer nofollow',
				},
				...nodesOf( node, depth + 1 )
			);
		}
		if ( ! PLAIN.has( node.tagName ) ) {
			throw new NeedsFrame();
		}
		return createElement(
			node.tagName.toLowerCase(),
			{ ...propsOf( node ), key: index },
			...( node.tagName === 'BR' ? [] : nodesOf( node, depth + 1 ) )
		);
	} );
}

/**
 * Builds plain markup as elements of the page itself, without ever handing a string to `innerHTML`.
 *
 * Most messages are paragraphs, lists and links. Fifty frames for a conversation of those would be
 * slow to open and awkward for screen readers.
 *
 * @param html Sanitised HTML of a message.
 * @return The elements, or null if the message holds anything that belongs into the frame.
 */
export function simpleMarkup( html: string ): ReactNode | null {
	const body = parseBody( html );
	try {
		return createElement( Fragment, null, ...nodesOf( body, 0 ) );
	} catch ( reason ) {
		if ( reason instanceof NeedsFrame ) {
			return null;
		}
		throw reason;
	}
}
