import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { commentContent, page } from '@wordpress/icons';
import type { MouseEvent } from 'react';

interface Props {
	onReplies: () => void;
	onArticles: () => void;
}

/**
 * Keeps the cursor in the field when a mouse presses a button.
 *
 * @param event
 */
const keepFocus = ( event: MouseEvent ) => event.preventDefault();

/**
 * The buttons that do what a slash does.
 *
 * @param props
 * @param props.onReplies
 * @param props.onArticles
 */
export function InsertButtons( { onReplies, onArticles }: Props ) {
	return (
		<>
			<Button
				icon={ commentContent }
				label={ __( 'Canned replies', 'sanad' ) }
				shortcut="/"
				aria-haspopup="listbox"
				onMouseDown={ keepFocus }
				onClick={ onReplies }
			/>
			<Button
				icon={ page }
				label={ __( 'Articles', 'sanad' ) }
				shortcut="/kb"
				aria-haspopup="listbox"
				onMouseDown={ keepFocus }
				onClick={ onArticles }
			/>
		</>
	);
}
