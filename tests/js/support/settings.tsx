import { render } from '@testing-library/react';
import type { ComponentType } from 'react';

import type { StaffMember, Team } from '../../../src/types/api';
import { createDesk, visit } from './desk';
import { type Call, fakeRest } from './rest';

/**
 * Shows one section of the settings. The test file has to mock `@wordpress/api-fetch`.
 *
 * @param Section
 * @param routes  Answers of the server; the short lists of the desk are empty without one.
 * @param state   What stands in the address behind the screen, with its leading `&`.
 */
export function showSection(
	Section: ComponentType,
	routes: Parameters< typeof fakeRest >[ 0 ],
	state = ''
) {
	visit( `&screen=settings${ state }` );
	const none = () => ( { items: [] } );
	const calls: Call[] = fakeRest( {
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		...routes,
	} );
	const desk = createDesk();
	render( <Section />, { wrapper: desk.wrapper } );
	return {
		...desk,
		/**
		 * What was sent, oldest first.
		 *
		 * @param method
		 */
		sent: ( method: string ) =>
			calls.filter( ( call ) => call.method === method ),
		/** What the app said in snackbars. */
		said: () => desk.notices().map( ( { content } ) => content ),
	};
}

/**
 * Somebody who answers tickets, as a manager sees it.
 *
 * @param part What matters to the test.
 */
export function member(
	part: Partial< StaffMember > & { id: number; name: string }
): StaffMember {
	return {
		avatar_url: null,
		email: `user-${ part.id }@example.com`,
		role: 'agent',
		team_ids: [],
		own_teams_only: false,
		open_tickets: 0,
		can: { change: true, promote: true },
		...part,
	};
}

/**
 * A team without members.
 *
 * @param part What matters to the test.
 */
export function team(
	part: Partial< Team > & { id: number; name: string }
): Team {
	return { description: '', member_ids: [], ...part };
}
