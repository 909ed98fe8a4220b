import { __, sprintf } from '@wordpress/i18n';
import { caution, file as fileIcon, Icon } from '@wordpress/icons';

import { fileSize } from '../../../components/file-size';
import { useBoot } from '../../../data';
import type { Attachment } from '../../../types/api';

/**
 * The files of a message, each a download.
 *
 * @param props
 * @param props.attachments
 */
export function AttachmentList( {
	attachments,
}: {
	attachments: Attachment[];
} ) {
	const { locale } = useBoot();
	if ( attachments.length === 0 ) {
		return null;
	}
	return (
		<ul className="sanad-attachments" aria-label={ __( 'Files', 'sanad' ) }>
			{ attachments.map( ( { id, name, size, state, error, url } ) => (
				<li key={ id }>
					{ state === 'failed' ? (
						<span className="sanad-attachments__failed">
							<Icon icon={ caution } size={ 20 } />
							<span>
								{ sprintf(
									/* translators: 1: name of a file, 2: reason. */
									__(
										'%1$s could not be saved: %2$s',
										'sanad'
									),
									name,
									error ?? ''
								) }
							</span>
						</span>
					) : (
						<a href={ url } download={ name }>
							<Icon icon={ fileIcon } size={ 20 } />
							<bdi className="sanad-attachments__name">
								{ name }
							</bdi>
							<bdi className="sanad-attachments__size">
								{ fileSize( size, locale ) }
							</bdi>
						</a>
					) }
				</li>
			) ) }
		</ul>
	);
}
