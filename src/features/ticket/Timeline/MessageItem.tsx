import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { Avatar } from '../../../components/Avatar';
import { MessageBody } from '../../../components/MessageBody';
import { RelativeTime } from '../../../components/RelativeTime';
import { useTrustedSender } from '../../../data';
import type { Message } from '../../../types/api';
import { AttachmentList } from './AttachmentList';
import type { MessageActions } from './message-actions';
import { MessageOrigin, MessageState } from './MessageFacts';
import { MentionDone } from './MentionDone';
import { MessageLink } from './MessageLink';
import { MessageMenu } from './MessageMenu';
import { RecipientsLine } from './RecipientsLine';
import { messageElementId } from './use-target-message';

interface Props {
	message: Message;
	isFirst: boolean;
	/** Whether the address leads to it. */
	isTarget: boolean;
	actions: MessageActions;
}

function toneOf( { kind, author }: Message ): 'note' | 'agent' | 'customer' {
	if ( kind === 'note' ) {
		return 'note';
	}
	return author.type === 'customer' ? 'customer' : 'agent';
}

function nameOf( { author }: Message ): string {
	if ( author.name !== '' ) {
		return author.name;
	}
	return author.type === 'system'
		? __( 'Sanad', 'sanad' )
		: __( '(no name)', 'sanad' );
}

/**
 * Files that do not stand in the text already.
 * @param root0
 * @param root0.attachments
 * @param root0.body_html
 */
function filesBelow( { attachments, body_html: html }: Message ) {
	return attachments.filter(
		( { id, is_inline: isInline } ) =>
			! isInline || ! html.includes( `attachment:${ id }"` )
	);
}

/**
 * Which earlier message this one answers.
 * @param root0
 * @param root0.answers
 */
function Answered( { answers }: Pick< Message, 'answers' > ) {
	if ( ! answers ) {
		return null;
	}
	return (
		<MessageLink className="sanad-message__answers" id={ answers.id }>
			<span className="screen-reader-text">
				{ __( 'Answers:', 'sanad' ) }{ ' ' }
			</span>
			<bdi>{ answers.author_name }</bdi>
			{ ' · ' }
			<bdi>{ answers.snippet }</bdi>
		</MessageLink>
	);
}

/**
 * One message of the conversation.
 *
 * @param props
 * @param props.message
 * @param props.isFirst
 * @param props.isTarget
 * @param props.actions
 */
export const MessageItem = memo( function Item( {
	message,
	isFirst,
	isTarget,
	actions,
}: Props ) {
	const { author } = message;
	const tone = toneOf( message );
	const name = nameOf( message );
	const sender = author.type === 'customer' ? author.id : 0;
	const [ isTrusted, trust ] = useTrustedSender( sender );
	/* translators: %s: name of the author. */
	const label = sprintf( __( 'Message from %s', 'sanad' ), name );

	return (
		<article
			id={ messageElementId( message.id ) }
			className={ `sanad-message sanad-message--${ tone }${
				isTarget ? ' is-target' : ''
			}` }
			tabIndex={ -1 }
			aria-label={
				tone === 'note'
					? /* translators: %s: name of the author. */
						sprintf( __( 'Note by %s', 'sanad' ), name )
					: label
			}
		>
			<header className="sanad-message__header">
				<Avatar name={ name } url={ author.avatar_url } size={ 28 } />
				<bdi className="sanad-message__author">{ name }</bdi>
				<MessageOrigin message={ message } />
				<span className="sanad-message__end">
					<MessageLink
						className="sanad-message__time"
						id={ message.id }
					>
						<RelativeTime time={ message.created_at } />
					</MessageLink>
					<MessageMenu
						message={ message }
						isFirst={ isFirst }
						actions={ actions }
					/>
				</span>
			</header>
			{ message.recipients && (
				<RecipientsLine recipients={ message.recipients } />
			) }
			<Answered answers={ message.answers } />
			<MessageBody
				html={ message.body_html }
				label={ label }
				files={ message.attachments }
				isTrusted={ isTrusted }
				{ ...( sender > 0 ? { onTrust: trust } : {} ) }
			/>
			<MentionDone message={ message } />
			<AttachmentList attachments={ filesBelow( message ) } />
			<MessageState
				message={ message }
				onRetry={ () => actions.onRetry( message.id ) }
			/>
		</article>
	);
} );
