import { parseBody } from './parse-body';

/** A message as a document of its own. */
export interface FrameDocument {
	/** For `srcdoc`. */
	html: string;
	/** Whether pictures from other servers are held back. */
	hasBlockedImages: boolean;
}

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
`;

/**
 * Wraps a message for a sandboxed frame.
 *
 * The policy in the document is the second wall behind the frame's `sandbox`: no scripts, no forms,
 * no frames, no fonts, and no pictures from elsewhere until the agent asks, because loading one
 * tells its sender when and where the message was read.
 *
 * @param html       Sanitised HTML.
 * @param showImages Whether pictures from other servers may load.
 */
export function frameDocument(
	html: string,
	showImages: boolean
): FrameDocument {
	const body = parseBody( html );
	const remote = Array.from( body.querySelectorAll( 'img' ) ).filter(
		( image ) =>
			/^(https?:)?\/\//i.test( image.getAttribute( 'src' ) ?? '' )
	);
	const images = showImages ? 'https: http: data:' : 'data:';
	const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${ images }; form-action 'none'; base-uri 'none'`;
	return {
		html: `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ policy }"><meta name="referrer" content="no-referrer"><base target="_blank"><style>${ STYLE }</style></head><body dir="auto">${ body.innerHTML }</body></html>`,
		hasBlockedImages: remote.length > 0 && ! showImages,
	};
}
