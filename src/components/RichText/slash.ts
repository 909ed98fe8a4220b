import {
	$getRoot,
	$getSelection,
	$isLineBreakNode,
	$isRangeSelection,
	$isTextNode,
	type LexicalEditor,
	type TextNode,
} from 'lexical';

/** What is typed after a slash to look something up. */
export interface Slash {
	/** Stays the same while the agent types on after the same slash. */
	key: string;
	/** What began it: `/` for ready texts, `@` for a mention. */
	sign: string;
	/** Without the sign. */
	query: string;
	/** Where the slash stands on the screen now. */
	rect: () => DOMRect;
}

interface SlashPlace {
	node: TextNode;
	/** Offset of the slash in the node. */
	start: number;
	/** Offset of the cursor. */
	end: number;
	sign: string;
	query: string;
}

/** Longer than any title that somebody types to its end. */
const LONGEST = 60;

/** A slash or an at sign that begins a word; not the one in `and/or`, in an address or in a date. */
const COMMAND = new RegExp(
	`(^|[\\s(\\[«“"])([/@])(?!\\s)([^/@\\n]{0,${ LONGEST }})$`,
	'u'
);

function $beginsWord( node: TextNode ): boolean {
	const before = node.getPreviousSibling();
	return (
		before === null ||
		$isLineBreakNode( before ) ||
		/\s$/.test( before.getTextContent() )
	);
}

/** The slash before the cursor, with what is typed after it. Runs inside a read or an update. */
export function $readSlash(): SlashPlace | null {
	const selection = $getSelection();
	if ( ! $isRangeSelection( selection ) || ! selection.isCollapsed() ) {
		return null;
	}
	const node = selection.anchor.getNode();
	if ( ! $isTextNode( node ) || node.hasFormat( 'code' ) ) {
		return null;
	}
	const end = selection.anchor.offset;
	const text = node.getTextContent().slice( 0, end );
	const match = COMMAND.exec( text );
	if ( ! match ) {
		return null;
	}
	const sign = match[ 2 ] ?? '';
	const query = match[ 3 ] ?? '';
	const start = end - query.length - 1;
	return start > 0 || $beginsWord( node )
		? { node, start, end, sign, query }
		: null;
}

/** Selects the slash and what is typed after it, so that what is inserted takes its place. */
export function $selectSlash(): void {
	const place = $readSlash();
	if ( place ) {
		place.node.select( place.start, place.end );
	}
}

/**
 * Types a slash for the agent, at the cursor or at the end of the text.
 *
 * @param editor
 * @param word   What follows it.
 */
export function startSlash( editor: LexicalEditor, word: string ): void {
	const $start = () => {
		$selectSlash();
		const selection = $getSelection() ?? $getRoot().selectEnd();
		if ( ! $isRangeSelection( selection ) ) {
			return;
		}
		// What is selected is replaced, so the letter before it counts.
		const start = selection.isBackward()
			? selection.focus
			: selection.anchor;
		const node = start.getNode();
		const before = $isTextNode( node )
			? node.getTextContent().slice( 0, start.offset )
			: '';
		selection.insertText(
			`${ /\S$/.test( before ) ? ' ' : '' }/${ word }`
		);
	};
	editor.update( $start, { discrete: true } );
}

/**
 * Takes away a slash and what is typed after it.
 *
 * @param editor
 */
export function removeSlash( editor: LexicalEditor ): void {
	editor.update( () => {
		$selectSlash();
		const selection = $getSelection();
		if ( $isRangeSelection( selection ) && ! selection.isCollapsed() ) {
			selection.removeText();
		}
	} );
}

/**
 * What an editor's text says to look up.
 *
 * @param editor
 */
export function readSlash( editor: LexicalEditor ): Slash | null {
	return editor.getEditorState().read( () => {
		const place = $readSlash();
		if ( ! place ) {
			return null;
		}
		const { node, start, sign, query } = place;
		const key = node.getKey();
		const rect = () => {
			const text = editor.getElementByKey( key )?.firstChild;
			const range = document.createRange();
			if ( text instanceof Text && text.length > start ) {
				range.setStart( text, start );
				range.setEnd( text, start + 1 );
				return range.getBoundingClientRect();
			}
			return (
				editor.getRootElement()?.getBoundingClientRect() ??
				new DOMRect()
			);
		};
		return { key: `${ key }-${ start }`, sign, query, rect };
	} );
}
