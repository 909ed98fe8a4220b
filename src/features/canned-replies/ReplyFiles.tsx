import { Button, FormFileUpload } from '@wordpress/components';
import { useCallback, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { FileTray } from '../../components/MessageTools';
import { useUploads } from '../../data';
import type { Attachment } from '../../types/api';
import type { ReplyForm } from './reply-form';

interface ReplyFilesProps {
	form: ReplyForm;
	onChange: ( part: Partial< ReplyForm > ) => void;
}

/**
 * The files that go with a reply wherever it is used.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 */
export function ReplyFiles( { form, onChange }: ReplyFilesProps ) {
	// Two files may arrive before the form is drawn again.
	const stored = useRef( form.attachments );
	stored.current = form.attachments;
	const onStored = useCallback(
		( attachment: Attachment ) => {
			stored.current = [ ...stored.current, attachment ];
			onChange( { attachments: stored.current } );
		},
		[ onChange ]
	);
	const { uploads, attach, cancelUpload } = useUploads( onStored );

	return (
		<div className="sanad-reply-files">
			<FormFileUpload
				__next40pxDefaultSize
				multiple
				render={ ( { openFileDialog } ) => (
					<Button variant="secondary" onClick={ openFileDialog }>
						{ __( 'Attach files', 'sanad' ) }
					</Button>
				) }
				onChange={ ( { currentTarget } ) => {
					attach( Array.from( currentTarget.files ?? [] ) );
					// The same file may be chosen again after it was removed.
					currentTarget.value = '';
				} }
			/>
			<FileTray
				attachments={ form.attachments }
				uploads={ uploads }
				onRemove={ ( id ) =>
					onChange( {
						attachments: form.attachments.filter(
							( file ) => file.id !== id
						),
					} )
				}
				onCancel={ cancelUpload }
			/>
		</div>
	);
}
