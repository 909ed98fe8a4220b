import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/editor/category-control';
import { SwitchField } from '../shared/editor/fields';
import { LanguageControl } from '../shared/editor/language-control';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

export type CategoriesAttributes = {
	showCounts: boolean;
	/** Only categories below this one; 0 for all. */
	parentId: number;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( props: BlockEditProps< CategoriesAttributes > ) {
	const { attributes, context } = props;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Article categories', 'sanad' ) }
			emptyText={ __(
				'Categories with articles in them appear here.',
				'sanad'
			) }
		>
			<PanelBody title={ __( 'Categories', 'sanad' ) }>
				<CategoryControl
					label={ __( 'Show', 'sanad' ) }
					noneLabel={ __( 'All categories', 'sanad' ) }
					{ ...setting( 'parentId' ) }
				/>
				<SwitchField
					label={ __( 'Number of articles', 'sanad' ) }
					{ ...setting( 'showCounts' ) }
				/>
				<LanguageControl { ...setting( 'language' ) } />
			</PanelBody>
		</PreviewedBlock>
	);
}
