import { __, sprintf } from '@wordpress/i18n';

import type {
	Handover,
	Team,
	TeamCreate,
	TeamList,
	TeamLoads,
	TeamSave,
} from '../../types/api';
import { request } from '../client';
import { type ResourceResult, useResource } from '../resources';
import { untilDone } from './hand-over';
import { useChanges } from './use-change';

const PATH = '/teams';
const LOADS = '/teams/loads';

export interface TeamActions {
	/** Makes a team, or changes the one of this id. */
	save: ( id: number | null, fields: TeamCreate ) => Promise< Team >;
	/** Removes a team and takes its tickets out of it; `onLeft` gets how many are left. */
	remove: ( team: Team, onLeft: ( left: number ) => void ) => Promise< void >;
}

/** The teams with their members. */
export function useTeams(): ResourceResult< TeamList > & TeamActions {
	const result = useResource< TeamList >( PATH );
	const { run } = useChanges();

	return {
		...result,
		save: ( id, fields ) =>
			run< TeamList, Team >( {
				path: PATH,
				send: () =>
					id === null
						? request< Team >( PATH, {
								method: 'POST',
								data: fields,
							} )
						: request< Team >( `${ PATH }/${ id }`, {
								method: 'PATCH',
								data: fields satisfies TeamSave,
							} ),
				directory: [ 'teams', 'agents' ],
				touches: [ '/staff' ],
			} ),
		remove: ( { id, name }, onLeft ) =>
			run< TeamList, void >( {
				path: PATH,
				send: () =>
					untilDone(
						() =>
							request< Handover >( `${ PATH }/${ id }`, {
								method: 'DELETE',
							} ),
						onLeft
					),
				directory: [ 'teams', 'agents' ],
				touches: [ '/staff', LOADS ],
				done: sprintf(
					/* translators: %s: name of a team. */
					__( 'The team “%s” is deleted.', 'sanad' ),
					name
				),
			} ),
	};
}

/** How many tickets each team has, by its id; null until that is known. */
export function useTeamLoads(): Map< number, number > | null {
	const { value } = useResource< TeamLoads >( LOADS );
	return value
		? new Map( value.items.map( ( { id, tickets } ) => [ id, tickets ] ) )
		: null;
}
