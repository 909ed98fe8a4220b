import {
	InspectorControls,
	RichText,
	useBlockProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { LanguageControl } from '../shared/language-control';
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

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< NeedHelpAttributes > ) {
	const { heading, text, buttonText, pageId, language } = attributes;

	return (
		<>
			<InspectorControls>
				<PanelBody title={ __( 'Contact form', 'sanad' ) }>
					<PageControl
						value={ pageId }
						onChange={ ( id ) => setAttributes( { pageId: id } ) }
					/>
					<LanguageControl
						value={ language }
						onChange={ ( code ) =>
							setAttributes( { language: code } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			<div { ...useBlockProps( { className: 'sanad-need-help' } ) }>
				<div className="sanad-need-help__words">
					<RichText
						tagName="p"
						className="sanad-need-help__heading"
						value={ heading }
						onChange={ ( value ) =>
							setAttributes( { heading: value } )
						}
						allowedFormats={ [] }
						placeholder={ __( 'Still need help?', 'sanad' ) }
						aria-label={ __( 'Heading', 'sanad' ) }
					/>
					<RichText
						tagName="p"
						className="sanad-need-help__text"
						value={ text }
						onChange={ ( value ) =>
							setAttributes( { text: value } )
						}
						allowedFormats={ [] }
						placeholder={ __(
							'Write to us. We see which article you come from, so you need not explain it again.',
							'sanad'
						) }
						aria-label={ __( 'Text', 'sanad' ) }
					/>
				</div>
				<RichText
					tagName="div"
					className="wp-block-button__link wp-element-button sanad-need-help__link"
					value={ buttonText }
					onChange={ ( value ) =>
						setAttributes( { buttonText: value } )
					}
					allowedFormats={ [] }
					placeholder={ __( 'Ask us', 'sanad' ) }
					aria-label={ __( 'Text of the button', 'sanad' ) }
				/>
			</div>
		</>
	);
}
