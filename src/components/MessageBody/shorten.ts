/** Letters of a message that are shown at once; nobody reads further without meaning to. */
export const SHOWN_LETTERS = 8_000;

/** A little more than that is not worth a button. */
const ROOM = 2_000;

/**
 * The beginning of a very long message: a megabyte of text holds up the page while it is laid out.
 *
 * @param body A parsed message; not changed.
 * @return Null where it is short enough to be shown whole.
 */
export function beginningOf( body: HTMLElement ): HTMLElement | null {
	const walker = body.ownerDocument.createTreeWalker(
		body,
		NodeFilter.SHOW_TEXT
	);
	let letters = 0;
	let cut: { node: Text; at: number } | null = null;
	let node = walker.nextNode();
	while ( node ) {
		const { length } = node as Text;
		if ( ! cut && letters + length > SHOWN_LETTERS ) {
			cut = { node: node as Text, at: SHOWN_LETTERS - letters };
		}
		letters += length;
		if ( cut && letters > SHOWN_LETTERS + ROOM ) {
			const range = body.ownerDocument.createRange();
			range.setStart( body, 0 );
			range.setEnd( cut.node, cut.at );
			const beginning = body.ownerDocument.createElement( 'div' );
			beginning.append( range.cloneContents() );
			return beginning;
		}
		node = walker.nextNode();
	}
	return null;
}
