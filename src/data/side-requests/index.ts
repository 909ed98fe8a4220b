import { useMemo } from '@wordpress/element';

import type {
	SideMessageCreate,
	SideRequest,
	SideRequestCreate,
	SideRequestList,
	SideRequestState,
} from '../../types/api';
import { request } from '../client';
import { useFreshness } from '../hooks/use-freshness';
import { type Mutation, useMutate, useResource } from '../resources';
import type { RequestError } from '../errors';
import type { LoadStatus } from '../status';

export interface SideRequestsResult {
	/** Newest first. */
	items: SideRequest[];
	status: LoadStatus;
	error: RequestError | null;
	reload: () => void;
	/**
	 * Asks a colleague or somebody outside. Sent again with the same key it asks once.
	 * Rejects with a RequestError that names the field.
	 */
	ask: ( fields: SideRequestCreate ) => Promise< SideRequest >;
	/** Adds a further question, or the answer of who was asked. Rejects with a RequestError. */
	say: ( id: number, fields: SideMessageCreate ) => Promise< SideRequest >;
	/** Sends the mail of a question again. Rejects with a RequestError. */
	retry: ( id: number, messageId: number ) => Promise< SideRequest >;
	/** Moves a request to a state, shown at once. Rejects with a RequestError. */
	move: (
		asked: SideRequest,
		state: SideRequestState
	) => Promise< SideRequest >;
}

function put(
	{ items }: SideRequestList,
	asked: SideRequest
): SideRequestList {
	return {
		items: items.some( ( { id } ) => id === asked.id )
			? items.map( ( one ) => ( one.id === asked.id ? asked : one ) )
			: [ asked, ...items ],
	};
}

/**
 * The side requests of a ticket, kept fresh while they are looked at.
 *
 * @param ticketId
 */
export function useSideRequests( ticketId: number ): SideRequestsResult {
	const path = `/tickets/${ ticketId }/side-requests`;
	const { value, status, error, reload } =
		useResource< SideRequestList >( path );
	const mutate = useMutate();
	useFreshness( reload, { ticket: ticketId } );

	const actions = useMemo( () => {
		const run = (
			mutation: Omit<
				Mutation< SideRequestList, SideRequest >,
				'path' | 'confirm'
			>
		) => mutate( { path, confirm: put, ...mutation } );
		return {
			ask: ( data: SideRequestCreate ) =>
				run( {
					send: () => request( path, { method: 'POST', data } ),
				} ),
			say: ( id: number, data: SideMessageCreate ) =>
				run( {
					send: () =>
						request( `/side-requests/${ id }/messages`, {
							method: 'POST',
							data,
						} ),
				} ),
			retry: ( id: number, messageId: number ) =>
				run( {
					send: () =>
						request(
							`/side-requests/${ id }/messages/${ messageId }/retry`,
							{ method: 'POST' }
						),
				} ),
			move: ( asked: SideRequest, state: SideRequestState ) =>
				run( {
					apply: ( list ) => put( list, { ...asked, state } ),
					send: () =>
						request( `/side-requests/${ asked.id }`, {
							method: 'PATCH',
							data: { version: asked.version, state },
						} ),
				} ),
		};
	}, [ mutate, path ] );

	return { items: value?.items ?? [], status, error, reload, ...actions };
}
