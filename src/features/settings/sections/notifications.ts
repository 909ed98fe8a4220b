import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { bell } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** What the agent himself is told of, and how. */
export const notifications: SettingsSection = {
	name: 'notifications',
	label: () => __( 'Notifications', 'sanad' ),
	icon: bell,
	group: 'you',
	needs: null,
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-notifications" */ '../Notifications/NotificationsSection'
			)
	),
};
