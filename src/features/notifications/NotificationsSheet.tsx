import { Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { NotificationList } from './NotificationList';
import './Notifications.scss';

/**
 * The notifications on a small screen.
 *
 * @param props
 * @param props.onClose
 */
export function NotificationsSheet( { onClose }: { onClose: () => void } ) {
	return (
		<Modal
			className="sanad-modal sanad-notifications-sheet"
			title={ __( 'Notifications', 'sanad' ) }
			onRequestClose={ onClose }
		>
			<NotificationList onChoose={ onClose } />
		</Modal>
	);
}
