import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { people } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** Who answers tickets. */
export const agents: SettingsSection = {
	name: 'agents',
	label: () => __( 'Agents', 'sanad' ),
	icon: people,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-desk" */ '../Agents/AgentsSection'
			)
	),
};
