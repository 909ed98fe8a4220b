import { __, _n, sprintf } from '@wordpress/i18n';

import { useIsOnline, useIsRefused, useWaitingAnswers } from '../../data';
import './OfflineBanner.scss';

/** Says that the server cannot be reached, and what that means for what is being written. */
export function OfflineBanner() {
	const isOnline = useIsOnline();
	const isRefused = useIsRefused();
	const waiting = useWaitingAnswers();
	return (
		<div className="sanad-offline" role="status">
			{ isRefused &&
				__(
					'You may not see tickets any more. What you have written is kept in this tab. Ask a support manager, then load this page again.',
					'sanad'
				) }
			{ ! isRefused &&
				( ! isOnline || waiting.length > 0 ) &&
				__(
					'No connection to the shop. What you write is kept in this tab.',
					'sanad'
				) }
			{ waiting.length > 0 && (
				<>
					{ ' ' }
					{ sprintf(
						/* translators: 1: number of answers, 2: numbers of their tickets. */
						_n(
							'%1$d answer waits and is sent by itself: %2$s',
							'%1$d answers wait and are sent by themselves, in this order: %2$s',
							waiting.length,
							'sanad'
						),
						waiting.length,
						waiting
							.map( ( { number } ) => `#${ number }` )
							.join( ' ' )
					) }
				</>
			) }
		</div>
	);
}
