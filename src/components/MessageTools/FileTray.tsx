import { Button, Spinner } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { caution, closeSmall, file as fileIcon, Icon } from '@wordpress/icons';
import type { ReactNode } from 'react';

import { fileSize } from '../file-size';
import { type Upload, useBoot } from '../../data';
import type { Attachment } from '../../types/api';
import './MessageTools.scss';

interface Props {
	attachments: Attachment[];
	uploads: Upload[];
	onRemove: ( attachmentId: number ) => void;
	onCancel: ( uploadKey: string ) => void;
}

interface FileProps {
	name: string;
	size: number;
	icon: ReactNode;
	error: string | null;
	/** Part that the server has, from 0 to 1; null once it is there. */
	progress: number | null;
	onRemove: () => void;
}

function FileChip( {
	name,
	size,
	icon,
	error,
	progress,
	onRemove,
}: FileProps ) {
	const { locale } = useBoot();
	return (
		<li className={ error ? 'has-error' : '' }>
			{ icon }
			<bdi className="sanad-attachments__name">{ name }</bdi>
			<bdi className="sanad-attachments__size">
				{ error ?? fileSize( size, locale ) }
			</bdi>
			{ progress !== null && error === null && (
				<progress
					className="sanad-file-tray__progress"
					value={ progress }
					aria-label={ sprintf(
						/* translators: %s: name of a file. */
						__( 'Uploading %s', 'sanad' ),
						name
					) }
				/>
			) }
			<Button
				icon={ closeSmall }
				size="small"
				/* translators: %s: name of a file. */
				label={ sprintf( __( 'Remove %s', 'sanad' ), name ) }
				onClick={ onRemove }
			/>
		</li>
	);
}

/**
 * The files that will go with the message.
 *
 * @param props
 * @param props.attachments
 * @param props.uploads
 * @param props.onRemove
 * @param props.onCancel
 */
export function FileTray( {
	attachments,
	uploads,
	onRemove,
	onCancel,
}: Props ) {
	if ( attachments.length + uploads.length === 0 ) {
		return null;
	}
	return (
		<ul
			className="sanad-file-tray"
			aria-label={ __( 'Files to send', 'sanad' ) }
			aria-live="polite"
		>
			{ attachments.map( ( { id, name, size } ) => (
				<FileChip
					key={ id }
					name={ name }
					size={ size }
					icon={ <Icon icon={ fileIcon } size={ 20 } /> }
					error={ null }
					progress={ null }
					onRemove={ () => onRemove( id ) }
				/>
			) ) }
			{ uploads.map( ( { key, name, size, progress, error } ) => (
				<FileChip
					key={ key }
					name={ name }
					size={ size }
					icon={
						error ? (
							<Icon icon={ caution } size={ 20 } />
						) : (
							<Spinner />
						)
					}
					error={ error }
					progress={ progress }
					onRemove={ () => onCancel( key ) }
				/>
			) ) }
		</ul>
	);
}
