import {
	InnerBlocks,
	InspectorControls,
	useBlockProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, Placeholder, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { MediaControl } from './media-control';

export type VideoAttributes = {
	/** At YouTube or Vimeo, or of a file of this site. */
	url: string;
	title: string;
	posterId: number;
	/** Only for showing it in the editor. */
	posterUrl: string;
	captionsId: number;
	captionsName: string;
	/** Two-letter code; empty is the language of the page. */
	captionsLanguage: string;
};

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< VideoAttributes > ) {
	const { url, title, posterId, posterUrl } = attributes;
	const { captionsId, captionsName, captionsLanguage } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Captions', 'sanad' ) }>
					<p>
						{ __(
							'For a file of your own: a WebVTT file (.vtt). YouTube and Vimeo bring their own captions.',
							'sanad'
						) }
					</p>
					<div style={ { marginBlockEnd: 16 } }>
						<MediaControl
							type="text/vtt"
							label={ __( 'Choose captions', 'sanad' ) }
							chosen={ captionsId ? captionsName : '' }
							onChange={ ( media ) =>
								setAttributes( {
									captionsId: media?.id ?? 0,
									captionsName: media?.filename ?? '',
								} )
							}
						/>
					</div>
					<TextControl
						label={ __( 'Language of the captions', 'sanad' ) }
						help={ __(
							'Two letters, such as ar. Left empty, it is the language of the page.',
							'sanad'
						) }
						value={ captionsLanguage }
						onChange={ ( value ) =>
							setAttributes( { captionsLanguage: value } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps( { className: 'sanad-video' } ) }>
				<Placeholder
					label={ __( 'Help video', 'sanad' ) }
					instructions={ __(
						'Nothing is loaded from YouTube or Vimeo before somebody plays it.',
						'sanad'
					) }
					isColumnLayout
				>
					<TextControl
						label={ __( 'Address of the video', 'sanad' ) }
						type="url"
						value={ url }
						onChange={ ( value ) =>
							setAttributes( { url: value } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<MediaControl
						type="video"
						label={ __( 'Choose a file of your own', 'sanad' ) }
						onChange={ ( media ) =>
							setAttributes( { url: media?.url ?? '' } )
						}
					/>
					<TextControl
						label={ __( 'Title', 'sanad' ) }
						value={ title }
						onChange={ ( value ) =>
							setAttributes( { title: value } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<MediaControl
						type="image"
						label={ __(
							'Choose a picture to show first',
							'sanad'
						) }
						chosen={ posterId ? posterUrl : '' }
						onChange={ ( media ) =>
							setAttributes( {
								posterId: media?.id ?? 0,
								posterUrl: media?.url ?? '',
							} )
						}
					/>
				</Placeholder>
				<p>
					<strong>{ __( 'Transcript', 'sanad' ) }</strong>
				</p>
				<InnerBlocks
					allowedBlocks={ [ 'core/paragraph', 'core/list' ] }
					template={ [
						[
							'core/paragraph',
							{
								placeholder: __(
									'What is said in the video. It can be searched, and read where there is no sound.',
									'sanad'
								),
							},
						],
					] }
				/>
			</div>
		</>
	);
}
