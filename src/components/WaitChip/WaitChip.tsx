import { Icon, time as clock } from '@wordpress/icons';
import { __, sprintf } from '@wordpress/i18n';

import { useBoot } from '../../data';
import { exactTime, shortDuration, useNow } from '../RelativeTime';
import './WaitChip.scss';

interface WaitChipProps {
	/** RFC 3339: since when the customer waits for an answer. */
	since: string;
}

/**
 * How long a customer has been waiting, in words and not only by colour.
 * @param props
 * @param props.since
 */
export function WaitChip( { since }: WaitChipProps ) {
	const { locale } = useBoot();
	const age = shortDuration( since, useNow( since ), locale );
	return (
		<span
			className="sanad-wait"
			title={ sprintf(
				/* translators: %s: a date with its time. */
				__( 'Waiting for an answer since %s', 'sanad' ),
				exactTime( since, locale )
			) }
		>
			<Icon icon={ clock } size={ 14 } />
			<span className="screen-reader-text">
				{ __( 'Waiting for', 'sanad' ) }
			</span>{ ' ' }
			{ age }
		</span>
	);
}
