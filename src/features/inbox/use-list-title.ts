import { __, sprintf } from '@wordpress/i18n';

import { type TicketQuery, useView } from '../../data';
import { viewLabel } from '../../data/labels';

/**
 * What the list is called.
 *
 * @param query
 */
export function useListTitle( query: TicketQuery ): string {
	const saved = useView( query.saved_view );
	if ( query.search !== undefined ) {
		return sprintf(
			/* translators: %s: what was searched for. */
			__( 'Search: %s', 'sanad' ),
			query.search
		);
	}
	if ( saved ) {
		return saved.name;
	}
	return query.view ? viewLabel( query.view ) : __( 'Tickets', 'sanad' );
}
