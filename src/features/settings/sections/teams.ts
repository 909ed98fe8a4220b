import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { group } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** Groups of agents. */
export const teams: SettingsSection = {
	name: 'teams',
	label: () => __( 'Teams', 'sanad' ),
	icon: group,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-desk" */ '../Teams/TeamsSection'
			)
	),
};
