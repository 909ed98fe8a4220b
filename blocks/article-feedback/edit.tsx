import { RichText, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { _x, __ } from '@wordpress/i18n';

export type FeedbackAttributes = {
	/** Empty says "Was this helpful?". */
	question: string;
};

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< FeedbackAttributes > ) {
	return (
		<div { ...useBlockProps( { className: 'sanad-feedback' } ) }>
			<RichText
				tagName="p"
				className="sanad-feedback__question"
				value={ attributes.question }
				onChange={ ( question ) => setAttributes( { question } ) }
				allowedFormats={ [] }
				placeholder={ __( 'Was this helpful?', 'sanad' ) }
				aria-label={ __( 'Question', 'sanad' ) }
			/>
			<div className="sanad-feedback__ask" aria-hidden="true">
				<span className="sanad-feedback__vote">
					{ _x( 'Yes', 'answer to "Was this helpful?"', 'sanad' ) }
				</span>
				<span className="sanad-feedback__vote">
					{ _x( 'No', 'answer to "Was this helpful?"', 'sanad' ) }
				</span>
			</div>
		</div>
	);
}
