import {
	Button,
	CheckboxControl,
	Modal,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { CHOICES } from '../../../app/router';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { FormattedField } from '../../../components/FormattedField';
import { TagField } from '../../../components/TagField';
import { typedDirection } from '../../../components/typed-direction';
import { RequestError, useBoot, useDirectory } from '../../../data';
import { priorityLabel } from '../../../data/labels';
import { useTicketTemplateActions } from '../../../data/ticket-templates';
import type { TicketTemplate } from '../../../types/api';
import { ChannelField } from '../../compose/ChannelField';
import { formOf } from './template-form';

const COMMON = {
	__next40pxDefaultSize: true,
	__nextHasNoMarginBottom: true,
} as const;

function choices( items: { id: number; name: string }[], none: string ) {
	return [ { id: 0, name: none }, ...items ].map( ( { id, name } ) => ( {
		value: String( id ),
		label: name,
	} ) );
}

/**
 * Makes a template, or changes one.
 *
 * @param props
 * @param props.template Null for a new one.
 * @param props.onClose
 */
export function TemplateForm( {
	template,
	onClose,
}: {
	template: TicketTemplate | null;
	onClose: () => void;
} ) {
	const { user } = useBoot();
	const { topics, agents, teams } = useDirectory();
	const { save } = useTicketTemplateActions();
	const [ form, setForm ] = useState( () =>
		formOf( template, ! user.can.manageContent )
	);
	const [ error, setError ] = useState< RequestError | null >( null );
	const [ isBusy, setBusy ] = useState( false );
	const change = ( part: Partial< typeof form > ) =>
		setForm( ( old ) => ( { ...old, ...part } ) );

	const submit = async () => {
		setBusy( true );
		setError( null );
		try {
			await save( template, form );
			onClose();
		} catch ( thrown ) {
			setBusy( false );
			if ( ! ( thrown instanceof RequestError ) ) {
				throw thrown;
			}
			setError( thrown );
		}
	};
	const body = __( 'Message', 'sanad' );

	return (
		<Modal
			title={
				template
					? __( 'Change the template', 'sanad' )
					: __( 'New template', 'sanad' )
			}
			size="large"
			className="sanad-modal sanad-template"
			onRequestClose={ onClose }
		>
			<form
				className="sanad-template__form"
				noValidate
				onSubmit={ ( event: FormEvent ) => {
					event.preventDefault();
					void submit();
				} }
			>
				{ error && <ErrorNotice error={ error } /> }
				<TextControl
					{ ...COMMON }
					label={ __( 'Name', 'sanad' ) }
					dir={ typedDirection( form.name ) }
					maxLength={ 100 }
					required
					value={ form.name }
					help={ error?.fields.name }
					onChange={ ( name ) => change( { name } ) }
				/>
				<TextControl
					{ ...COMMON }
					label={ __( 'Subject', 'sanad' ) }
					dir={ typedDirection( form.subject ) }
					value={ form.subject }
					onChange={ ( subject ) => change( { subject } ) }
				/>
				<FormattedField
					label={ body }
					hint={ body }
					html={ form.body_html }
					onChange={ ( html ) => change( { body_html: html } ) }
					onSubmit={ () => void submit() }
				/>
				<div className="sanad-template__details">
					<ChannelField
						channel={ form.channel }
						onChange={ ( channel ) => change( { channel } ) }
					/>
					<SelectControl
						{ ...COMMON }
						label={ __( 'Topic', 'sanad' ) }
						value={ String( form.topic_id ) }
						options={ choices(
							topics.items,
							__( 'None', 'sanad' )
						) }
						onChange={ ( id ) =>
							change( { topic_id: Number( id ) } )
						}
					/>
					<SelectControl
						{ ...COMMON }
						label={ __( 'Assignee', 'sanad' ) }
						value={ String( form.assignee_id ) }
						options={ choices(
							agents.items,
							__( 'Nobody', 'sanad' )
						) }
						onChange={ ( id ) =>
							change( { assignee_id: Number( id ) } )
						}
					/>
					<SelectControl
						{ ...COMMON }
						label={ __( 'Team', 'sanad' ) }
						value={ String( form.team_id ) }
						options={ choices(
							teams.items,
							__( 'None', 'sanad' )
						) }
						onChange={ ( id ) =>
							change( { team_id: Number( id ) } )
						}
					/>
					<SelectControl
						{ ...COMMON }
						label={ __( 'Priority', 'sanad' ) }
						value={ form.priority }
						options={ CHOICES.priority.map( ( value ) => ( {
							value,
							label: priorityLabel( value ),
						} ) ) }
						onChange={ ( value ) => {
							const priority = CHOICES.priority.find(
								( each ) => each === value
							);
							if ( priority ) {
								change( { priority } );
							}
						} }
					/>
				</div>
				<TagField
					tags={ form.tags }
					onChange={ ( tags ) => change( { tags } ) }
				/>
				{ user.can.manageContent && (
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ __( 'Only for me', 'sanad' ) }
						checked={ form.is_personal }
						onChange={ ( isPersonal ) =>
							change( { is_personal: isPersonal } )
						}
					/>
				) }
				<div className="sanad-form__actions">
					<Button variant="tertiary" onClick={ onClose }>
						{ __( 'Cancel', 'sanad' ) }
					</Button>
					<Button
						variant="primary"
						type="submit"
						isBusy={ isBusy }
						disabled={ isBusy || form.name.trim() === '' }
						accessibleWhenDisabled
					>
						{ __( 'Save the template', 'sanad' ) }
					</Button>
				</div>
			</form>
		</Modal>
	);
}
