import { createElement, Fragment } from '@wordpress/element';
import type { ReactNode } from 'react';

import { misleadingHost } from './link-host';
import { parseBody } from './parse-body';
import { withoutInvisible, withoutOverrides } from './visible-text';

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

/** Where the pictures are that stand in the text, by the id of their file. */
export type Pictures = Record< number, string | null >;

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

/**
 * Id of the file that a picture in the text is.
 *
 * @param image
 * @return Null for a picture from elsewhere.
 */
export function fileOf( image: Element ): number | null {
	const id = /^attachment:(\d{1,16})$/.exec(
		image.getAttribute( 'src' ) ?? ''
	)?.[ 1 ];
	return id === undefined ? null : Number( id );
}

function pictureOf(
	image: Element,
	key: number,
	pictures: Pictures
): ReactNode {
	const id = fileOf( image );
	if ( id === null ) {
		throw new NeedsFrame();
	}
	const alt = image.getAttribute( 'alt' ) ?? '';
	const src = pictures[ id ];
	// Until it is there, and if it cannot be had, its description stands for it.
	return src
		? createElement( 'img', { key, src, alt } )
		: createElement( 'span', { key }, alt );
}

function linkOf( link: Element, key: number, content: ReactNode[] ): ReactNode {
	const address = safeAddress( link );
	const host = misleadingHost( link.textContent ?? '', address ?? '' );
	return createElement(
		Fragment,
		{ key },
		createElement(
			'a',
			{
				...propsOf( link ),
				href: address,
				target: '_blank',
				rel: 'noopener noreferrer nofollow',
			},
			...content
		),
		host &&
			createElement(
				'bdi',
				{ className: 'sanad-message-body__host', dir: 'ltr' },
				` (${ host })`
			)
	);
}

interface Walk {
	depth: number;
	isLink: boolean;
	pictures: Pictures;
}

function nodesOf( parent: Node, walk: Walk ): ReactNode[] {
	if ( walk.depth > MAX_DEPTH ) {
		throw new NeedsFrame();
	}
	const inside = { ...walk, depth: walk.depth + 1 };
	return Array.from( parent.childNodes, ( node, index ) => {
		if ( node instanceof Text ) {
			return walk.isLink
				? withoutInvisible( node.data )
				: withoutOverrides( node.data );
		}
		if ( ! ( node instanceof Element ) ) {
			return null;
		}
		if ( node.hasAttribute( 'style' ) ) {
			throw new NeedsFrame();
		}
		if ( node.tagName === 'A' ) {
			return linkOf(
				node,
				index,
				nodesOf( node, { ...inside, isLink: true } )
			);
		}
		if ( node.tagName === 'IMG' ) {
			return pictureOf( node, index, walk.pictures );
		}
		if ( ! PLAIN.has( node.tagName ) ) {
			throw new NeedsFrame();
		}
		return createElement(
			node.tagName.toLowerCase(),
			{ ...propsOf( node ), key: index },
			...( node.tagName === 'BR' ? [] : nodesOf( node, inside ) )
		);
	} );
}

const NO_PICTURES: Pictures = {};

/**
 * Builds plain markup as elements of the page itself, without ever handing a string to `innerHTML`.
 *
 * Most messages are paragraphs, lists and links. Fifty frames for a conversation of those would be
 * slow to open and awkward for screen readers.
 *
 * @param html     Sanitised HTML of a message, or what it was parsed into.
 * @param pictures Where the pictures in the text are.
 * @return The elements, or null if the message holds anything that belongs into the frame.
 */
export function simpleMarkup(
	html: string | HTMLElement,
	pictures: Pictures = NO_PICTURES
): ReactNode | null {
	const body = typeof html === 'string' ? parseBody( html ) : html;
	try {
		return createElement(
			Fragment,
			null,
			...nodesOf( body, { depth: 0, isLink: false, pictures } )
		);
	} catch ( reason ) {
		if ( reason instanceof NeedsFrame ) {
			return null;
		}
		throw reason;
	}
}
