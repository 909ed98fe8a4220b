import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { category } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** What tickets are about. */
export const topics: SettingsSection = {
	name: 'topics',
	label: () => __( 'Topics', 'sanad' ),
	icon: category,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-desk" */ '../Topics/TopicsSection'
			)
	),
};
