import { __ } from '@wordpress/i18n';

import { useIsOnline } from '../../data';
import './OfflineBanner.scss';

/** Says that the server cannot be reached, and what that means for what is being written. */
export function OfflineBanner() {
	const isOnline = useIsOnline();
	return (
		<div className="sanad-offline" role="status">
			{ ! isOnline &&
				__(
					'No connection to the shop. What you write is kept in this tab.',
					'sanad'
				) }
		</div>
	);
}
