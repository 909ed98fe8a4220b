import { Button } from '@wordpress/components';
import type { ReactNode } from 'react';

import { listRoute, useNavigate } from '../../../app/router';
import type { TicketQuery } from '../../../data';

interface Props {
	/** The other list. */
	query: TicketQuery;
	children: ReactNode;
}

/**
 * Leads from a list that has nothing to another.
 *
 * @param props
 * @param props.query
 * @param props.children
 */
export function ToList( { query, children }: Props ) {
	const navigate = useNavigate();
	return (
		<Button
			variant="secondary"
			onClick={ () => navigate( listRoute( query ) ) }
		>
			{ children }
		</Button>
	);
}
