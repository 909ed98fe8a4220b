import { Notice, TabPanel } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, lock } from '@wordpress/icons';
import type { LexicalEditor } from 'lexical';

import { FileTray, MessageToolbar } from '../../../components/MessageTools';
import { RichText } from '../../../components/RichText';
import type { RichTextHandle } from '../../../components/RichText';
import { isolated } from '../../../components/isolated';
import { type StoredTicket, useDraft } from '../../../data';
import type { Status } from '../../../types/api';
import './Composer.scss';
import { SendButtons } from './SendButtons';

interface Props {
	ticket: StoredTicket;
	/** Called once the server has the message. */
	onSent: ( setStatus: Status | undefined ) => void;
	/** Brings the agent back to this ticket if sending failed after he went on. */
	onReturn: () => void;
}

type Kind = 'reply' | 'note';

const TAB_CLASS = 'sanad-composer__tab';

/**
 * Starts the field anew whenever its text comes from elsewhere: a draft of another device, or
 * nothing, after the message was sent.
 *
 * @param html What the draft holds.
 */
function useFieldText( html: string ) {
	const typed = useRef( html );
	const [ epoch, setEpoch ] = useState( 0 );
	useEffect( () => {
		if ( html !== typed.current ) {
			typed.current = html;
			setEpoch( ( count ) => count + 1 );
		}
	}, [ html ] );
	return { epoch, typed };
}

function Recipient( { ticket, kind }: { ticket: StoredTicket; kind: Kind } ) {
	if ( kind === 'note' ) {
		return (
			<p className="sanad-composer__to">
				<Icon icon={ lock } size={ 16 } />
				{ __( 'Only your team sees this.', 'sanad' ) }
			</p>
		);
	}
	const { email } = ticket.customer;
	if ( email === null ) {
		return (
			<p className="sanad-composer__to">
				{ __(
					'No address is known for this customer: the answer shows on the ticket page only.',
					'sanad'
				) }
			</p>
		);
	}
	return (
		<p className="sanad-composer__to">
			{ sprintf(
				/* translators: %s: an e-mail address. */
				__( 'To %s', 'sanad' ),
				isolated( email )
			) }
		</p>
	);
}

/**
 * Where an agent answers, or leaves a note for the team.
 *
 * @param props
 * @param props.ticket
 * @param props.onSent
 * @param props.onReturn
 */
export function Composer( { ticket, onSent, onReturn }: Props ) {
	const { draft, isEmpty, edit, send, attach, detach, cancelUpload } =
		useDraft( ticket.id );
	const { epoch, typed } = useFieldText( draft.html );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	const field = useRef< RichTextHandle >( null );
	const isNote = draft.kind === 'note';
	const isSending = draft.send === 'sending';
	const isUploading = draft.uploads.some( ( { error } ) => error === null );

	const submit = async ( setStatus?: Status ) => {
		if ( isEmpty || isSending || isUploading ) {
			field.current?.focus();
			return;
		}
		const message = await send( {
			...( setStatus ? { setStatus } : {} ),
			onFailure: onReturn,
		} );
		if ( message ) {
			onSent( setStatus );
		}
	};

	return (
		<section
			className={ `sanad-composer sanad-composer--${ draft.kind }` }
			aria-label={ __( 'Answer', 'sanad' ) }
		>
			<TabPanel
				// Follows a draft that was a note on another device.
				key={ `${ ticket.id }-${ epoch }` }
				className="sanad-composer__tabs"
				initialTabName={ draft.kind }
				onSelect={ ( name ) => {
					if ( name !== draft.kind ) {
						edit( { kind: name as Kind } );
					}
				} }
				tabs={ [
					{
						name: 'reply',
						title: __( 'Reply', 'sanad' ),
						className: TAB_CLASS,
					},
					{
						name: 'note',
						title: __( 'Note', 'sanad' ),
						className: TAB_CLASS,
					},
				] }
			>
				{ () => (
					<>
						<Recipient ticket={ ticket } kind={ draft.kind } />
						<RichText
							ref={ field }
							label={
								isNote
									? __( 'Note for your team', 'sanad' )
									: __( 'Your answer', 'sanad' )
							}
							placeholder={
								isNote
									? __( 'Write a note', 'sanad' )
									: __( 'Write an answer', 'sanad' )
							}
							initialHtml={ draft.html }
							onChange={ ( { html } ) => {
								typed.current = html;
								edit( { html } );
							} }
							onSubmit={ () => void submit() }
							onFiles={ attach }
							onReady={ setEditor }
						/>
						<FileTray
							attachments={ draft.attachments }
							uploads={ draft.uploads }
							onRemove={ detach }
							onCancel={ cancelUpload }
						/>
						{ ( draft.send === 'stale' ||
							draft.send === 'failed' ) && (
							<Notice
								status={
									draft.send === 'stale' ? 'warning' : 'error'
								}
								isDismissible={ false }
								className="sanad-composer__notice"
							>
								{ draft.sendError?.message }{ ' ' }
								{ draft.send === 'failed' &&
									__( 'Your text is kept.', 'sanad' ) }
							</Notice>
						) }
						<div className="sanad-composer__bar">
							<MessageToolbar
								editor={ editor }
								onFiles={ attach }
							/>
							<SendButtons
								kind={ draft.kind }
								save={ isEmpty ? 'saved' : draft.save }
								isEmpty={ isEmpty }
								isBusy={ isSending }
								isDisabled={ isEmpty || isUploading }
								isRetry={ draft.send === 'failed' }
								onSend={ ( status ) => void submit( status ) }
							/>
						</div>
					</>
				) }
			</TabPanel>
		</section>
	);
}
