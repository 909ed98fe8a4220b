import { registerLexicalTextEntity } from '@lexical/text';
import {
	$create,
	$getRoot,
	type EditorConfig,
	type LexicalEditor,
	TextNode,
} from 'lexical';

import { PLACEHOLDER } from '../../data/drafts/placeholders';

/**
 * A placeholder that nothing could be filled in for, such as `{{order.tracking_number}}`. It is text
 * like any other: whoever types over it or changes its braces has removed it.
 */
export class PlaceholderNode extends TextNode {
	override $config() {
		return this.config( 'sanad-placeholder', { extends: TextNode } );
	}

	override createDOM(
		config: EditorConfig,
		editor?: LexicalEditor
	): HTMLElement {
		const element = super.createDOM( config, editor );
		element.classList.add( 'sanad-placeholder' );
		return element;
	}

	override canInsertTextBefore(): boolean {
		return false;
	}

	override canInsertTextAfter(): boolean {
		return false;
	}
}

function matchIn( text: string ) {
	const match = PLACEHOLDER.exec( text );
	return (
		match && { start: match.index, end: match.index + match[ 0 ].length }
	);
}

/**
 * Marks placeholders in the text of an editor as they come and go.
 *
 * @param editor
 * @return Ends it.
 */
export function registerPlaceholders( editor: LexicalEditor ): () => void {
	const ends = registerLexicalTextEntity(
		editor,
		matchIn,
		PlaceholderNode,
		( text ) =>
			$create( PlaceholderNode ).setTextContent( text.getTextContent() )
	);
	return () => ends.forEach( ( end ) => end() );
}

/** The marked placeholders, in their order. Runs inside a read or an update. */
export function $placeholders(): PlaceholderNode[] {
	return $getRoot()
		.getAllTextNodes()
		.filter( ( node ) => node instanceof PlaceholderNode );
}
