import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { shipping } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** The must-use plugin that answers lists without loading the shop. */
export const fastLane: SettingsSection = {
	name: 'fast-lane',
	label: () => __( 'Fast lane', 'sanad' ),
	icon: shipping,
	group: 'desk',
	needs: 'manageSettings',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-fast-lane" */ '../FastLane/FastLaneSection'
			)
	),
};
