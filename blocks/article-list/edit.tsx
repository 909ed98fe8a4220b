import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/editor/category-control';
import {
	ChoiceField,
	NumberField,
	SwitchField,
	TextField,
} from '../shared/editor/fields';
import { HeadingLevelControl } from '../shared/editor/heading-level-control';
import { LanguageControl } from '../shared/editor/language-control';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

/** Which articles; `ListBlock` in PHP. */
export type ListSource = 'related' | 'popular' | 'newest' | 'category';

export type ListAttributes = {
	source: ListSource;
	count: number;
	/** 0 is all of them, or the one of the page. */
	categoryId: number;
	showHeading: boolean;
	/** Empty says what the list holds. */
	heading: string;
	headingLevel: number;
	showExcerpt: boolean;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

/** Why a list may be empty, by what it holds. */
const emptyTexts = (): Record< ListSource, string > => ( {
	related: __( 'On articles, those that are related appear here.', 'sanad' ),
	popular: __( 'What visitors read most appears here.', 'sanad' ),
	newest: __( 'New articles appear here.', 'sanad' ),
	category: __(
		'On a category or article, the articles of its category appear here.',
		'sanad'
	),
} );

export function Edit( props: BlockEditProps< ListAttributes > ) {
	const { attributes, context } = props;
	const { source, showHeading } = attributes;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Article list', 'sanad' ) }
			emptyText={ emptyTexts()[ source ] }
		>
			<PanelBody title={ __( 'Articles', 'sanad' ) }>
				<ChoiceField
					label={ __( 'Show', 'sanad' ) }
					choices={ {
						related: __( 'Related articles', 'sanad' ),
						popular: __( 'Popular articles', 'sanad' ),
						newest: __( 'New articles', 'sanad' ),
						category: __( 'Articles of a category', 'sanad' ),
					} }
					{ ...setting( 'source' ) }
				/>
				{ source !== 'related' && (
					<CategoryControl
						label={ __( 'Category', 'sanad' ) }
						noneLabel={
							source === 'category'
								? __( 'Category of the page', 'sanad' )
								: __( 'All categories', 'sanad' )
						}
						{ ...setting( 'categoryId' ) }
					/>
				) }
				<NumberField
					label={ __( 'At most', 'sanad' ) }
					min={ 1 }
					max={ 50 }
					emptied={ 5 }
					{ ...setting( 'count' ) }
				/>
				<SwitchField
					label={ __( 'Beginning of each article', 'sanad' ) }
					{ ...setting( 'showExcerpt' ) }
				/>
				<LanguageControl { ...setting( 'language' ) } />
			</PanelBody>
			<PanelBody title={ __( 'Heading', 'sanad' ) }>
				<SwitchField
					label={ __( 'Show the heading', 'sanad' ) }
					{ ...setting( 'showHeading' ) }
				/>
				{ showHeading && (
					<>
						<TextField
							label={ __( 'Heading', 'sanad' ) }
							help={ __(
								'Left empty, it says what the list holds.',
								'sanad'
							) }
							{ ...setting( 'heading' ) }
						/>
						<HeadingLevelControl { ...setting( 'headingLevel' ) } />
					</>
				) }
			</PanelBody>
		</PreviewedBlock>
	);
}
