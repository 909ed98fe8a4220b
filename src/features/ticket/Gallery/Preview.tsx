import { __ } from '@wordpress/i18n';
import { file as fileIcon, Icon } from '@wordpress/icons';

import { Late } from '../../../components/Late';
import { useFileUrl } from '../../../data';
import type { Attachment } from '../../../types/api';
import { isPicture } from './gallery-files';

interface Props {
	file: Attachment;
	/** How many times its size in the window. */
	zoom: number;
}

/**
 * A picture, or the name of what cannot be shown here.
 *
 * @param props
 * @param props.file
 * @param props.zoom
 */
export function Preview( { file, zoom }: Props ) {
	const isShown = isPicture( file );
	const url = useFileUrl( isShown ? file : null );
	if ( ! isShown || url === null ) {
		return (
			<div className="sanad-gallery__card">
				<Icon icon={ fileIcon } size={ 48 } />
				<bdi>{ file.name }</bdi>
				<p>
					{ isShown
						? __(
								'The picture could not be loaded. Download it, or try again.',
								'sanad'
							)
						: __(
								'This kind of file is not shown here. Download it to open it.',
								'sanad'
							) }
				</p>
			</div>
		);
	}
	return (
		// What is larger than the window is scrolled by keyboard as well.

		<div className="sanad-gallery__stage" tabIndex={ 0 }>
			{ url === undefined ? (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) : (
				<img
					src={ url }
					alt={ file.name }
					style={ {
						maxInlineSize: `${ 100 * zoom }%`,
						maxBlockSize: `${ 100 * zoom }%`,
						inlineSize: zoom > 1 ? `${ 100 * zoom }%` : undefined,
					} }
				/>
			) }
		</div>
	);
}
