import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { SwitchField } from '../shared/editor/fields';
import { PlainText } from '../shared/editor/plain-text';
import { settingsOf } from '../shared/editor/settings-of';
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

export function Edit( props: BlockEditProps< ContentsAttributes > ) {
	const { showSubheadings } = props.attributes;
	const setting = settingsOf( props );
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
					<SwitchField
						label={ __( 'Show subheadings', 'sanad' ) }
						{ ...setting( 'showSubheadings' ) }
					/>
					<SwitchField
						label={ __( 'Unfolded at the start', 'sanad' ) }
						{ ...setting( 'isOpen' ) }
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps( { className: 'sanad-contents' } ) }>
				<div className="sanad-contents__box">
					<PlainText
						tagName="div"
						className="sanad-contents__heading"
						label={ __( 'Heading', 'sanad' ) }
						placeholder={ __( 'On this page', 'sanad' ) }
						{ ...setting( 'heading' ) }
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
