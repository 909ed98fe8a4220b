import { InspectorControls } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import {
	CheckboxControl,
	PanelBody,
	SelectControl,
	ToggleControl,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ContactFormAttributes, FieldMode } from './edit';

declare global {
	interface Window {
		/** From `FormEditor` in PHP. */
		sanadContactForm?: {
			topics: { id: number; name: string }[];
			privacyUrl: string;
		};
	}
}

type Props = Pick<
	BlockEditProps< ContactFormAttributes >,
	'attributes' | 'setAttributes'
>;

type FieldAttribute = Extract<
	keyof ContactFormAttributes,
	`${ string }Field`
>;

/**
 * The settings of the form in the sidebar.
 * @param root0
 * @param root0.attributes
 * @param root0.setAttributes
 */
export function FormSettings( { attributes, setAttributes }: Props ) {
	const { topicField, consent, suggestArticles } = attributes;
	const fields: [ FieldAttribute, string ][] = [
		[ 'nameField', __( 'Name', 'sanad' ) ],
		[ 'topicField', __( 'Topic', 'sanad' ) ],
		[ 'orderField', __( 'Order', 'sanad' ) ],
		[ 'subjectField', __( 'Subject', 'sanad' ) ],
		[ 'filesField', __( 'Files', 'sanad' ) ],
	];

	return (
		<InspectorControls>
			<PanelBody title={ __( 'Fields', 'sanad' ) }>
				<p>
					{ __(
						'E-mail address and question are always asked for. Shoppers who are logged in see neither name nor address, and choose from their own orders.',
						'sanad'
					) }
				</p>
				{ fields.map( ( [ attribute, label ] ) => (
					<SelectControl< FieldMode >
						key={ attribute }
						label={ label }
						value={ attributes[ attribute ] }
						onChange={ ( mode ) =>
							setAttributes( { [ attribute ]: mode } )
						}
						options={ [
							{
								value: 'hidden',
								label: __( 'Not asked for', 'sanad' ),
							},
							{
								value: 'optional',
								label: __( 'Optional', 'sanad' ),
							},
							{
								value: 'required',
								label: __( 'Required', 'sanad' ),
							},
						] }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
					/>
				) ) }
			</PanelBody>
			{ topicField !== 'hidden' && (
				<TopicSettings
					attributes={ attributes }
					setAttributes={ setAttributes }
				/>
			) }
			<PanelBody
				title={ __( 'Help articles', 'sanad' ) }
				initialOpen={ false }
			>
				<ToggleControl
					label={ __( 'Suggest articles', 'sanad' ) }
					help={ __(
						'While somebody writes, up to three articles that may be the answer appear below. Whoever has opened one is asked once, before sending, if it is solved.',
						'sanad'
					) }
					checked={ suggestArticles }
					onChange={ ( isOn ) =>
						setAttributes( { suggestArticles: isOn } )
					}
					__nextHasNoMarginBottom
				/>
			</PanelBody>
			<PanelBody title={ __( 'Consent', 'sanad' ) } initialOpen={ false }>
				<ToggleControl
					label={ __( 'Ask for consent', 'sanad' ) }
					help={ __(
						'Adds a box that must be ticked. Write its sentence in the form.',
						'sanad'
					) }
					checked={ consent !== '' }
					onChange={ ( isAsked ) =>
						setAttributes( {
							consent: isAsked ? defaultConsent() : '',
						} )
					}
					__nextHasNoMarginBottom
				/>
			</PanelBody>
		</InspectorControls>
	);
}

/**
 * Which topics are offered; none ticked offers all, those to come included.
 * @param root0
 * @param root0.attributes
 * @param root0.setAttributes
 */
function TopicSettings( { attributes, setAttributes }: Props ) {
	const { topicIds } = attributes;
	const topics = window.sanadContactForm?.topics ?? [];

	return (
		<PanelBody title={ __( 'Topics', 'sanad' ) } initialOpen={ false }>
			<p>
				{ topics.length
					? __( 'Without any tick, all topics are offered.', 'sanad' )
					: __(
							'There are no topics yet, so the field does not show.',
							'sanad'
						) }
			</p>
			{ topics.map( ( { id, name } ) => (
				<CheckboxControl
					key={ id }
					label={ name }
					checked={ topicIds.includes( id ) }
					onChange={ ( isOffered ) =>
						setAttributes( {
							topicIds: isOffered
								? [ ...topicIds, id ]
								: topicIds.filter( ( other ) => other !== id ),
						} )
					}
					__nextHasNoMarginBottom
				/>
			) ) }
		</PanelBody>
	);
}

/** A sentence to start from, with the shop's own privacy page where it has one. */
function defaultConsent(): string {
	const url = window.sanadContactForm?.privacyUrl;
	if ( ! url ) {
		return __(
			'I agree that my details are kept to answer my question.',
			'sanad'
		);
	}
	const link = document.createElement( 'a' );
	link.href = url;
	link.textContent = __( 'privacy policy', 'sanad' );
	return sprintf(
		/* translators: %s: link "privacy policy". */
		__(
			'I agree that my details are kept to answer my question, as the %s says.',
			'sanad'
		),
		link.outerHTML
	);
}
