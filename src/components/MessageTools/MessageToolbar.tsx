import { FormFileUpload } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { LexicalEditor } from 'lexical';
import type { ReactNode } from 'react';

import { FormatBar } from '../RichText';
import { paperclip } from './icons';
import './MessageTools.scss';

interface Props {
	/** Null until the field is there. */
	editor: LexicalEditor | null;
	onFiles: ( files: File[] ) => void;
	/** What else can be put in. */
	children?: ReactNode;
}

/**
 * The row of buttons under the field.
 *
 * @param props
 * @param props.editor
 * @param props.onFiles
 * @param props.children
 */
export function MessageToolbar( { editor, onFiles, children }: Props ) {
	return (
		<div className="sanad-message-tools">
			<FormFileUpload
				__next40pxDefaultSize
				multiple
				icon={ paperclip }
				aria-label={ __( 'Attach files', 'sanad' ) }
				onChange={ ( { currentTarget } ) => {
					onFiles( Array.from( currentTarget.files ?? [] ) );
					// The same file may be chosen again after it was removed.
					currentTarget.value = '';
				} }
			/>
			{ children }
			{ editor && (
				<FormatBar
					editor={ editor }
					className="sanad-message-tools__format"
				/>
			) }
		</div>
	);
}
