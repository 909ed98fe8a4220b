import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/editor/category-control';
import { ChoiceField, NumberField, SwitchField } from '../shared/editor/fields';
import { HeadingLevelControl } from '../shared/editor/heading-level-control';
import { LanguageControl } from '../shared/editor/language-control';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

export type HomeAttributes = {
	layout: 'cards' | 'list';
	/** Only categories below this one; 0 for all. */
	parentId: number;
	showSearch: boolean;
	showIcons: boolean;
	showDescriptions: boolean;
	showCounts: boolean;
	/** First articles of each category; 0 for none. */
	articleCount: number;
	headingLevel: number;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( props: BlockEditProps< HomeAttributes > ) {
	const { attributes, context } = props;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Help centre', 'sanad' ) }
			emptyText={ __( 'There are no articles here yet.', 'sanad' ) }
		>
			<PanelBody title={ __( 'Help centre', 'sanad' ) }>
				<ChoiceField
					label={ __( 'Layout', 'sanad' ) }
					choices={ {
						cards: __( 'Cards', 'sanad' ),
						list: __( 'List', 'sanad' ),
					} }
					{ ...setting( 'layout' ) }
				/>
				<CategoryControl
					label={ __( 'Show', 'sanad' ) }
					noneLabel={ __( 'All categories', 'sanad' ) }
					{ ...setting( 'parentId' ) }
				/>
				<SwitchField
					label={ __( 'Search', 'sanad' ) }
					{ ...setting( 'showSearch' ) }
				/>
				<SwitchField
					label={ __( 'Icons', 'sanad' ) }
					{ ...setting( 'showIcons' ) }
				/>
				<SwitchField
					label={ __( 'Descriptions', 'sanad' ) }
					{ ...setting( 'showDescriptions' ) }
				/>
				<SwitchField
					label={ __( 'Number of articles', 'sanad' ) }
					{ ...setting( 'showCounts' ) }
				/>
				<NumberField
					label={ __( 'Articles in each category', 'sanad' ) }
					min={ 0 }
					max={ 10 }
					emptied={ 0 }
					{ ...setting( 'articleCount' ) }
				/>
				<HeadingLevelControl { ...setting( 'headingLevel' ) } />
				<LanguageControl { ...setting( 'language' ) } />
			</PanelBody>
		</PreviewedBlock>
	);
}
