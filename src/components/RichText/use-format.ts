import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import { useEffect, useState } from '@wordpress/element';
import {
	$getSelection,
	$isElementNode,
	$isRangeSelection,
	type ElementNode,
	type LexicalEditor,
	type LexicalNode,
	type TextFormatType,
} from 'lexical';

import { $isCodeBlockNode } from './code-block-node';
import { directionOf, type TextDirection } from './direction';

/** What holds at the cursor. */
export interface Format {
	bold: boolean;
	italic: boolean;
	code: boolean;
	codeBlock: boolean;
	quote: boolean;
	list: 'bullet' | 'number' | null;
	/** Direction of the paragraph at the cursor. */
	direction: TextDirection;
	/** Address of the link around the cursor. */
	link: string | null;
}

/** Inline marks with a button. */
export type Mark = Extract< TextFormatType, 'bold' | 'italic' | 'code' >;

const PLAIN: Format = {
	bold: false,
	italic: false,
	code: false,
	codeBlock: false,
	quote: false,
	list: null,
	direction: 'ltr',
	link: null,
};

/**
 * The block that has a direction of its own: the nearest to the root. Runs inside a read or an update.
 *
 * @param node
 */
export function $directedBlock( node: LexicalNode ): ElementNode | null {
	const block = node.getTopLevelElement();
	return $isElementNode( block ) ? block : null;
}

function $directionAt( node: LexicalNode ): TextDirection {
	const block = $directedBlock( node );
	return (
		block?.getDirection() ?? directionOf( block?.getTextContent() ?? '' )
	);
}

function $readFormat(): Format {
	const selection = $getSelection();
	if ( ! $isRangeSelection( selection ) ) {
		return PLAIN;
	}
	const node = selection.anchor.getNode();
	const list = $findMatchingParent( node, $isListNode );
	const link = $findMatchingParent( node, $isLinkNode );
	const listType = $isListNode( list ) ? list.getListType() : null;
	return {
		bold: selection.hasFormat( 'bold' ),
		italic: selection.hasFormat( 'italic' ),
		code: selection.hasFormat( 'code' ),
		codeBlock: $findMatchingParent( node, $isCodeBlockNode ) !== null,
		quote: $findMatchingParent( node, $isQuoteNode ) !== null,
		list: listType === 'bullet' || listType === 'number' ? listType : null,
		direction: $directionAt( node ),
		link: $isLinkNode( link ) ? link.getURL() : null,
	};
}

/**
 * What holds at the cursor of an editor, followed as it moves.
 *
 * @param editor
 */
export function useFormat( editor: LexicalEditor ): Format {
	const [ format, setFormat ] = useState( PLAIN );
	useEffect(
		() =>
			editor.registerUpdateListener( ( { editorState } ) =>
				setFormat( ( before ) => {
					const now = editorState.read( $readFormat );
					const isSame = (
						Object.keys( now ) as ( keyof Format )[]
					 ).every( ( key ) => now[ key ] === before[ key ] );
					return isSame ? before : now;
				} )
			),
		[ editor ]
	);
	return format;
}
