import { useCallback, useRef, useState } from '@wordpress/element';
import type { LexicalEditor } from 'lexical';

import { FileTray, MessageToolbar } from '../../../components/MessageTools';
import { RichText } from '../../../components/RichText';
import { useUploads } from '../../../data';
import type { Attachment } from '../../../types/api';

/** What is written in a side request and not sent yet. */
export interface Written {
	html: string;
	isEmpty: boolean;
	attachments: Attachment[];
	/** Of this act: sent again with it, nothing is written twice. */
	clientKey: string;
}

interface Props {
	label: string;
	hint: string;
	written: Written;
	/** Stays the same between paints. */
	onChange: ( part: Partial< Written > ) => void;
	/** Control and Enter. */
	onSubmit: () => void;
}

/**
 * A field for a message of a side request, with files.
 *
 * @param props
 * @param props.label
 * @param props.hint
 * @param props.written
 * @param props.onChange
 * @param props.onSubmit
 */
export function MessageField( {
	label,
	hint,
	written,
	onChange,
	onSubmit,
}: Props ) {
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	// Several files may arrive between two paints.
	const files = useRef( written.attachments );
	const set = useCallback(
		( attachments: Attachment[] ) => {
			files.current = attachments;
			onChange( { attachments } );
		},
		[ onChange ]
	);
	const { uploads, attach, cancelUpload } = useUploads(
		useCallback(
			( file: Attachment ) => set( [ ...files.current, file ] ),
			[ set ]
		)
	);

	return (
		<div className="sanad-side__field">
			<RichText
				label={ label }
				placeholder={ hint }
				initialHtml={ written.html }
				onChange={ onChange }
				onSubmit={ onSubmit }
				onFiles={ attach }
				onReady={ setEditor }
			/>
			<FileTray
				attachments={ written.attachments }
				uploads={ uploads }
				onRemove={ ( id ) =>
					set( files.current.filter( ( file ) => file.id !== id ) )
				}
				onCancel={ cancelUpload }
			/>
			<MessageToolbar editor={ editor } onFiles={ attach } />
		</div>
	);
}
