import { __, sprintf } from '@wordpress/i18n';

import type {
	AgentCandidates,
	AgentCreate,
	AgentSave,
	Handover,
	StaffList,
	StaffMember,
} from '../../types/api';
import { request } from '../client';
import { type ResourceResult, useResource } from '../resources';
import { untilDone } from './hand-over';
import { useChanges } from './use-change';

const PATH = '/staff';

export interface StaffActions {
	add: ( fields: AgentCreate ) => Promise< StaffMember >;
	change: ( id: number, fields: AgentSave ) => Promise< StaffMember >;
	/**
	 * Takes somebody's role away and gives his unresolved tickets to somebody else, or nobody.
	 * `onLeft` gets how many tickets are left after each answer.
	 */
	remove: (
		member: StaffMember,
		handTo: number,
		onLeft: ( left: number ) => void
	) => Promise< void >;
}

/** Who answers tickets, as those who manage the desk see it. */
export function useStaff(): ResourceResult< StaffList > & StaffActions {
	const result = useResource< StaffList >( PATH );
	const { run } = useChanges();

	return {
		...result,
		add: ( fields ) =>
			run< StaffList, StaffMember >( {
				path: PATH,
				send: () =>
					request< StaffMember >( '/agents', {
						method: 'POST',
						data: fields,
					} ),
				directory: [ 'agents', 'teams' ],
			} ),
		change: ( id, fields ) =>
			run< StaffList, StaffMember >( {
				path: PATH,
				send: () =>
					request< StaffMember >( `/agents/${ id }`, {
						method: 'PATCH',
						data: fields,
					} ),
				directory: [ 'agents', 'teams' ],
			} ),
		remove: ( { id, name }, handTo, onLeft ) =>
			run< StaffList, void >( {
				path: PATH,
				send: () =>
					untilDone(
						() =>
							request< Handover >( `/agents/${ id }`, {
								method: 'DELETE',
								query: { hand_to: handTo },
							} ),
						onLeft
					),
				directory: [ 'agents', 'teams' ],
				done: sprintf(
					/* translators: %s: name of a person. */
					__( '%s answers tickets no longer.', 'sanad' ),
					name
				),
			} ),
	};
}

/**
 * Users of the site who could become agents.
 *
 * @param search A part of a name or address; shorter than two letters finds nobody.
 */
export function useCandidates(
	search: string
): ResourceResult< AgentCandidates > {
	const q = search.trim();
	return useResource< AgentCandidates >(
		'/agents/candidates',
		{ q },
		{ isIdle: q.length < 2 }
	);
}
