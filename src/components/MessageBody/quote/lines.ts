/** One line of a message as a reader sees it, whatever markup it is made of. */
export interface Line {
	/** Trimmed, and cut: nobody needs a whole megabyte to tell what a line is. */
	text: string;
	/** What it begins with. */
	first: Node;
	/** What it ends with. */
	last: Node;
	/** Stands in an element that its mailer marked as quoted. */
	isMarked: boolean;
	/** Stands in a `blockquote`, which people also write by hand. */
	isBlockquote: boolean;
	hasPicture: boolean;
}

/** Longest start of a line that is looked at. */
const LOOK_AT = 400;

/** Deeper markup is hostile or broken; nothing is folded in it. */
const MAX_DEPTH = 200;

/** Longer than any letter; nothing is folded in more lines, so that a page of them cannot hold up the desk. */
const MAX_LINES = 20_000;

const BLOCKS = new Set( [
	'ADDRESS',
	'BLOCKQUOTE',
	'BODY',
	'CENTER',
	'DD',
	'DIV',
	'DL',
	'DT',
	'FIGURE',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'HR',
	'LI',
	'OL',
	'P',
	'PRE',
	'TABLE',
	'TBODY',
	'TD',
	'TH',
	'TR',
	'UL',
] );

/** How mailers name the element that holds what they quote, where those names were kept. */
const QUOTE_NAMES =
	/(?:^|\s)(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|divRplyFwdMsg|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)(?:\s|$)/;

function isMarkedAsQuote( element: Element ): boolean {
	return (
		element.hasAttribute( 'data-quote' ) ||
		( element.tagName === 'BLOCKQUOTE' &&
			element.getAttribute( 'type' ) === 'cite' ) ||
		QUOTE_NAMES.test( element.className ) ||
		QUOTE_NAMES.test( element.id )
	);
}

/**
 * The lines of a message.
 *
 * Walks without recursion and looks at each node once, so that its time grows with the message and
 * its call stack does not.
 *
 * @param body
 * @return Null where the message is too deep or too long to be told apart.
 */
export function linesOf( body: HTMLElement ): Line[] | null {
	const lines: Line[] = [];
	let line: Line | null = null;
	let depth = 0;
	/** Elements around the current node that are marked, and that are block quotes. */
	let marked = 0;
	let blockquotes = 0;

	const end = () => {
		if ( line ) {
			line.text = line.text.trim();
			lines.push( line );
		}
		line = null;
	};
	const add = ( node: Node, text: string ): Line => {
		line ??= {
			text: '',
			first: node,
			last: node,
			isMarked: marked > 0,
			isBlockquote: blockquotes > 0,
			hasPicture: false,
		};
		line.last = node;
		if ( line.text.length < LOOK_AT ) {
			line.text += text.slice( 0, LOOK_AT ).replace( /\s+/g, ' ' );
		}
		return line;
	};
	const count = ( element: Element, step: 1 | -1 ) => {
		depth += step;
		marked += isMarkedAsQuote( element ) ? step : 0;
		blockquotes += element.tagName === 'BLOCKQUOTE' ? step : 0;
	};
	const enter = ( element: Element ) => {
		if ( BLOCKS.has( element.tagName ) ) {
			end();
		}
		if ( element.tagName === 'BR' ) {
			add( element, '' );
			end();
		} else if ( element.tagName === 'IMG' ) {
			add( element, '' ).hasPicture = true;
		}
		count( element, 1 );
	};
	const leave = ( element: Element ) => {
		count( element, -1 );
		if ( BLOCKS.has( element.tagName ) ) {
			end();
		}
	};

	let node: Node | null = body.firstChild;
	while ( node ) {
		if ( node instanceof Text ) {
			if ( line || node.data.trim() !== '' ) {
				add( node, node.data );
			}
		} else if ( node instanceof Element ) {
			enter( node );
			if ( depth > MAX_DEPTH || lines.length > MAX_LINES ) {
				return null;
			}
		}
		if ( node.firstChild ) {
			node = node.firstChild;
			continue;
		}
		while ( node ) {
			if ( node instanceof Element ) {
				leave( node );
			}
			if ( node.nextSibling ) {
				node = node.nextSibling;
				break;
			}
			node = node.parentNode === body ? null : node.parentNode;
		}
	}
	end();
	return lines;
}
