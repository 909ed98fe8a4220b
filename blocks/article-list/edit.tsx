import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import {
	PanelBody,
	RangeControl,
	SelectControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CategoryControl } from '../shared/category-control';
import { HeadingLevelControl } from '../shared/heading-level-control';
import { LanguageControl } from '../shared/language-control';
import { Preview } from '../shared/preview';
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

export function Edit( {
	attributes,
	setAttributes,
	context,
}: BlockEditProps< ListAttributes > ) {
	const { source, count, categoryId, showHeading, heading } = attributes;
	const { headingLevel, showExcerpt, language } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Articles', 'sanad' ) }>
					<SelectControl< ListSource >
						label={ __( 'Show', 'sanad' ) }
						value={ source }
						onChange={ ( value ) =>
							setAttributes( { source: value } )
						}
						options={ [
							{
								value: 'related',
								label: __( 'Related articles', 'sanad' ),
							},
							{
								value: 'popular',
								label: __( 'Popular articles', 'sanad' ),
							},
							{
								value: 'newest',
								label: __( 'New articles', 'sanad' ),
							},
							{
								value: 'category',
								label: __( 'Articles of a category', 'sanad' ),
							},
						] }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					{ source !== 'related' && (
						<CategoryControl
							label={ __( 'Category', 'sanad' ) }
							value={ categoryId }
							onChange={ ( id ) =>
								setAttributes( { categoryId: id } )
							}
							noneLabel={
								source === 'category'
									? __( 'Category of the page', 'sanad' )
									: __( 'All categories', 'sanad' )
							}
						/>
					) }
					<RangeControl
						label={ __( 'At most', 'sanad' ) }
						value={ count }
						onChange={ ( value ) =>
							setAttributes( { count: value ?? 5 } )
						}
						min={ 1 }
						max={ 50 }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<ToggleControl
						label={ __( 'Beginning of each article', 'sanad' ) }
						checked={ showExcerpt }
						onChange={ ( isShown ) =>
							setAttributes( { showExcerpt: isShown } )
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
				<PanelBody title={ __( 'Heading', 'sanad' ) }>
					<ToggleControl
						label={ __( 'Show the heading', 'sanad' ) }
						checked={ showHeading }
						onChange={ ( isShown ) =>
							setAttributes( { showHeading: isShown } )
						}
						__nextHasNoMarginBottom
					/>
					{ showHeading && (
						<>
							<TextControl
								label={ __( 'Heading', 'sanad' ) }
								value={ heading }
								help={ __(
									'Left empty, it says what the list holds.',
									'sanad'
								) }
								onChange={ ( value ) =>
									setAttributes( { heading: value } )
								}
								__next40pxDefaultSize
								__nextHasNoMarginBottom
							/>
							<HeadingLevelControl
								value={ headingLevel }
								onChange={ ( level ) =>
									setAttributes( { headingLevel: level } )
								}
							/>
						</>
					) }
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps() }>
				<Preview
					block={ metadata.name }
					attributes={ attributes }
					postId={ context.postId as number | undefined }
					title={ __( 'Article list', 'sanad' ) }
					emptyText={ emptyTexts()[ source ] }
				/>
			</div>
		</>
	);
}
