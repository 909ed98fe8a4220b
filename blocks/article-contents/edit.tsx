import {
	InspectorControls,
	RichText,
	useBlockProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, ToggleControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { headingsOf, type EditedBlock } from './headings';

export type ContentsAttributes = {
	/** Empty says "On this page". */
	heading: string;
	showSubheadings: boolean;
	isOpen: boolean;
};

interface BlockEditor {
	getBlocks: () => EditedBlock[];
}

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< ContentsAttributes > ) {
	const { heading, showSubheadings, isOpen } = attributes;
	const blocks = useSelect(
		( select ) =>
			( select( 'core/block-editor' ) as BlockEditor ).getBlocks(),
		[]
	);
	const headings = headingsOf( blocks ).filter(
		( { level } ) => level === 2 || showSubheadings
	);

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Contents', 'sanad' ) }>
					<ToggleControl
						label={ __( 'Show subheadings', 'sanad' ) }
						checked={ showSubheadings }
						onChange={ ( isShown ) =>
							setAttributes( { showSubheadings: isShown } )
						}
						__nextHasNoMarginBottom
					/>
					<ToggleControl
						label={ __( 'Unfolded at the start', 'sanad' ) }
						checked={ isOpen }
						onChange={ ( isUnfolded ) =>
							setAttributes( { isOpen: isUnfolded } )
						}
						__nextHasNoMarginBottom
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps( { className: 'sanad-contents' } ) }>
				<div className="sanad-contents__box">
					<RichText
						tagName="div"
						className="sanad-contents__heading"
						value={ heading }
						onChange={ ( value ) =>
							setAttributes( { heading: value } )
						}
						allowedFormats={ [] }
						placeholder={ __( 'On this page', 'sanad' ) }
						aria-label={ __( 'Heading', 'sanad' ) }
					/>
					{ headings.length < 2 ? (
						<p>
							{ __(
								'The headings of the article appear here, once it has two.',
								'sanad'
							) }
						</p>
					) : (
						<ol className="sanad-contents__list">
							{ headings.map( ( { key, level, text } ) => (
								<li
									key={ key }
									className={ `is-level-${ level }` }
									dir="auto"
								>
									{ text }
								</li>
							) ) }
						</ol>
					) }
				</div>
			</div>
		</>
	);
}
