import { TabPanel } from '@wordpress/components';
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

import { Coming } from '../../../components/Coming';
import { FileTray, MessageToolbar } from '../../../components/MessageTools';
import { RichText } from '../../../components/RichText';
import type { RichTextHandle } from '../../../components/RichText';
import {
	type LocalDraft,
	placeholdersIn,
	type StoredTicket,
	useDraft,
} from '../../../data';
import type { Status } from '../../../types/api';
import { ARTICLE_WORD } from '../InsertMenu/article-query';
import type { Insertion } from '../InsertMenu/insertion';
import { AnsweredMessage } from './AnsweredMessage';
import './Composer.scss';
import { InsertButtons } from './InsertButtons';
import { PlaceholderList } from './PlaceholderList';
import { RecipientPart } from './RecipientPart';
import { refusedPlaceholders } from './refused-placeholders';
import { SendButtons, type SendPlan, useSendChoice } from './SendButtons';
import { SendingNotices } from './SendingNotices';
import { useBegin } from './use-begin';
import { useFieldText } from './use-field-text';
import { LIST_ID, useInsertMenu } from './use-insert-menu';
import { useInsertion } from './use-insertion';
import { usePictures } from './use-pictures';
import { useSubmit } from './use-submit';
import { WritingOptions } from './WritingOptions';

const loadInsertMenu = () =>
	import( /* webpackChunkName: "insert-menu" */ '../InsertMenu' );

const InsertMenu = lazy( loadInsertMenu );

/** What other parts of the ticket may do to the answer. */
export interface ComposerHandle {
	insert: ( insertion: Insertion ) => void;
	/** Begins an answer to one of the earlier messages. */
	answer: ( messageId: number ) => void;
	/** Begins an answer or a note, and leads into its field. */
	begin: ( kind: LocalDraft[ 'kind' ] ) => void;
}

interface Props {
	handle: Ref< ComposerHandle >;
	ticket: StoredTicket;
	/** Called once the server has the message. */
	onSent: ( setStatus: Status | undefined ) => void;
	/** Brings the agent back to this ticket if sending failed after he went on. */
	onReturn: () => void;
}

const TAB_CLASS = 'sanad-composer__tab';

/** One composer is on the screen at a time. */
const PLACEHOLDERS_ID = 'sanad-composer-placeholders';

/**
 * Where an agent answers, or leaves a note for the team.
 *
 * @param props
 */
export function Composer( props: Props ) {
	const { handle, ticket, onSent, onReturn } = props;
	const result = useDraft( ticket.id );
	const { draft, isEmpty, edit, attach, detach, cancelUpload } = result;
	const { epoch, typed, renew } = useFieldText( draft.html );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	const field = useRef< RichTextHandle >( null );
	const isNote = draft.kind === 'note';
	const isUploading = draft.uploads.some( ( { error } ) => error === null );
	const menu = useInsertMenu( field );
	const { insert, unresolved } = useInsertion( field, result );
	const takeFiles = usePictures( field, result );
	const [ orderId, setOrderId ] = useState( 0 );
	const [ chosen ] = useSendChoice();
	const placeholders = placeholdersIn( draft.html );
	const refused = refusedPlaceholders( draft.sendError, placeholders );
	const submit = useSubmit( {
		field,
		result,
		placeholders,
		onSent,
		onReturn,
	} );
	/** How it was sent last, for another try. */
	const last = useRef< SendPlan >( {} );
	const send = ( plan: SendPlan ) => {
		last.current = plan;
		void submit( plan );
	};
	const sendAsChosen = () =>
		send( isNote || chosen === '' ? {} : { setStatus: chosen } );

	const begin = useBegin( draft.kind, field, ( kind ) => {
		edit( { kind } );
		renew();
	} );
	useImperativeHandle(
		handle,
		() => ( {
			insert,
			begin,
			answer: ( messageId ) => {
				edit( { inReplyTo: messageId } );
				begin( 'reply' );
			},
		} ),
		[ insert, edit, begin ]
	);
	useEffect( () => {
		last.current = {
			...( draft.setStatus ? { setStatus: draft.setStatus } : {} ),
			...( draft.snoozeUntil ? { snoozeUntil: draft.snoozeUntil } : {} ),
		};
	}, [ draft.setStatus, draft.snoozeUntil ] );

	return (
		<section
			className={ `sanad-composer sanad-composer--${ draft.kind }` }
			aria-label={ __( 'Answer', 'sanad' ) }
			onFocus={ () => void loadInsertMenu() }
		>
			{ menu.slash && (
				<Suspense fallback={ <Coming onClose={ menu.close } /> }>
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
						edit( { kind: name as LocalDraft[ 'kind' ] } );
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
						<RecipientPart ticket={ ticket } result={ result } />
						{ ! isNote && (
							<AnsweredMessage
								ticketId={ ticket.id }
								messageId={ draft.inReplyTo }
								onRemove={ () => {
									edit( { inReplyTo: 0 } );
									field.current?.focus();
								} }
							/>
						) }
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
							files={ draft.attachments }
							onChange={ ( { html } ) => {
								typed.current = html;
								edit( { html } );
							} }
							onSubmit={ sendAsChosen }
							onFiles={ takeFiles }
							onReady={ setEditor }
							onSlash={ ( slash ) =>
								// A reply mentions nobody of the team.
								menu.onSlash(
									slash?.sign === '@' && ! isNote
										? null
										: slash
								)
							}
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
							attachments={ draft.attachments.filter(
								( file ) => ! file.is_inline
							) }
							uploads={ draft.uploads }
							onRemove={ detach }
							onCancel={ cancelUpload }
						/>
						<SendingNotices
							result={ result }
							isExplained={ refused.isReason }
							onSend={ () => send( last.current ) }
						/>
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
								{ ! isNote && (
									<WritingOptions
										withHistory={ draft.withHistory }
										onHistory={ ( withHistory ) =>
											edit( { withHistory } )
										}
									/>
								) }
							</MessageToolbar>
							<SendButtons
								kind={ draft.kind }
								save={ isEmpty ? 'saved' : draft.save }
								isEmpty={ isEmpty }
								isBusy={ draft.send === 'sending' }
								isDisabled={ isEmpty || isUploading }
								isRetry={ draft.send === 'failed' }
								onSend={ send }
							/>
						</div>
					</>
				) }
			</TabPanel>
		</section>
	);
}
