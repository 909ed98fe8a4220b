import { __ } from '@wordpress/i18n';

import type { Folder, Tag, Ticket } from '../../types/api';
import { boot } from '../boot';
import { clientKey, request } from '../client';
import { isAbort, type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';
import {
	inverseOf,
	type Lookups,
	MOVES,
	patchOf,
	type TicketChanges,
} from './optimistic';
import { isInView, isTold, VIEWS } from './query';
import type { StoredTicket } from './reducer';
import { conflictIn } from './conflict';
import { changeSentence, moveSentence } from './sentences';

export interface ChangeOptions {
	/** False for a change that is itself an undo, or that is announced elsewhere. */
	announce?: boolean;
}

function lookups( { select }: Thunk, ticketId: number ): Lookups {
	const ticket = select.getTicket( ticketId );
	const { assignee } = ticket ?? {};
	const directory = select.getDirectory();
	return {
		agents: assignee
			? [ ...directory.agents.items, assignee ]
			: directory.agents.items,
		teams: directory.teams.items,
		topics: directory.topics.items,
		orders: select.getOrderPanel( ticketId ).orders,
	};
}

function viewsOf( ticket: StoredTicket ): string[] {
	const viewerId = boot().user.id;
	return VIEWS.filter(
		( view ) => isTold( view ) && isInView( ticket, view, viewerId )
	);
}

/**
 * Shows a change at once, asks for it, and takes it back if that fails.
 *
 * @param  id
 * @param  patch What the change makes of the ticket.
 * @param  send  Asks the server; answers the changed ticket.
 * @throws {RequestError} After the change was taken back.
 */
function optimistically(
	id: number,
	patch: Partial< Ticket >,
	send: () => Promise< Ticket >
) {
	return async ( { dispatch, select }: Thunk ): Promise< Ticket > => {
		const key = clientKey();
		const before = select.getTicket( id );
		dispatch( {
			type: 'TICKET_PATCH_PENDING',
			id,
			pending: { key, patch },
		} );
		const after = select.getTicket( id );
		const from = before ? viewsOf( before ) : [];
		const to = after ? viewsOf( after ) : [];
		dispatch( { type: 'COUNTS_MOVED', from, to } );

		try {
			const ticket = await inTurn( `ticket-${ id }`, send );
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			return ticket;
		} catch ( thrown ) {
			dispatch( { type: 'COUNTS_MOVED', from: to, to: from } );
			throw thrown;
		} finally {
			dispatch( { type: 'TICKET_PATCH_SETTLED', id, key } );
		}
	};
}

/**
 * Says that a change was not made. After a conflict the ticket is loaded again, so that the agent
 * sees what is there now.
 *
 * @param id
 * @param thrown
 */
function reportFailure( id: number, thrown: unknown ) {
	return ( { dispatch, registry }: Thunk ): void => {
		if ( isAbort( thrown ) ) {
			return;
		}
		const error: RequestError = toRequestError( thrown );
		notifyError( registry, `ticket-${ id }`, error.message );
		if ( error.isConflict ) {
			void dispatch.fetchTicket( id );
		}
	};
}

/**
 * Changes fields of a ticket.
 *
 * @param id
 * @param changes
 * @param options
 * @param options.announce
 * @return Whether the change was made.
 */
export function updateTicket(
	id: number,
	changes: TicketChanges,
	{ announce = true }: ChangeOptions = {}
) {
	return async ( thunk: Thunk ): Promise< boolean > => {
		const { dispatch, select, registry } = thunk;
		const before = select.getTicket( id );
		if ( ! before ) {
			return false;
		}
		const known = lookups( thunk, id );
		const undo = inverseOf( changes, before );

		if ( announce ) {
			notifyUndo(
				registry,
				`ticket-${ id }`,
				changeSentence( before.number, changes, known ),
				() =>
					void dispatch.updateTicket( id, undo, { announce: false } )
			);
		}
		try {
			await dispatch(
				optimistically( id, patchOf( changes, known ), () =>
					request< Ticket >( `/tickets/${ id }`, {
						method: 'PATCH',
						data: {
							...changes,
							version: select.getConfirmedTicket( id )?.version,
						},
					} )
				)
			);
			void dispatch.refreshCounts();
			void dispatch.fetchActivity( id );
			return true;
		} catch ( thrown ) {
			const conflict = conflictIn( thrown, before.number, known );
			if ( conflict === null ) {
				dispatch( reportFailure( id, thrown ) );
				return false;
			}
			await dispatch.fetchTicket( id );
			notifyError( registry, `ticket-${ id }`, conflict, {
				label: __( 'Use mine', 'sanad' ),
				onClick: () =>
					void dispatch.updateTicket( id, changes, {
						announce: false,
					} ),
			} );
			return false;
		}
	};
}

/**
 * Moves a ticket to spam, to the trash, or back into the inbox.
 *
 * @param id
 * @param folder
 * @param options
 * @param options.announce
 * @return Whether it was moved.
 */
export function moveTicket(
	id: number,
	folder: Folder,
	{ announce = true }: ChangeOptions = {}
) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< boolean > => {
		const before = select.getTicket( id );
		if ( ! before ) {
			return false;
		}
		if ( announce ) {
			notifyUndo(
				registry,
				`ticket-${ id }`,
				moveSentence( before.number, folder ),
				() =>
					void dispatch.moveTicket( id, before.folder, {
						announce: false,
					} )
			);
		}
		try {
			await dispatch(
				optimistically( id, { folder }, () =>
					request< Ticket >(
						`/tickets/${ id }/${ MOVES[ folder ] }`,
						{
							method: 'POST',
						}
					)
				)
			);
			void dispatch.refreshCounts();
			void dispatch.fetchActivity( id );
			return true;
		} catch ( thrown ) {
			dispatch( reportFailure( id, thrown ) );
			return false;
		}
	};
}

