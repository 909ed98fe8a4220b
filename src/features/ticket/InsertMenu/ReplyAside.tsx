import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { MessageBody } from '../../../components/MessageBody';
import type { AnswerResult, StoredTicket } from '../../../data';
import type { RenderedReply } from '../../../types/api';
import { LanguageChoice } from './LanguageChoice';
import { markPlaceholders } from './mark-placeholders';
import { OrderChoice } from './OrderChoice';
import type { OfferedReply } from './rank-replies';
import { Unfilled } from './Unfilled';

interface Props {
	ticket: StoredTicket;
	offer: OfferedReply;
	language: string;
	onLanguage: ( language: string ) => void;
	/** 0 while none is chosen. */
	orderId: number;
	onOrder: ( orderId: number ) => void;
	rendered: AnswerResult< RenderedReply >;
	onInsert: () => void;
}

/** Whether a text says anything about an order. */
const ABOUT_ORDER = /\{\{\s*(#\w+\s+)?order\./;

/**
 * A ready text as it would be put in, with what can be chosen about it.
 *
 * @param props
 * @param props.ticket
 * @param props.offer
 * @param props.language
 * @param props.onLanguage
 * @param props.orderId
 * @param props.onOrder
 * @param props.rendered
 * @param props.onInsert
 * @param props.offer.reply
 * @param props.offer.title
 * @param props.rendered.answer
 * @param props.rendered.error
 * @param props.rendered.retry
 */
export function ReplyAside( {
	ticket,
	offer: { reply, title },
	language,
	onLanguage,
	orderId,
	onOrder,
	rendered: { answer, error, retry },
	onInsert,
}: Props ) {
	const asksOrder =
		ticket.order === null &&
		reply.versions.some( ( { body_text: text } ) =>
			ABOUT_ORDER.test( text )
		);
	const files = ( answer ?? reply ).attachments;
	return (
		<>
			{ reply.when_to_use !== '' && (
				<p className="sanad-insert__when" dir="auto">
					{ reply.when_to_use }
				</p>
			) }
			{ reply.is_stale && (
				<p className="sanad-insert__stale">
					{ __(
						'This text is due to be read again by whoever looks after it. Check what it says.',
						'sanad'
					) }
				</p>
			) }
			<LanguageChoice
				languages={ reply.versions.map( ( one ) => one.language ) }
				chosen={ language }
				onChoose={ onLanguage }
			/>
			{ asksOrder && (
				<OrderChoice
					ticket={ ticket }
					orderId={ orderId }
					onChoose={ onOrder }
				/>
			) }
			{ error && <ErrorNotice error={ error } onRetry={ retry } /> }
			{ answer && (
				<>
					<MessageBody
						html={ markPlaceholders( answer.html ) }
						label={ sprintf(
							/* translators: %s: title of a canned reply or of an article. */
							__( 'Preview of %s', 'sanad' ),
							title
						) }
					/>
					<Unfilled unresolved={ answer.unresolved } />
				</>
			) }
			{ ! answer && ! error && (
				<Late>
					<div className="sanad-insert__skeleton" role="status">
						<span className="screen-reader-text">
							{ __( 'Loading…', 'sanad' ) }
						</span>
					</div>
				</Late>
			) }
			{ files.length > 0 && (
				<p className="sanad-insert__files" dir="auto">
					{ sprintf(
						/* translators: %s: names of files. */
						__( 'With: %s', 'sanad' ),
						files.map( ( { name } ) => name ).join( ', ' )
					) }
				</p>
			) }
			<Button
				variant="secondary"
				size="compact"
				className="sanad-insert__take"
				onClick={ onInsert }
			>
				{ __( 'Insert', 'sanad' ) }
			</Button>
		</>
	);
}
