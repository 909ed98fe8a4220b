import { Button, Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { isolatedWords } from '../../../components/isolated';
import { MessageBody } from '../../../components/MessageBody';
import {
	type DraftResult,
	type LocalDraft,
	newerMessages,
	useBoot,
} from '../../../data';
import { siteTime } from './site-time';

interface Props {
	result: DraftResult;
	/** Whether something else says already why it was not sent. */
	isExplained: boolean;
	/** Sends it now, as it was to be sent. */
	onSend: () => void;
}

const CLASS = 'sanad-composer__notice';

function Stale( { draft, onSend }: { draft: LocalDraft; onSend: () => void } ) {
	const newer = draft.sendError ? newerMessages( draft.sendError ) : [];
	return (
		<Notice status="warning" isDismissible={ false } className={ CLASS }>
			<p>{ draft.sendError?.message }</p>
			<div className="sanad-composer__newer">
				{ newer.map( ( message ) => (
					<article key={ message.id }>
						<strong>{ message.author.name }</strong>
						<MessageBody
							html={ message.body_html }
							files={ message.attachments }
							label={ sprintf(
								/* translators: %s: name of a person. */
								__( 'New message from %s', 'sanad' ),
								isolatedWords( message.author.name )
							) }
						/>
					</article>
				) ) }
			</div>
			<Button variant="secondary" onClick={ onSend }>
				{ __( 'Send anyway', 'sanad' ) }
			</Button>
		</Notice>
	);
}

function Scheduled( { result, onSend }: Omit< Props, 'isExplained' > ) {
	const { locale, settings } = useBoot();
	const { draft, unschedule } = result;
	if ( ! draft.sendAt ) {
		return null;
	}
	const time = siteTime(
		new Date( draft.sendAt ),
		settings.timeZone,
		locale
	);
	if ( draft.sendState === 'sending' ) {
		return (
			<Notice status="info" isDismissible={ false } className={ CLASS }>
				{ __( 'This answer is being sent.', 'sanad' ) }
			</Notice>
		);
	}
	if ( draft.sendState === 'scheduled' ) {
		return (
			<Notice
				status="info"
				isDismissible={ false }
				className={ CLASS }
				actions={ [
					{ label: __( 'Send now', 'sanad' ), onClick: onSend },
					{
						label: __( 'Do not send by itself', 'sanad' ),
						onClick: unschedule,
					},
				] }
			>
				{ sprintf(
					/* translators: %s: date and time. */
					__( 'Scheduled for %s.', 'sanad' ),
					time
				) }
			</Notice>
		);
	}
	return draft.heldReason ? (
		<Notice status="warning" isDismissible={ false } className={ CLASS }>
			{ sprintf(
				/* translators: 1: date and time, 2: sentence that says why. */
				__( 'Not sent at %1$s: %2$s', 'sanad' ),
				time,
				draft.heldReason
			) }
		</Notice>
	) : null;
}

/**
 * How an answer fares on its way: it waits for its time or for the line, or it was not sent, and why.
 *
 * @param props
 * @param props.result
 * @param props.isExplained
 * @param props.onSend
 */
export function SendingNotices( { result, isExplained, onSend }: Props ) {
	const { draft, unqueue } = result;
	switch ( draft.send ) {
		case 'stale':
			return <Stale draft={ draft } onSend={ onSend } />;
		case 'queued':
			return (
				<Notice
					status="warning"
					isDismissible={ false }
					className={ CLASS }
					actions={ [
						{ label: __( 'Try now', 'sanad' ), onClick: onSend },
						{
							label: __( 'Do not send', 'sanad' ),
							onClick: unqueue,
						},
					] }
				>
					{ __(
						'No connection to the shop. This answer is kept, and sent as soon as the line is back.',
						'sanad'
					) }
				</Notice>
			);
		case 'failed':
			return isExplained ? null : (
				<Notice
					status="error"
					isDismissible={ false }
					className={ CLASS }
				>
					{ draft.sendError?.message }{ ' ' }
					{ __( 'Your text is kept.', 'sanad' ) }
				</Notice>
			);
		default:
			return <Scheduled result={ result } onSend={ onSend } />;
	}
}
