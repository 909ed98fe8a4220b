import { __, sprintf } from '@wordpress/i18n';
import { caution, download, file as fileIcon, Icon } from '@wordpress/icons';

import { fileSize } from '../../../components/file-size';
import { useBoot, useFileUrl } from '../../../data';
import type { Attachment } from '../../../types/api';
import { isPicture, useOpenFile } from '../Gallery';

function Failed( { name, error }: Attachment ) {
	return (
		<span className="sanad-attachments__failed">
			<Icon icon={ caution } size={ 20 } />
			<span>
				{ sprintf(
					/* translators: 1: name of a file, 2: reason. */
					__( '%1$s could not be saved: %2$s', 'sanad' ),
					name,
					error ?? ''
				) }
			</span>
		</span>
	);
}

function Facts( { file }: { file: Attachment } ) {
	const { locale } = useBoot();
	return (
		<>
			<bdi className="sanad-attachments__name">{ file.name }</bdi>
			<bdi className="sanad-attachments__size">
				{ fileSize( file.size, locale ) }
			</bdi>
		</>
	);
}

function Picture( { file, onOpen }: { file: Attachment; onOpen: () => void } ) {
	const url = useFileUrl( file );
	return (
		<button
			type="button"
			className="sanad-attachments__picture"
			onClick={ onOpen }
			title={ file.name }
		>
			{ url ? (
				<img src={ url } alt="" />
			) : (
				<Icon icon={ fileIcon } size={ 24 } />
			) }
			<Facts file={ file } />
		</button>
	);
}

function Card( {
	file,
	onOpen,
}: {
	file: Attachment;
	onOpen: ( () => void ) | null;
} ) {
	return (
		<span className="sanad-attachments__card">
			<Icon icon={ fileIcon } size={ 20 } />
			{ onOpen ? (
				<button type="button" onClick={ onOpen }>
					<Facts file={ file } />
				</button>
			) : (
				<Facts file={ file } />
			) }
			<a
				href={ file.url }
				download={ file.name }
				aria-label={ sprintf(
					/* translators: %s: name of a file. */
					__( 'Download %s', 'sanad' ),
					file.name
				) }
			>
				<Icon icon={ download } size={ 20 } />
			</a>
		</span>
	);
}

/**
 * The files of a message: pictures as pictures, others as cards, each with its download.
 *
 * @param props
 * @param props.attachments
 */
export function AttachmentList( {
	attachments,
}: {
	attachments: Attachment[];
} ) {
	const open = useOpenFile();
	if ( attachments.length === 0 ) {
		return null;
	}
	return (
		<ul className="sanad-attachments" aria-label={ __( 'Files', 'sanad' ) }>
			{ attachments.map( ( file ) => {
				const onOpen = open ? () => open( file.id ) : null;
				if ( file.state === 'failed' ) {
					return (
						<li key={ file.id }>
							<Failed { ...file } />
						</li>
					);
				}
				return (
					<li key={ file.id }>
						{ onOpen && isPicture( file ) ? (
							<Picture file={ file } onOpen={ onOpen } />
						) : (
							<Card file={ file } onOpen={ onOpen } />
						) }
					</li>
				);
			} ) }
		</ul>
	);
}
