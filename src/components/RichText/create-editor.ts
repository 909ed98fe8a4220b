import {
	buildEditorFromExtensions,
	configExtension,
	defineExtension,
} from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$getRoot,
	$isDecoratorNode,
	$isElementNode,
	type LexicalEditor,
	type LexicalEditorWithDispose,
	mergeRegister,
} from 'lexical';

import { cleanHtml } from './clean-html';
import { CodeBlockNode, registerCodeKeys } from './code-block-node';
import { dropImpliedDirections } from './direction';
import { ImageNode } from './image-node';
import { registerPlaceholderKeys } from './insert';
import { linkAddress } from './link';
import { MentionNode } from './mention-node';
import { PlaceholderNode, registerPlaceholders } from './placeholder-node';
import type { RichTextValue } from './types';

/**
 * Replaces all that stands in the editor. Runs inside an update.
 *
 * @param editor
 * @param html   Markup of a message; empty for an empty field.
 */
export function $setHtml( editor: LexicalEditor, html: string ): void {
	const root = $getRoot();
	root.clear();
	const parsed = new DOMParser().parseFromString( html, 'text/html' );
	dropImpliedDirections( parsed.body );
	for ( const node of $generateNodesFromDOM( editor, parsed ) ) {
		// Only blocks may stand in the root.
		if (
			$isElementNode( node ) ||
			( $isDecoratorNode( node ) && ! node.isInline() )
		) {
			root.append( node );
		} else {
			root.append( $createParagraphNode().append( node ) );
		}
	}
	if ( root.isEmpty() ) {
		root.append( $createParagraphNode() );
	}
}

/**
 * What stands in the editor now.
 *
 * @param editor
 */
export function readValue( editor: LexicalEditor ): RichTextValue {
	return editor.getEditorState().read( () => {
		// Asked block by block: the root answers from a cache that is filled only after it was painted.
		const hasNoText = $getRoot()
			.getChildren()
			.every( ( block ) => block.getTextContent().trim() === '' );
		const html = cleanHtml( $generateHtmlFromNodes( editor ) );
		const isEmpty = hasNoText && ! html.includes( '<img ' );
		return { html: isEmpty ? '' : html, isEmpty };
	} );
}

/**
 * Makes the editor of a message: paragraphs, lists, quotes, code, pictures, links, bold, italic,
 * underline, strike.
 *
 * @param initialHtml Markup to start with.
 */
export function createMessageEditor(
	initialHtml: string
): LexicalEditorWithDispose {
	return buildEditorFromExtensions(
		defineExtension( {
			name: 'sanad/message',
			namespace: 'sanad-message',
			nodes: [ PlaceholderNode, ImageNode, CodeBlockNode, MentionNode ],
			register: ( editor ) =>
				mergeRegister(
					registerPlaceholders( editor ),
					registerPlaceholderKeys( editor ),
					registerCodeKeys( editor )
				),
			dependencies: [
				RichTextExtension,
				HistoryExtension,
				ListExtension,
				configExtension( LinkExtension, {
					validateUrl: ( url ) => linkAddress( url ) !== null,
				} ),
			],
			theme: {
				text: {
					underline: 'sanad-rich-text__underline',
					strikethrough: 'sanad-rich-text__strikethrough',
				},
			},
			$initialEditorState: ( editor ) => $setHtml( editor, initialHtml ),
			onError: ( error ) => {
				throw error;
			},
		} )
	);
}
