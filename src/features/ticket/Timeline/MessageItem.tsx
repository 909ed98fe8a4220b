import { __, sprintf } from '@wordpress/i18n';
import { Icon, lock } from '@wordpress/icons';

import { Avatar } from '../../../components/Avatar';
import { MessageBody } from '../../../components/MessageBody';
import { RelativeTime } from '../../../components/RelativeTime';
import { channelLabel } from '../../../data/labels';
import type { Message } from '../../../types/api';
import { AttachmentList } from './AttachmentList';
import { DeliveryState } from './DeliveryState';

interface Props {
	message: Message;
	/** Sends its mail again. */
	onRetry: ( messageId: number ) => void;
}

function toneOf( { kind, author }: Message ): 'note' | 'agent' | 'customer' {
	if ( kind === 'note' ) {
		return 'note';
	}
	return author.type === 'customer' ? 'customer' : 'agent';
}

/**
 * One message of the conversation.
 *
 * @param props
 * @param props.message
 * @param props.onRetry
 */
export function MessageItem( { message, onRetry }: Props ) {
	const { author, delivery } = message;
	const tone = toneOf( message );
	const name =
		author.name ||
		( author.type === 'system'
			? __( 'Sanad', 'sanad' )
			: __( '(no name)', 'sanad' ) );
	/* translators: %s: name of the author. */
	const label = sprintf( __( 'Message from %s', 'sanad' ), name );

	return (
		<article
			id={ `message-${ message.id }` }
			className={ `sanad-message sanad-message--${ tone }` }
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
				{ tone === 'note' ? (
					<span
						className="sanad-message__note"
						title={ __( 'Only your team sees this.', 'sanad' ) }
					>
						<Icon icon={ lock } size={ 16 } />
						{ __( 'Note', 'sanad' ) }
					</span>
				) : (
					<span className="sanad-message__channel">
						{ channelLabel( message.channel ) }
					</span>
				) }
				<a
					className="sanad-message__time"
					href={ `#message-${ message.id }` }
				>
					<RelativeTime time={ message.created_at } />
				</a>
			</header>
			<MessageBody html={ message.body_html } label={ label } />
			<AttachmentList attachments={ message.attachments } />
			{ delivery && (
				<DeliveryState
					delivery={ delivery }
					onRetry={ () => onRetry( message.id ) }
				/>
			) }
		</article>
	);
}
