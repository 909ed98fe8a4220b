import { Button, Modal } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useCallback, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	chevronLeft,
	chevronRight,
	download,
	plus,
	reset,
} from '@wordpress/icons';
import type { KeyboardEvent } from 'react';

import { fileSize } from '../../../components/file-size';
import { useBoot } from '../../../data';
import type { Attachment } from '../../../types/api';
import './Gallery.scss';
import { isPicture } from './gallery-files';
import { Preview } from './Preview';

interface Props {
	/** Of the whole conversation, oldest first. */
	files: Attachment[];
	/** Id of the one to begin with. */
	start: number;
	onClose: () => void;
}

const ZOOMS = [ 1, 1.5, 2, 3, 4 ];

/**
 * The files of a conversation, one at a time and large.
 *
 * @param props
 * @param props.files
 * @param props.start
 * @param props.onClose
 */
export default function Gallery( { files, start, onClose }: Props ) {
	const { locale, isRtl } = useBoot();
	const [ shown, setShown ] = useState( start );
	const [ zoom, setZoom ] = useState( 0 );
	const found = files.findIndex( ( { id } ) => id === shown );
	const index = Math.max( 0, found );
	const file = files[ index ];

	const go = useCallback(
		( step: 1 | -1 ) => {
			const next = files[ index + step ];
			if ( next ) {
				setShown( next.id );
				setZoom( 0 );
				speak( next.name, 'polite' );
			}
		},
		[ files, index ]
	);
	const zoomBy = ( step: 1 | -1 ) =>
		setZoom( Math.min( ZOOMS.length - 1, Math.max( 0, zoom + step ) ) );

	if ( ! file ) {
		return null;
	}

	const onKeyDown = ( event: KeyboardEvent ) => {
		const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
		const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
		const act = {
			[ forward ]: () => go( 1 ),
			[ back ]: () => go( -1 ),
			'+': () => zoomBy( 1 ),
			'=': () => zoomBy( 1 ),
			'-': () => zoomBy( -1 ),
		}[ event.key ];
		if ( act && ! event.ctrlKey && ! event.metaKey && ! event.altKey ) {
			event.preventDefault();
			act();
		}
	};

	return (
		<Modal
			title={ file.name }
			className="sanad-modal sanad-gallery"
			isFullScreen
			onRequestClose={ onClose }
			onKeyDown={ onKeyDown }
		>
			<div className="sanad-gallery__tools">
				<span className="sanad-gallery__facts">
					{ sprintf(
						/* translators: 1: position of a file, 2: number of files, 3: size such as 20 kB. */
						__( 'File %1$d of %2$d · %3$s', 'sanad' ),
						index + 1,
						files.length,
						fileSize( file.size, locale )
					) }
				</span>
				<Button
					icon={ isRtl ? chevronRight : chevronLeft }
					label={ __( 'Previous file', 'sanad' ) }
					disabled={ index === 0 }
					accessibleWhenDisabled
					onClick={ () => go( -1 ) }
				/>
				<Button
					icon={ isRtl ? chevronLeft : chevronRight }
					label={ __( 'Next file', 'sanad' ) }
					disabled={ index === files.length - 1 }
					accessibleWhenDisabled
					onClick={ () => go( 1 ) }
				/>
				<Button
					icon={ reset }
					label={ __( 'Smaller', 'sanad' ) }
					disabled={ zoom === 0 }
					accessibleWhenDisabled
					onClick={ () => zoomBy( -1 ) }
				/>
				<Button
					icon={ plus }
					label={ __( 'Larger', 'sanad' ) }
					disabled={
						! isPicture( file ) || zoom === ZOOMS.length - 1
					}
					accessibleWhenDisabled
					onClick={ () => zoomBy( 1 ) }
				/>
				<Button
					icon={ download }
					variant="secondary"
					href={ file.url }
					download={ file.name }
				>
					{ __( 'Download', 'sanad' ) }
				</Button>
			</div>
			<Preview
				key={ file.id }
				file={ file }
				zoom={ ZOOMS[ zoom ] ?? 1 }
			/>
		</Modal>
	);
}
