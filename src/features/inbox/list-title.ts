import { __, sprintf } from '@wordpress/i18n';

import type { TicketQuery } from '../../data';
import { viewLabel } from '../../data/labels';

/**
 * What the list is called.
 *
 * @param query
 */
export function listTitle( query: TicketQuery ): string {
	if ( query.search !== undefined ) {
		return sprintf(
			/* translators: %s: what was searched for. */
			__( 'Search: %s', 'sanad' ),
			query.search
		);
	}
	return query.view ? viewLabel( query.view ) : __( 'Tickets', 'sanad' );
}
