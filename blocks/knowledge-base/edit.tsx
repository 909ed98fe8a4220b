import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import {
	PanelBody,
	RangeControl,
	SelectControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/category-control';
import { HeadingLevelControl } from '../shared/heading-level-control';
import { LanguageControl } from '../shared/language-control';
import { Preview } from '../shared/preview';
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

type Switch = Extract< keyof HomeAttributes, `show${ string }` >;

export function Edit( {
	attributes,
	setAttributes,
	context,
}: BlockEditProps< HomeAttributes > ) {
	const { layout, parentId, articleCount, headingLevel, language } =
		attributes;
	const switches: [ Switch, string ][] = [
		[ 'showSearch', __( 'Search', 'sanad' ) ],
		[ 'showIcons', __( 'Icons', 'sanad' ) ],
		[ 'showDescriptions', __( 'Descriptions', 'sanad' ) ],
		[ 'showCounts', __( 'Number of articles', 'sanad' ) ],
	];

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Help centre', 'sanad' ) }>
					<SelectControl< HomeAttributes[ 'layout' ] >
						label={ __( 'Layout', 'sanad' ) }
						value={ layout }
						onChange={ ( value ) =>
							setAttributes( { layout: value } )
						}
						options={ [
							{ value: 'cards', label: __( 'Cards', 'sanad' ) },
							{ value: 'list', label: __( 'List', 'sanad' ) },
						] }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<CategoryControl
						label={ __( 'Show', 'sanad' ) }
						value={ parentId }
						onChange={ ( id ) => setAttributes( { parentId: id } ) }
						noneLabel={ __( 'All categories', 'sanad' ) }
					/>
					{ switches.map( ( [ attribute, label ] ) => (
						<ToggleControl
							key={ attribute }
							label={ label }
							checked={ attributes[ attribute ] }
							onChange={ ( isShown ) =>
								setAttributes( { [ attribute ]: isShown } )
							}
							__nextHasNoMarginBottom
						/>
					) ) }
					<RangeControl
						label={ __( 'Articles in each category', 'sanad' ) }
						value={ articleCount }
						onChange={ ( count ) =>
							setAttributes( { articleCount: count ?? 0 } )
						}
						min={ 0 }
						max={ 10 }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<HeadingLevelControl
						value={ headingLevel }
						onChange={ ( level ) =>
							setAttributes( { headingLevel: level } )
						}
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
					title={ __( 'Help centre', 'sanad' ) }
					emptyText={ __(
						'There are no articles here yet.',
						'sanad'
					) }
				/>
			</div>
		</>
	);
}
