import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, SelectControl, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { LanguageControl } from '../shared/language-control';
import { Preview } from '../shared/preview';
import metadata from './block.json';

export type SearchAttributes = {
	/** Empty says "Search the help centre". */
	label: string;
	placeholder: string;
	size: 'normal' | 'large';
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( {
	attributes,
	setAttributes,
	context,
}: BlockEditProps< SearchAttributes > ) {
	const { label, placeholder, size, language } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Search', 'sanad' ) }>
					<TextControl
						label={ __( 'Label', 'sanad' ) }
						value={ label }
						placeholder={ __( 'Search the help centre', 'sanad' ) }
						onChange={ ( value ) =>
							setAttributes( { label: value } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<TextControl
						label={ __( 'Text in the empty field', 'sanad' ) }
						value={ placeholder }
						onChange={ ( value ) =>
							setAttributes( { placeholder: value } )
						}
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<SelectControl< SearchAttributes[ 'size' ] >
						label={ __( 'Size', 'sanad' ) }
						value={ size }
						onChange={ ( value ) =>
							setAttributes( { size: value } )
						}
						options={ [
							{ value: 'normal', label: __( 'Normal', 'sanad' ) },
							{ value: 'large', label: __( 'Large', 'sanad' ) },
						] }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<LanguageControl
						value={ language }
						onChange={ ( code ) =>
							setAttributes( { language: code } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps() }>
				<Preview
					block={ metadata.name }
					attributes={ attributes }
					postId={ context.postId as number | undefined }
					title={ __( 'Article search', 'sanad' ) }
					emptyText={ __( 'The search appears here.', 'sanad' ) }
				/>
			</div>
		</>
	);
}
