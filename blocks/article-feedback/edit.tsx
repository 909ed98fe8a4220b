import { useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { _x, __ } from '@wordpress/i18n';
import { PlainText } from '../shared/editor/plain-text';
import { settingsOf } from '../shared/editor/settings-of';

export type FeedbackAttributes = {
	/** Empty says "Was this helpful?". */
	question: string;
};

export function Edit( props: BlockEditProps< FeedbackAttributes > ) {
	const setting = settingsOf( props );

	return (
		<div { ...useBlockProps( { className: 'sanad-feedback' } ) }>
			<PlainText
				tagName="p"
				className="sanad-feedback__question"
				label={ __( 'Question', 'sanad' ) }
				placeholder={ __( 'Was this helpful?', 'sanad' ) }
				{ ...setting( 'question' ) }
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
