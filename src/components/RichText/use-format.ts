import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import { useEffect, useState } from '@wordpress/element';
import {
	$getSelection,
	$isRangeSelection,
	type LexicalEditor,
	type TextFormatType,
} from 'lexical';

/** What holds at the cursor. */
export interface Format {
	bold: boolean;
	italic: boolean;
	code: boolean;
	quote: boolean;
	list: 'bullet' | 'number' | null;
	/** Address of the link around the cursor. */
	link: string | null;
}

/** Inline marks with a button. */
export type Mark = Extract< TextFormatType, 'bold' | 'italic' | 'code' >;

const PLAIN: Format = {
	bold: false,
	italic: false,
	code: false,
	quote: false,
	list: null,
	link: null,
};

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
		quote: $findMatchingParent( node, $isQuoteNode ) !== null,
		list: listType === 'bullet' || listType === 'number' ? listType : null,
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
