import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Preview } from '../shared/preview';
import metadata from './block.json';

export type BreadcrumbsAttributes = {
	showLanguages: boolean;
};

export function Edit( {
	attributes,
	setAttributes,
	context,
}: BlockEditProps< BreadcrumbsAttributes > ) {
	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Breadcrumbs', 'sanad' ) }>
					<ToggleControl
						label={ __( 'Links to other languages', 'sanad' ) }
						checked={ attributes.showLanguages }
						onChange={ ( isShown ) =>
							setAttributes( { showLanguages: isShown } )
						}
						__nextHasNoMarginBottom
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps() }>
				<Preview
					block={ metadata.name }
					attributes={ attributes }
					postId={ context.postId as number | undefined }
					title={ __( 'Article breadcrumbs', 'sanad' ) }
					emptyText={ __(
						'On articles, the way from the start of the help centre appears here.',
						'sanad'
					) }
				/>
			</div>
		</>
	);
}
