import { Button, TextControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent, KeyboardEvent } from 'react';

import { typedDirection } from '../../components/typed-direction';
import { RequestError } from '../../data';
import { useReplyActions } from '../../data/canned-replies/use-reply-actions';
import type { ReplyFolder } from '../../types/api';

interface FolderFormProps {
	/** Null for a new one. */
	folder: ReplyFolder | null;
	onClose: () => void;
}

/**
 * The name of a folder, in its place.
 *
 * @param props
 * @param props.folder
 * @param props.onClose
 */
export function FolderForm( { folder, onClose }: FolderFormProps ) {
	const { saveFolder } = useReplyActions();
	const [ name, setName ] = useState( folder?.name ?? '' );
	const [ problem, setProblem ] = useState< string | null >( null );
	const field = useRef< HTMLInputElement >( null );
	useEffect( () => field.current?.focus(), [] );

	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		if ( name.trim() === '' ) {
			setProblem( __( 'Give the folder a name.', 'sanad' ) );
			return;
		}
		try {
			await saveFolder( folder?.id ?? null, name.trim() );
			onClose();
		} catch ( thrown ) {
			setProblem( thrown instanceof RequestError ? thrown.message : '' );
		}
	};

	return (
		<form
			className="sanad-folders__form"
			onSubmit={ ( event ) => void submit( event ) }
		>
			<TextControl
				ref={ field }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name of the folder', 'sanad' ) }
				dir={ typedDirection( name ) }
				value={ name }
				onChange={ setName }
				onKeyDown={ ( event: KeyboardEvent ) => {
					if ( event.key === 'Escape' ) {
						onClose();
					}
				} }
			/>
			{ problem && <p role="alert">{ problem }</p> }
			<div className="sanad-form__actions">
				<Button variant="primary" size="compact" type="submit">
					{ __( 'Save', 'sanad' ) }
				</Button>
				<Button variant="tertiary" size="compact" onClick={ onClose }>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
			</div>
		</form>
	);
}
