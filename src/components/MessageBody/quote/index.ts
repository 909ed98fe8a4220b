import { foldedRegions } from './find-quotes';
import { type Line, linesOf } from './lines';

/** A part of a message, in its order. */
export interface BodyPart {
	/** Was said in an earlier message already. */
	isQuoted: boolean;
	body: HTMLElement;
}

function isBlank( node: Node | null ): boolean {
	return (
		node === null ||
		( node instanceof Text && node.data.trim() === '' ) ||
		node instanceof Comment
	);
}

/**
 * The outermost element that begins with a node: cut inside of it, an empty shell would stay behind.
 *
 * @param node
 * @param body
 * @param side Where there must be nothing else.
 */
function outermost(
	node: Node,
	body: HTMLElement,
	side: 'previousSibling' | 'nextSibling'
): Node {
	let found = node;
	while ( found.parentNode && found.parentNode !== body ) {
		let sibling = found[ side ];
		while ( sibling && isBlank( sibling ) ) {
			sibling = sibling[ side ];
		}
		if ( sibling ) {
			break;
		}
		found = found.parentNode;
	}
	return found;
}

/**
 * Tells what a message says from what it quotes.
 *
 * @param body A parsed message; not changed.
 * @return The parts in their order; the whole message as one part where nothing is to be folded.
 */
export function splitQuoted( body: HTMLElement ): BodyPart[] {
	const whole = [ { isQuoted: false, body } ];
	const lines = linesOf( body );
	const regions = lines ? foldedRegions( lines ) : [];
	if ( ! lines || regions.length === 0 ) {
		return whole;
	}
	const owner = body.ownerDocument;
	const parts: BodyPart[] = [];
	const range = owner.createRange();
	const take = ( isQuoted: boolean, from: Line | null, to: Line | null ) => {
		range.selectNodeContents( body );
		if ( from ) {
			range.setStartBefore(
				outermost( from.first, body, 'previousSibling' )
			);
		}
		if ( to ) {
			range.setEndBefore(
				outermost( to.first, body, 'previousSibling' )
			);
		}
		const part = owner.createElement( 'div' );
		part.append( range.cloneContents() );
		parts.push( { isQuoted, body: part } );
	};
	let from = 0;
	for ( const { start, end } of regions ) {
		if ( start > from ) {
			take( false, lines[ from ] ?? null, lines[ start ] ?? null );
		}
		take( true, lines[ start ] ?? null, lines[ end ] ?? null );
		from = end;
	}
	if ( from < lines.length ) {
		take( false, lines[ from ] ?? null, null );
	}
	return parts;
}
