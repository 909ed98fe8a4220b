import { Button, Notice, TextControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { close, closeSmall } from '@wordpress/icons';
import type { LexicalEditor } from 'lexical';
import type { FormEvent } from 'react';

import { listRoute, RouteLink, useNavigate, useRoute } from '../../app/router';
import { FileTray, MessageToolbar } from '../../components/MessageTools';
import { RichText } from '../../components/RichText';
import { typedDirection } from '../../components/typed-direction';
import { useNewTicket, withTemplate } from '../../data';
import { AskedBy } from './AskedBy';
import { CallFields } from './CallFields';
import { ChannelField } from './ChannelField';
import { CustomerField } from './CustomerField';
import { DetailFields } from './DetailFields';
import { TemplateField } from './TemplateField';
import { usePrefill } from './use-prefill';
import './NewTicket.scss';

interface NewTicketProps {
	/** Id of the order that it is about. */
	order: number | null;
	/** Id of the customer who asks. */
	customer: number | null;
}

/**
 * A ticket on behalf of a customer who called, came by or wrote elsewhere.
 *
 * @param from Where the form was opened.
 */
export default function NewTicket( from: NewTicketProps ) {
	const route = useRoute();
	const navigate = useNavigate();
	const {
		form,
		change,
		uploads,
		attach,
		cancelUpload,
		isSending,
		error,
		submit,
	} = useNewTicket( `${ from.order } ${ from.customer }` );
	const { order, isMissing } = usePrefill( from, form, change );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	const heading = useRef< HTMLHeadingElement >( null );
	const problem = useRef< HTMLDivElement >( null );
	const list = listRoute( route.query );
	/** How often a template was used: each time the fields that keep what is typed start anew. */
	const [ filled, setFilled ] = useState( 0 );
	const words =
		form.askedBy === 'customer'
			? __( 'What the customer asks', 'sanad' )
			: __( 'Your message', 'sanad' );
	const isUploading = uploads.some( ( upload ) => upload.error === null );

	useEffect( () => heading.current?.focus(), [] );
	useEffect( () => {
		if ( error ) {
			problem.current?.focus();
		}
	}, [ error ] );

	const open = async () => {
		if ( isSending || isUploading ) {
			return;
		}
		const ticket = await submit();
		if ( ticket ) {
			navigate( { ...list, ticket: ticket.id }, { replace: true } );
		}
	};

	return (
		<section
			className="sanad-compose"
			aria-labelledby="sanad-compose-title"
		>
			<header className="sanad-compose__header">
				<h2 id="sanad-compose-title" ref={ heading } tabIndex={ -1 }>
					{ __( 'New ticket', 'sanad' ) }
				</h2>
				<Button
					icon={ close }
					label={ __( 'Back to the list', 'sanad' ) }
					onClick={ () => navigate( list ) }
				/>
			</header>
			<form
				className="sanad-compose__form"
				noValidate
				onSubmit={ ( event: FormEvent ) => {
					event.preventDefault();
					void open();
				} }
			>
				<TemplateField
					used={ form.templateId }
					onChoose={ ( template ) => {
						change( withTemplate( form, template ) );
						setFilled( filled + 1 );
					} }
				/>
				{ error && (
					<div ref={ problem } tabIndex={ -1 } role="alert">
						<Notice status="error" isDismissible={ false }>
							{ error.message }
						</Notice>
					</div>
				) }
				{ isMissing && (
					<Notice status="warning" isDismissible={ false }>
						{ __(
							'The order does not exist, or you may not see it. The ticket will not be linked to it.',
							'sanad'
						) }
					</Notice>
				) }
				<div className="sanad-compose__way">
					<ChannelField
						channel={ form.channel }
						onChange={ ( channel ) => change( { channel } ) }
					/>
					{ form.channel === 'phone' && (
						<CallFields
							key={ filled }
							form={ form }
							onChange={ change }
						/>
					) }
					<AskedBy form={ form } onChange={ change } />
				</div>
				<CustomerField
					form={ form }
					onChange={ change }
					error={ error }
				/>
				{ form.order && (
					<p className="sanad-compose__order">
						{ sprintf(
							/* translators: %s: number of an order. */
							__( 'About order #%s', 'sanad' ),
							form.order.number
						) }
						<Button
							icon={ closeSmall }
							size="small"
							label={ __( 'Not about this order', 'sanad' ) }
							onClick={ () => change( { order: null } ) }
						/>
						{ order && order.items.length > 0 && (
							<RouteLink
								to={ listRoute( {
									order: order.order.id,
									sort: 'newest',
								} ) }
							>
								{ sprintf(
									/* translators: %d: number of tickets. */
									_n(
										'%d ticket about it already',
										'%d tickets about it already',
										order.items.length,
										'sanad'
									),
									order.items.length
								) }
							</RouteLink>
						) }
					</p>
				) }
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Subject', 'sanad' ) }
					dir={ typedDirection( form.subject ) }
					value={ form.subject }
					help={
						error?.fields.subject ??
						__(
							'Left empty, it is made from the question.',
							'sanad'
						)
					}
					onChange={ ( subject ) => change( { subject } ) }
				/>
				<div className="sanad-compose__message sanad-rich-text-frame">
					<RichText
						key={ filled }
						label={ words }
						placeholder={ words }
						initialHtml={ form.body }
						onChange={ ( { html } ) => change( { body: html } ) }
						onSubmit={ () => void open() }
						onFiles={ attach }
						onReady={ setEditor }
					/>
					<FileTray
						attachments={ form.attachments }
						uploads={ uploads }
						onRemove={ ( id ) =>
							change( {
								attachments: form.attachments.filter(
									( file ) => file.id !== id
								),
							} )
						}
						onCancel={ cancelUpload }
					/>
					<MessageToolbar editor={ editor } onFiles={ attach } />
				</div>
				<DetailFields form={ form } onChange={ change } />
				<div className="sanad-compose__actions">
					<Button
						variant="primary"
						type="submit"
						__next40pxDefaultSize
						isBusy={ isSending }
						disabled={ isUploading }
						accessibleWhenDisabled
					>
						{ __( 'Open the ticket', 'sanad' ) }
					</Button>
				</div>
			</form>
		</section>
	);
}
