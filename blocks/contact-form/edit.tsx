import { RichText, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { PlainText } from '../shared/editor/plain-text';
import { settingsOf } from '../shared/editor/settings-of';
import { FieldPreview } from './field-preview';
import { FormSettings } from './form-settings';

/** How a field is asked for; `FieldMode` in PHP. */
export type FieldMode = 'hidden' | 'optional' | 'required';

/** What is set in the block; `FormSettings` in PHP. */
export type ContactFormAttributes = {
	heading: string;
	buttonText: string;
	nameField: FieldMode;
	subjectField: FieldMode;
	orderField: FieldMode;
	topicField: FieldMode;
	filesField: FieldMode;
	/** Whether articles are suggested while somebody writes. */
	suggestArticles: boolean;
	/** Empty offers every topic. */
	topicIds: number[];
	/** Sentence with links; empty asks for none. */
	consent: string;
};

export function Edit( props: BlockEditProps< ContactFormAttributes > ) {
	const { attributes, setAttributes } = props;
	const { nameField, subjectField, orderField, topicField, filesField } =
		attributes;
	const setting = settingsOf( props );

	return (
		<>
			<FormSettings
				attributes={ attributes }
				setAttributes={ setAttributes }
			/>
			<div { ...useBlockProps( { className: 'sanad-form' } ) }>
				<PlainText
					tagName="h2"
					className="sanad-form__heading"
					label={ __( 'Heading', 'sanad' ) }
					placeholder={ __( 'Heading (optional)', 'sanad' ) }
					{ ...setting( 'heading' ) }
				/>
				<div className="sanad-form__form">
					<FieldPreview
						mode={ nameField }
						label={ __( 'Your name', 'sanad' ) }
					/>
					<FieldPreview
						mode="required"
						label={ __( 'E-mail address', 'sanad' ) }
						help={ __( 'The answer goes there.', 'sanad' ) }
					/>
					<FieldPreview
						mode={ topicField }
						label={ __( 'What is it about?', 'sanad' ) }
						kind="choice"
					/>
					<FieldPreview
						mode={ orderField }
						label={ __( 'Order number', 'sanad' ) }
						help={ __(
							'You find it in the mail about your order.',
							'sanad'
						) }
					/>
					<FieldPreview
						mode={ subjectField }
						label={ __( 'Subject', 'sanad' ) }
					/>
					<FieldPreview
						mode="required"
						label={ __( 'Your question', 'sanad' ) }
						kind="text"
					/>
					<FieldPreview
						mode={ filesField }
						label={ __( 'Files', 'sanad' ) }
						kind="files"
					/>
					{ attributes.consent !== '' && (
						<div className="sanad-form__field sanad-form__consent">
							<div className="sanad-form__consent-row">
								<input type="checkbox" disabled />
								<RichText
									tagName="span"
									{ ...setting( 'consent' ) }
									allowedFormats={ [
										'core/link',
										'core/bold',
										'core/italic',
									] }
									aria-label={ __(
										'Consent sentence',
										'sanad'
									) }
								/>
							</div>
						</div>
					) }
					<div>
						<PlainText
							tagName="div"
							className="wp-block-button__link wp-element-button sanad-form__send"
							label={ __( 'Text of the button', 'sanad' ) }
							placeholder={ __( 'Send your question', 'sanad' ) }
							{ ...setting( 'buttonText' ) }
						/>
					</div>
				</div>
			</div>
		</>
	);
}
