import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { isolatedWords } from '../../../components/isolated';
import { useBoot, useConversation } from '../../../data';
import { siteTime } from './site-time';

interface Props {
	ticketId: number;
	/** Of the message; 0 for none in particular. */
	messageId: number;
	onRemove: () => void;
}

/**
 * The earlier message that an answer answers, and the way back to answering the newest.
 *
 * @param props
 * @param props.ticketId
 * @param props.messageId
 * @param props.onRemove
 */
export function AnsweredMessage( { ticketId, messageId, onRemove }: Props ) {
	const { locale, settings } = useBoot();
	const messages = useConversation( ticketId );
	if ( ! messageId ) {
		return null;
	}
	const message = messages.find( ( { id } ) => id === messageId );
	return (
		<div className="sanad-composer__answered">
			<strong>
				{ message
					? sprintf(
							/* translators: 1: name of a person, 2: date and time. */
							__( 'Answering %1$s, %2$s', 'sanad' ),
							isolatedWords( message.author.name ),
							siteTime(
								new Date( message.created_at ),
								settings.timeZone,
								locale
							)
						)
					: __( 'Answering an earlier message', 'sanad' ) }
			</strong>
			{ message && (
				<span className="sanad-composer__preview" dir="auto">
					{ message.body_text }
				</span>
			) }
			<Button
				icon={ closeSmall }
				size="small"
				label={ __( 'Answer the whole conversation instead', 'sanad' ) }
				onClick={ onRemove }
			/>
		</div>
	);
}
