import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { $getRoot, $getSelection, getNearestEditorFromDOMNode } from 'lexical';

/**
 * Types into a field for formatted text, where the cursor is. Through the editor, since the DOM of
 * these tests knows no editing.
 *
 * @param into
 * @param text
 */
export async function typeInto(
	into: HTMLElement,
	text: string
): Promise< void > {
	if ( into.ownerDocument.activeElement !== into ) {
		await userEvent.click( into );
	}
	const editor = getNearestEditorFromDOMNode( into );
	await act( async () =>
		editor?.update( () =>
			( $getSelection() ?? $getRoot().selectEnd() ).insertText( text )
		)
	);
}
