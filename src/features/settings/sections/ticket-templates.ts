import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { page } from '@wordpress/icons';

import type { SettingsSection } from '../section';

/** New tickets that are filled in already: shared ones, and the agent's own. */
export const ticketTemplates: SettingsSection = {
	name: 'ticket-templates',
	label: () => __( 'Ticket templates', 'sanad' ),
	icon: page,
	group: 'desk',
	needs: 'reply',
	Body: lazy(
		() =>
			import(
				/* webpackChunkName: "settings-ticket-templates" */ '../TicketTemplates/TicketTemplatesSection'
			)
	),
};
