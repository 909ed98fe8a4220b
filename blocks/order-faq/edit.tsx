import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import {
	PanelBody,
	RangeControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { HeadingLevelControl } from '../shared/heading-level-control';
import { LanguageControl } from '../shared/language-control';
import { Preview } from '../shared/preview';
import metadata from './block.json';

export type OrderFaqAttributes = {
	/** Empty says "About your last order". */
	heading: string;
	headingLevel: number;
	/** How many of the last orders are looked at. */
	orders: number;
	/** Most articles. */
	count: number;
	/** Whether guests are asked to sign in; otherwise they see nothing. */
	showPrompt: boolean;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< OrderFaqAttributes > ) {
	const { heading, headingLevel, orders, count } = attributes;
	const { showPrompt, language } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Articles', 'sanad' ) }>
					<p>
						{ __(
							'Shown are the articles that belong to the products of the last orders. Everybody sees his own.',
							'sanad'
						) }
					</p>
					<RangeControl
						label={ __( 'Last orders', 'sanad' ) }
						value={ orders }
						onChange={ ( value ) =>
							setAttributes( { orders: value ?? 1 } )
						}
						min={ 1 }
						max={ 5 }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<RangeControl
						label={ __( 'At most', 'sanad' ) }
						value={ count }
						onChange={ ( value ) =>
							setAttributes( { count: value ?? 6 } )
						}
						min={ 1 }
						max={ 20 }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
					<ToggleControl
						label={ __( 'Ask guests to sign in', 'sanad' ) }
						checked={ showPrompt }
						onChange={ ( isAsked ) =>
							setAttributes( { showPrompt: isAsked } )
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
					<TextControl
						label={ __( 'Heading', 'sanad' ) }
						value={ heading }
						placeholder={ __( 'About your last order', 'sanad' ) }
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
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps() }>
				<Preview
					block={ metadata.name }
					attributes={ attributes }
					title={ __( 'Help for your last order', 'sanad' ) }
					emptyText={ __(
						'Articles about the products of your own last order would stand here. You have ordered nothing that has articles.',
						'sanad'
					) }
				/>
			</div>
		</>
	);
}
