import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { tag } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** Words on tickets. */
export const tags: SettingsSection = {
	name: 'tags',
	label: () => __( 'Tags', 'sanad' ),
	icon: tag,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-desk" */ '../Tags/TagsSection'
			)
	),
};
