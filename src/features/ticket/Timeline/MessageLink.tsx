import type { ReactNode } from 'react';

import { messageRoute, RouteLink, useRoute } from '../../../app/router';
import { showMessage } from './use-target-message';

interface Props {
	/** Of a message of the open ticket. */
	id: number;
	className: string;
	children: ReactNode;
}

/**
 * Leads to a message of the conversation, which has an address of its own.
 *
 * @param props
 * @param props.id
 * @param props.className
 * @param props.children
 */
export function MessageLink( { id, className, children }: Props ) {
	const route = useRoute();
	return (
		<RouteLink
			className={ className }
			to={
				route.ticket === null
					? route
					: messageRoute( route, route.ticket, id )
			}
			// The address may be there already, and the reader scrolled away from it.
			onClick={ () => showMessage( id ) }
		>
			{ children }
		</RouteLink>
	);
}
