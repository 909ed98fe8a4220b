import { MediaUpload, MediaUploadCheck } from '@wordpress/block-editor';
import type { Media } from '@wordpress/block-editor';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	/** MIME type, or its first part. */
	type: string;
	label: string;
	/** Name or address of what is chosen; a picture is shown. */
	chosen?: string;
	onChange: ( media: Media | null ) => void;
}

/**
 * Chooses something out of the media library.
 * @param props
 * @param props.type
 * @param props.label
 * @param props.chosen
 * @param props.onChange
 */
export function MediaControl( { type, label, chosen = '', onChange }: Props ) {
	return (
		<MediaUploadCheck>
			{ chosen && type === 'image' && (
				<img src={ chosen } alt="" style={ { maxBlockSize: 120 } } />
			) }
			{ chosen && type !== 'image' && <p dir="auto">{ chosen }</p> }
			<div>
				<MediaUpload
					allowedTypes={ [ type ] }
					onSelect={ onChange }
					render={ ( { open } ) => (
						<Button
							variant="secondary"
							onClick={ open }
							__next40pxDefaultSize
						>
							{ label }
						</Button>
					) }
				/>
				{ chosen && (
					<Button
						variant="tertiary"
						onClick={ () => onChange( null ) }
						__next40pxDefaultSize
					>
						{ __( 'Remove', 'sanad' ) }
					</Button>
				) }
			</div>
		</MediaUploadCheck>
	);
}
