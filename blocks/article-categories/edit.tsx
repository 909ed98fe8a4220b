import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/category-control';
import { LanguageControl } from '../shared/language-control';
import { Preview } from '../shared/preview';
import metadata from './block.json';

export type CategoriesAttributes = {
	showCounts: boolean;
	/** Only categories below this one; 0 for all. */
	parentId: number;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( {
	attributes,
	setAttributes,
	context,
}: BlockEditProps< CategoriesAttributes > ) {
	const { showCounts, parentId, language } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Categories', 'sanad' ) }>
					<CategoryControl
						label={ __( 'Show', 'sanad' ) }
						value={ parentId }
						onChange={ ( id ) => setAttributes( { parentId: id } ) }
						noneLabel={ __( 'All categories', 'sanad' ) }
					/>
					<ToggleControl
						label={ __( 'Number of articles', 'sanad' ) }
						checked={ showCounts }
						onChange={ ( isShown ) =>
							setAttributes( { showCounts: isShown } )
						}
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
					title={ __( 'Article categories', 'sanad' ) }
					emptyText={ __(
						'Categories with articles in them appear here.',
						'sanad'
					) }
				/>
			</div>
		</>
	);
}
