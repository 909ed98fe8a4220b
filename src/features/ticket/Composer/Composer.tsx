import { speak } from '@wordpress/a11y';
import { Notice, TabPanel } from '@wordpress/components';
import {
	lazy,
	Suspense,
	useEffect,
	useImperativeHandle,
	useRef,
	useState,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { LexicalEditor } from 'lexical';
import type { Ref } from 'react';

import { FileTray, MessageToolbar } from '../../../components/MessageTools';
import { RichText } from '../../../components/RichText';
import type { RichTextHandle } from '../../../components/RichText';
import { placeholdersIn, type StoredTicket, useDraft } from '../../../data';
import type { Status } from '../../../types/api';
import { ARTICLE_WORD } from '../InsertMenu/article-query';
import type { Insertion } from '../InsertMenu/insertion';
import './Composer.scss';
import { InsertButtons } from './InsertButtons';
import { blockedSentence, PlaceholderList } from './PlaceholderList';
import { Recipient } from './Recipient';
import { refusedPlaceholders } from './refused-placeholders';
import { SendButtons } from './SendButtons';
import { useComposerKeys } from './use-composer-keys';
import { LIST_ID, useInsertMenu } from './use-insert-menu';
import { useInsertion } from './use-insertion';

const loadInsertMenu = () =>
	import( /* webpackChunkName: "insert-menu" */ '../InsertMenu' );

const InsertMenu = lazy( loadInsertMenu );

/** What other parts of the ticket may do to the answer. */
export interface ComposerHandle {
	insert: ( insertion: Insertion ) => void;
}

interface Props {
	handle: Ref< ComposerHandle >;
	ticket: StoredTicket;
	/** Called once the server has the message. */
	onSent: ( setStatus: Status | undefined ) => void;
	/** Called when a key or a button asks for an answer or a note. */
	onStart: () => void;
	/** Brings the agent back to this ticket if sending failed after he went on. */
	onReturn: () => void;
}

type Kind = 'reply' | 'note';

const TAB_CLASS = 'sanad-composer__tab';

/** One composer is on the screen at a time. */
const PLACEHOLDERS_ID = 'sanad-composer-placeholders';

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
	const renew = () => setEpoch( ( count ) => count + 1 );
	return { epoch, typed, renew };
}

/**
 * Where an agent answers, or leaves a note for the team.
 *
 * @param props
 */
export function Composer( props: Props ) {
	const { handle, ticket, onSent, onStart, onReturn } = props;
	const result = useDraft( ticket.id );
	const { draft, isEmpty, edit, send, attach, detach, cancelUpload } = result;
	const { epoch, typed, renew } = useFieldText( draft.html );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	const field = useRef< RichTextHandle >( null );
	const isNote = draft.kind === 'note';
	const isSending = draft.send === 'sending';
	const isUploading = draft.uploads.some( ( { error } ) => error === null );
	const menu = useInsertMenu( field );
	const { insert, unresolved } = useInsertion( field, result );
	const [ orderId, setOrderId ] = useState( 0 );
	const placeholders = placeholdersIn( draft.html );
	const refused = refusedPlaceholders( draft.sendError, placeholders );

	useComposerKeys( draft.kind, field, {
		onStart,
		onChange: ( kind ) => {
			edit( { kind } );
			renew();
		},
	} );
	useImperativeHandle( handle, () => ( { insert } ), [ insert ] );

	const submit = async ( setStatus?: Status ) => {
		if ( ! isNote && placeholders.length > 0 ) {
			field.current?.goToPlaceholder( 0 );
			speak( blockedSentence( placeholders.length ), 'assertive' );
			return;
		}
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
			onFocus={ () => void loadInsertMenu() }
		>
			{ menu.slash && (
				<Suspense fallback={ null }>
					<InsertMenu
						slash={ menu.slash }
						ticket={ ticket }
						isNote={ isNote }
						id={ LIST_ID }
						keys={ menu.keys }
						onActive={ menu.onActive }
						orderId={ orderId }
						onOrder={ setOrderId }
						onInsert={ insert }
						onClose={ menu.close }
					/>
				</Suspense>
			) }
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
							onSlash={ menu.onSlash }
							onKey={ menu.onKey }
							completions={ menu.completions }
							describedBy={ PLACEHOLDERS_ID }
						/>
						<PlaceholderList
							id={ PLACEHOLDERS_ID }
							placeholders={ placeholders }
							known={ [ ...refused.known, ...unresolved ] }
							others={ refused.others }
							isBlocking={ ! isNote }
							onGoTo={ ( index ) =>
								field.current?.goToPlaceholder( index )
							}
						/>
						<FileTray
							attachments={ draft.attachments }
							uploads={ draft.uploads }
							onRemove={ detach }
							onCancel={ cancelUpload }
						/>
						{ ( draft.send === 'stale' ||
							( draft.send === 'failed' &&
								! refused.isReason ) ) && (
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
							>
								<InsertButtons
									onReplies={ () => menu.open( '' ) }
									onArticles={ () =>
										menu.open( `${ ARTICLE_WORD } ` )
									}
								/>
							</MessageToolbar>
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
