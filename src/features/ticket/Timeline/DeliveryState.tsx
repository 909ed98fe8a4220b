import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { caution, check, Icon, scheduled } from '@wordpress/icons';

import { isolatedWords } from '../../../components/isolated';
import { exactTime } from '../../../components/RelativeTime';
import { useBoot } from '../../../data';
import type { Delivery } from '../../../types/api';

interface Props {
	delivery: Delivery;
	onRetry: () => void;
}

function sentenceOf( delivery: Delivery, locale: string ): string {
	const at = ( time: string | null ) =>
		time === null ? '' : exactTime( time, locale );
	switch ( delivery.state ) {
		case 'sent':
			return __( 'Sent', 'sanad' );
		case 'sending':
			return __( 'Sending', 'sanad' );
		case 'dropped':
			return __( 'Not sent on purpose', 'sanad' );
		case 'failed':
			return sprintf(
				/* translators: %s: what the mail server said. */
				__( 'Not sent: %s', 'sanad' ),
				isolatedWords( delivery.error ?? '' )
			);
		case 'unknown':
			return __(
				'The mail server took the message but never confirmed it. It may have arrived.',
				'sanad'
			);
		case 'queued':
			return delivery.attempts === 0
				? __( 'On its way', 'sanad' )
				: sprintf(
						/* translators: 1: what the mail server said, 2: date and time. */
						__( 'Not sent yet: %1$s Next try: %2$s', 'sanad' ),
						isolatedWords( delivery.error ?? '' ),
						at( delivery.next_attempt_at )
					);
	}
}

const ICONS = {
	sent: check,
	sending: scheduled,
	queued: scheduled,
	failed: caution,
	unknown: caution,
	dropped: caution,
};

/**
 * How far the mail of a message is, and the way to send it again.
 *
 * @param props
 * @param props.delivery
 * @param props.onRetry
 */
export function DeliveryState( { delivery, onRetry }: Props ) {
	const { locale } = useBoot();
	const { state, attempts, sent_at: sentAt } = delivery;
	const canRetry =
		state === 'failed' ||
		state === 'unknown' ||
		( state === 'queued' && attempts > 0 );
	return (
		<p
			className={ `sanad-delivery sanad-delivery--${ state }` }
			title={ sentAt ? exactTime( sentAt, locale ) : undefined }
		>
			<Icon icon={ ICONS[ state ] } size={ 16 } />
			<span>
				{ sentenceOf( delivery, locale ) }{ ' ' }
				{ canRetry && (
					<Button variant="link" onClick={ onRetry }>
						{ __( 'Retry now', 'sanad' ) }
					</Button>
				) }
			</span>
		</p>
	);
}