/**
 * Adds and removes tags. Names that are new to the shop become tags.
 *
 * @param id
 * @param add    Names.
 * @param remove Ids.
 * @return Whether the tags were changed.
 */
export function changeTags( id: number, add: string[], remove: number[] ) {
	return async ( { dispatch, select }: Thunk ): Promise< boolean > => {
		const before = select.getTicket( id );
		if ( ! before ) {
			return false;
		}
		const known = select.getDirectory().tags.items;
		// A name that is new to the shop has no id before the server gives one; negative ids are never sent.
		const added = add.map(
			( name, index ): Tag =>
				known.find( ( tag ) => tag.name === name ) ?? {
					id: -1 - index,
					name,
					color: '',
				}
		);
		const tags = [
			...before.tags.filter( ( tag ) => ! remove.includes( tag.id ) ),
			...added,
		];
		const namesOfNew = before.tags
			.filter( ( tag ) => tag.id < 0 && remove.includes( tag.id ) )
			.map( ( { name } ) => name );
		/** By now the server has said which ids the new ones got; what it refused is not there to be removed. */
		const idsOfNew = () =>
			( select.getConfirmedTicket( id )?.tags ?? [] )
				.filter( ( { name } ) => namesOfNew.includes( name ) )
				.map( ( tag ) => tag.id );
		try {
			const ticket = await dispatch(
				optimistically( id, { tags }, () =>
					request< Ticket >( `/tickets/${ id }/tags`, {
						method: 'POST',
						data: {
							add,
							remove: [
								...remove.filter( ( tagId ) => tagId > 0 ),
								...idsOfNew(),
							],
						},
					} )
				)
			);
			dispatch( { type: 'TAGS_SEEN', tags: ticket.tags } );
			void dispatch.fetchActivity( id );
			return true;
		} catch ( thrown ) {
			dispatch( reportFailure( id, thrown ) );
			return false;
		}
	};
}
