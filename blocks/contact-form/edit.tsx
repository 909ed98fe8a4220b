import { RichText, useBlockProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
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

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< ContactFormAttributes > ) {
	const { heading, buttonText, consent } = attributes;
	const { nameField, subjectField, orderField, topicField, filesField } =
		attributes;

	return (
		<>
			<FormSettings
				attributes={ attributes }
				setAttributes={ setAttributes }
			/>
			<div { ...useBlockProps( { className: 'sanad-form' } ) }>
				<RichText
					tagName="h2"
					className="sanad-form__heading"
					value={ heading }
					onChange={ ( value ) =>
						setAttributes( { heading: value } )
					}
					allowedFormats={ [] }
					placeholder={ __( 'Heading (optional)', 'sanad' ) }
					aria-label={ __( 'Heading', 'sanad' ) }
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
					{ consent !== '' && (
						<div className="sanad-form__field sanad-form__consent">
							<div className="sanad-form__consent-row">
								<input type="checkbox" disabled />
								<RichText
									tagName="span"
									value={ consent }
									onChange={ ( value ) =>
										setAttributes( { consent: value } )
									}
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
						<RichText
							tagName="div"
							className="wp-block-button__link wp-element-button sanad-form__send"
							value={ buttonText }
							onChange={ ( value ) =>
								setAttributes( { buttonText: value } )
							}
							allowedFormats={ [] }
							placeholder={ __( 'Send your question', 'sanad' ) }
							aria-label={ __( 'Text of the button', 'sanad' ) }
						/>
					</div>
				</div>
			</div>
		</>
	);
}
