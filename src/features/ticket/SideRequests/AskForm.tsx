import { Button, SelectControl, TextControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { typedDirection } from '../../../components/typed-direction';
import { type StoredTicket, useBoot, useDirectory } from '../../../data';
import type { SideRequestCreate } from '../../../types/api';
import { MessageField, type Written } from './MessageField';
import { nothingWritten, useWritten } from './use-written';

interface Props {
	ticket: StoredTicket;
	/** Rejects with a RequestError. */
	onAsk: ( fields: SideRequestCreate ) => Promise< void >;
	onCancel: () => void;
}

interface AskFields extends Written {
	/** 0 for somebody outside. */
	userId: number;
	email: string;
	name: string;
	subject: string;
}

/**
 * Asks somebody beside a ticket.
 *
 * @param props
 * @param props.ticket
 * @param props.onAsk
 * @param props.onCancel
 */
export function AskForm( { ticket, onAsk, onCancel }: Props ) {
	const { user } = useBoot();
	const { agents } = useDirectory();
	const { form, change, discard, isBusy, error, send } =
		useWritten< AskFields >( `side-ask-${ ticket.id }`, () => ( {
			...nothingWritten(),
			userId: 0,
			email: '',
			name: '',
			subject: '',
		} ) );
	const first = useRef< HTMLFormElement >( null );
	useEffect( () => first.current?.querySelector( 'select' )?.focus(), [] );

	const isOutside = form.userId === 0;
	const isReady =
		form.subject.trim() !== '' &&
		( ! isOutside || form.email.trim() !== '' ) &&
		( ! form.isEmpty || form.attachments.length > 0 );

	const submit = () =>
		isReady
			? send( ( fields ) =>
					onAsk( {
						client_key: fields.clientKey,
						subject: fields.subject.trim(),
						body_html: fields.html,
						attachment_ids: fields.attachments.map(
							( { id } ) => id
						),
						...( isOutside
							? {
									email: fields.email.trim(),
									name: fields.name.trim(),
								}
							: { user_id: fields.userId } ),
					} )
				)
			: Promise.resolve();

	return (
		<form
			ref={ first }
			className="sanad-side__form"
			aria-label={ __( 'Ask somebody', 'sanad' ) }
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void submit();
			} }
		>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Whom', 'sanad' ) }
				value={ String( form.userId ) }
				options={ [
					{
						value: '0',
						label: __( 'Somebody outside, by mail', 'sanad' ),
					},
					...agents.items
						.filter( ( { id } ) => id !== user.id )
						.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
				] }
				onChange={ ( id ) => change( { userId: Number( id ) } ) }
			/>
			{ isOutside && (
				<>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						type="email"
						dir="ltr"
						label={ __( 'Mail address', 'sanad' ) }
						value={ form.email }
						onChange={ ( email ) => change( { email } ) }
					/>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Name (optional)', 'sanad' ) }
						dir={ typedDirection( form.name ) }
						value={ form.name }
						onChange={ ( name ) => change( { name } ) }
					/>
				</>
			) }
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Subject', 'sanad' ) }
				help={ __(
					'Goes out with the question. The ticket’s own subject does not.',
					'sanad'
				) }
				dir={ typedDirection( form.subject ) }
				value={ form.subject }
				onChange={ ( subject ) => change( { subject } ) }
			/>
			<MessageField
				label={ __( 'Your question', 'sanad' ) }
				hint={ __( 'Write the question', 'sanad' ) }
				written={ form }
				onChange={ change }
				onSubmit={ () => void submit() }
			/>
			{ error && (
				<p className="sanad-side__problem" role="alert">
					{ error.message } { __( 'Your text is kept.', 'sanad' ) }
				</p>
			) }
			<div className="sanad-form__actions">
				<Button
					variant="primary"
					size="compact"
					type="submit"
					disabled={ ! isReady }
					accessibleWhenDisabled
					isBusy={ isBusy }
				>
					{ __( 'Send question', 'sanad' ) }
				</Button>
				<Button
					variant="tertiary"
					size="compact"
					onClick={ () => {
						discard();
						onCancel();
					} }
				>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
			</div>
		</form>
	);
}
