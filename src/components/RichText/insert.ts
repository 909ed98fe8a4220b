import { $generateNodesFromDOM } from '@lexical/html';
import {
	$getRoot,
	$getSelection,
	$isParagraphNode,
	$isRangeSelection,
	COMMAND_PRIORITY_LOW,
	KEY_TAB_COMMAND,
	type LexicalEditor,
} from 'lexical';

import { dropImpliedDirections } from './direction';
import { isolateText } from './isolate';
import { $placeholders, type PlaceholderNode } from './placeholder-node';
import { $selectSlash } from './slash';

function $selectWhole( node: PlaceholderNode ): void {
	node.select( 0, node.getTextContentSize() );
}

/**
 * Puts markup at the cursor, or at the end if the field never had it, as one step that can be undone.
 * Takes the place of a slash and of what is typed after it. The cursor stands behind it afterwards;
 * if it holds placeholders without a value, the first of them is selected.
 *
 * @param editor
 * @param html   Markup of a message.
 */
export function insertHtml( editor: LexicalEditor, html: string ): void {
	let known = new Set< string >();
	editor.update(
		() => {
			known = new Set( $placeholders().map( ( node ) => node.getKey() ) );
			const parsed = new DOMParser().parseFromString( html, 'text/html' );
			isolateText( parsed.body );
			dropImpliedDirections( parsed.body );
			const nodes = $generateNodesFromDOM( editor, parsed );
			const [ only ] = nodes;
			$selectSlash();
			const selection = $getSelection() ?? $getRoot().selectEnd();
			// A single paragraph goes on in the line that is being written.
			selection.insertNodes(
				nodes.length === 1 && $isParagraphNode( only )
					? only.getChildren()
					: nodes
			);
		},
		{ discrete: true }
	);
	editor.update(
		() => {
			const first = $placeholders().find(
				( node ) => ! known.has( node.getKey() )
			);
			if ( first ) {
				$selectWhole( first );
			}
		},
		{ discrete: true }
	);
}

/**
 * Selects a placeholder that has no value, so that typing replaces it.
 *
 * @param editor
 * @param index  Its place among all of them, from 0.
 */
export function selectPlaceholder(
	editor: LexicalEditor,
	index: number
): void {
	const $select = () => {
		const node = $placeholders()[ index ];
		if ( node ) {
			$selectWhole( node );
		}
	};
	editor.update( $select, { discrete: true } );
}

function $neighbour( isBackward: boolean ): PlaceholderNode | undefined {
	const selection = $getSelection();
	if ( ! $isRangeSelection( selection ) ) {
		return undefined;
	}
	const here = selection.focus.getNode();
	const others = $placeholders().filter( ( node ) => ! node.is( here ) );
	return isBackward
		? others.reverse().find( ( node ) => node.isBefore( here ) )
		: others.find( ( node ) => ! node.isBefore( here ) );
}

/**
 * Lets Tab go from one placeholder without a value to the next, and out of the field after the last,
 * as Tab does otherwise.
 *
 * @param editor
 * @return Ends it.
 */
export function registerPlaceholderKeys( editor: LexicalEditor ): () => void {
	return editor.registerCommand(
		KEY_TAB_COMMAND,
		( event ) => {
			const next = $neighbour( event.shiftKey );
			if ( ! next ) {
				return false;
			}
			event.preventDefault();
			$selectWhole( next );
			return true;
		},
		COMMAND_PRIORITY_LOW
	);
}
