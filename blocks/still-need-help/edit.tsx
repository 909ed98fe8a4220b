import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { LanguageControl } from '../shared/editor/language-control';
import { PlainText } from '../shared/editor/plain-text';
import { settingsOf } from '../shared/editor/settings-of';
import { PageControl } from './page-control';

export type NeedHelpAttributes = {
	/** Empty texts say what the plugin says, in the language of the article. */
	heading: string;
	text: string;
	buttonText: string;
	/** Page with the contact form; 0 finds it. */
	pageId: number;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( props: BlockEditProps< NeedHelpAttributes > ) {
	const setting = settingsOf( props );

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Contact form', 'sanad' ) }>
					<PageControl { ...setting( 'pageId' ) } />
					<LanguageControl { ...setting( 'language' ) } />
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps( { className: 'sanad-need-help' } ) }>
				<div className="sanad-need-help__words">
					<PlainText
						tagName="p"
						className="sanad-need-help__heading"
						label={ __( 'Heading', 'sanad' ) }
						placeholder={ __( 'Still need help?', 'sanad' ) }
						{ ...setting( 'heading' ) }
					/>
					<PlainText
						tagName="p"
						className="sanad-need-help__text"
						label={ __( 'Text', 'sanad' ) }
						placeholder={ __(
							'Write to us. We see which article you come from, so you need not explain it again.',
							'sanad'
						) }
						{ ...setting( 'text' ) }
					/>
				</div>
				<PlainText
					tagName="div"
					className="wp-block-button__link wp-element-button sanad-need-help__link"
					label={ __( 'Text of the button', 'sanad' ) }
					placeholder={ __( 'Ask us', 'sanad' ) }
					{ ...setting( 'buttonText' ) }
				/>
			</div>
		</>
	);
}
