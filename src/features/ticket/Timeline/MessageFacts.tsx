import { __, sprintf } from '@wordpress/i18n';
import { Icon, lock, seen } from '@wordpress/icons';

import { isolatedWords } from '../../../components/isolated';
import { exactTime } from '../../../components/RelativeTime';
import { useBoot } from '../../../data';
import { channelLabel } from '../../../data/labels';
import type { Message } from '../../../types/api';
import { callSentence } from './call-sentence';
import { DeliveryState } from './DeliveryState';
import { HeldState } from './HeldState';

/**
 * How a message came, and who wrote it down; a note says that it is one.
 *
 * @param props
 * @param props.message
 */
export function MessageOrigin( { message }: { message: Message } ) {
	if ( message.kind === 'note' ) {
		return (
			<span
				className="sanad-message__note"
				title={ __( 'Only your team sees this.', 'sanad' ) }
			>
				<Icon icon={ lock } size={ 16 } />
				{ __( 'Note', 'sanad' ) }
			</span>
		);
	}
	return (
		<span className="sanad-message__channel">
			{ message.call
				? callSentence( message.call )
				: channelLabel( message.channel ) }
			{ message.recorded_by && (
				<>
					{ ' · ' }
					{ sprintf(
						/* translators: %s: name of an agent. */
						__( 'written down by %s', 'sanad' ),
						isolatedWords( message.recorded_by.name )
					) }
				</>
			) }
		</span>
	);
}

/**
 * How far an answer is: held, on its way, sent, failed; and whether the customer has seen it.
 *
 * @param props
 * @param props.message
 * @param props.onRetry
 */
export function MessageState( {
	message,
	onRetry,
}: {
	message: Message;
	onRetry: () => void;
} ) {
	const { locale } = useBoot();
	const { delivery, visible_at: visibleAt, read_at: readAt } = message;
	const state = delivery && (
		<DeliveryState delivery={ delivery } onRetry={ onRetry } />
	);
	return (
		<>
			{ visibleAt ? (
				<HeldState key={ visibleAt } until={ visibleAt }>
					{ state }
				</HeldState>
			) : (
				state
			) }
			{ readAt && (
				<p
					className="sanad-delivery sanad-delivery--read"
					title={ exactTime( readAt, locale ) }
				>
					<Icon icon={ seen } size={ 16 } />
					{ sprintf(
						/* translators: %s: date and time. */
						__( 'Seen by the customer: %s', 'sanad' ),
						exactTime( readAt, locale )
					) }
				</p>
			) }
		</>
	);
}
