import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { search } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** How far the search knows the tickets and articles. */
export const searchIndex: SettingsSection = {
	name: 'search-index',
	label: () => __( 'Search index', 'sanad' ),
	icon: search,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-search-index" */ '../SearchIndex/SearchIndexSection'
			)
	),
};
