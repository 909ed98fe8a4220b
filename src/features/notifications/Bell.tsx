import { Button, Dropdown } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { bell } from '@wordpress/icons';

import { useUnseenCount } from '../../data';
import { NotificationList } from './NotificationList';
import './Notifications.scss';

/** More than that is many. */
const MOST = 99;

/**
 * How many notifications wait, in words.
 *
 * @param unseen
 */
export function bellLabel( unseen: number ): string {
	return unseen === 0
		? __( 'Notifications', 'sanad' )
		: sprintf(
				/* translators: %d: number of notifications. */
				_n(
					'Notifications: %d new',
					'Notifications: %d new',
					unseen,
					'sanad'
				),
				unseen
			);
}

/** A number on an icon; hidden from screen readers, whose label says it. */
export function BellCount() {
	const unseen = useUnseenCount();
	return unseen === 0 ? null : (
		<span className="sanad-bell__count" aria-hidden="true">
			{ unseen > MOST ? `${ MOST }+` : unseen }
		</span>
	);
}

/** What concerns the agent, behind one button. */
export function Bell() {
	const unseen = useUnseenCount();
	return (
		<Dropdown
			className="sanad-bell"
			popoverProps={ {
				className: 'sanad-popover sanad-bell__popover',
				placement: 'bottom-start',
			} }
			focusOnMount
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					className="sanad-bell__button"
					icon={ bell }
					label={ bellLabel( unseen ) }
					aria-expanded={ isOpen }
					aria-haspopup="true"
					onClick={ onToggle }
				>
					<BellCount />
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<NotificationList onChoose={ onClose } />
			) }
		/>
	);
}
