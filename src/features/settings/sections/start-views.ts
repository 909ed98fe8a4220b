import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { inbox } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** What the inbox opens with. */
export const startViews: SettingsSection = {
	name: 'start',
	label: () => __( 'Start of the inbox', 'sanad' ),
	icon: inbox,
	group: 'you',
	needs: 'reply',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-start-views" */ '../StartViews/StartViewsSection'
			)
	),
};
