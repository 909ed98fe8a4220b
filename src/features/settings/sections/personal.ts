import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { commentAuthorAvatar } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** How an agent works at the desk: its look, its keys, and how long an answer can be taken back. */
export const personal: SettingsSection = {
	name: 'personal',
	label: () => __( 'Preferences', 'sanad' ),
	icon: commentAuthorAvatar,
	group: 'you',
	needs: null,
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-personal" */ '../Personal/PersonalSection'
			)
	),
};
