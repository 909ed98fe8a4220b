import { misleadingHost } from './link-host';
import { fileOf, type Pictures } from './simple-markup';
import { withoutOverrides } from './visible-text';

const STYLE = `
	html { color-scheme: light; }
	body {
		margin: 0;
		overflow: hidden;
		overflow-wrap: anywhere;
		color: #1e1e1e;
		background: #fff;
		font: 14px/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Oxygen-Sans, Ubuntu, "Noto Sans Arabic", Tahoma, sans-serif;
	}
	img { max-inline-size: 100%; block-size: auto; }
	table { max-inline-size: 100%; }
	pre { white-space: pre-wrap; }
	blockquote { margin-inline: 0; padding-inline-start: 12px; border-inline-start: 3px solid #c3c4c7; }
	.host { color: #50575e; font-size: 12px; }
`;

const REMOTE = /^(https?:)?\/\//i;

/** Pixels of a side below which nobody is meant to see a picture: it counts who loads it. */
const BEACON_SIDE = 3;

function isBeacon( image: Element ): boolean {
	return [ 'width', 'height' ].some( ( side ) => {
		const pixels = image.getAttribute( side );
		return pixels !== null && parseInt( pixels, 10 ) <= BEACON_SIDE;
	} );
}

function remoteImages( body: HTMLElement ): Element[] {
	return Array.from( body.querySelectorAll( 'img' ) ).filter( ( image ) =>
		REMOTE.test( image.getAttribute( 'src' ) ?? '' )
	);
}

/**
 * Whether a message has pictures on other servers that are more than a counter.
 *
 * @param body
 */
export function hasRemoteImages( body: HTMLElement ): boolean {
	return remoteImages( body ).some( ( image ) => ! isBeacon( image ) );
}

/**
 * Says behind each link that lets people believe in another host where it leads to.
 *
 * @param body Changed.
 */
function tellHosts( body: HTMLElement ): void {
	body.querySelectorAll( 'a[href]' ).forEach( ( link ) => {
		const host = misleadingHost(
			link.textContent ?? '',
			link.getAttribute( 'href' ) ?? ''
		);
		if ( host ) {
			const note = body.ownerDocument.createElement( 'bdi' );
			note.className = 'host';
			note.dir = 'ltr';
			note.textContent = ` (${ host })`;
			link.after( note );
		}
	} );
}

function stripOverrides( body: HTMLElement ): void {
	const walker = body.ownerDocument.createTreeWalker(
		body,
		NodeFilter.SHOW_TEXT
	);
	while ( walker.nextNode() ) {
		const text = walker.currentNode as Text;
		const clean = withoutOverrides( text.data );
		if ( clean !== text.data ) {
			text.data = clean;
		}
	}
}

/**
 * Wraps a message for a sandboxed frame.
 *
 * The policy in the document is the second wall behind the frame's `sandbox`: no scripts, no forms,
 * no frames, no fonts, and no pictures from elsewhere until the agent asks, because loading one
 * tells its sender when and where the message was read. One that is too small to be seen has no
 * other purpose and is never loaded.
 *
 * @param message    Parsed; not changed.
 * @param showImages Whether pictures from other servers may load.
 * @param pictures   Where the pictures in the text are.
 * @return For `srcdoc`.
 */
export function frameDocument(
	message: HTMLElement,
	showImages: boolean,
	pictures: Pictures = {}
): string {
	const body = message.cloneNode( true ) as HTMLElement;
	for ( const image of remoteImages( body ) ) {
		if ( ! showImages || isBeacon( image ) ) {
			image.removeAttribute( 'src' );
		}
		image.removeAttribute( 'srcset' );
	}
	body.querySelectorAll( 'img' ).forEach( ( image ) => {
		const id = fileOf( image );
		const url = id === null ? null : pictures[ id ];
		if ( url ) {
			image.setAttribute( 'src', url );
		}
	} );
	tellHosts( body );
	stripOverrides( body );
	const images = showImages ? 'https: http: data: blob:' : 'data: blob:';
	const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${ images }; form-action 'none'; base-uri 'none'`;
	return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ policy }"><meta name="referrer" content="no-referrer"><base target="_blank"><style>${ STYLE }</style></head><body dir="auto">${ body.innerHTML }</body></html>`;
}
