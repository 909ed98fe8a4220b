import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Snackbars } from '../../../src/app/Snackbars';
import { Inbox } from '../../../src/features/inbox/Inbox';
import type { TicketBulkItem } from '../../../src/types/api';
import { createDesk, visit } from './desk';
import { type Call, fakeRest, idOf } from './rest';
import { detail, page, summary } from './tickets';

// jsdom has no layout: nothing ever comes into sight by itself.
class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

/**
 * What a change of several tickets asks for, ticket by ticket.
 *
 * @param call
 * @param call.data
 */
export const itemsOf = ( { data }: Call ) => data.items as TicketBulkItem[];

/**
 * The server's own tickets: takes what it is told, but for those that somebody else has changed.
 *
 * @param conflicts Ids of these.
 * @param count
 */
export function world( conflicts: number[] = [], count = 3 ) {
	const tickets = new Map(
		Array.from( { length: count }, ( _, index ) => index + 1 ).map(
			( id ) => [ id, summary( { id } ) ]
		)
	);
	const bulk = ( call: Call ) => ( {
		items: itemsOf( call ).map( ( item ) => {
			const before = tickets.get( item.id )!;
			if ( conflicts.includes( item.id ) ) {
				return {
					id: item.id,
					problem: 'Somebody else changed it.',
					ticket: before,
					undo: null,
				};
			}
			const { add_tags: add = [], remove_tags: remove = [] } = item;
			const after = {
				...before,
				...( item.priority ? { priority: item.priority } : {} ),
				...( item.folder ? { folder: item.folder } : {} ),
				tags: [
					...before.tags.filter(
						( { id } ) => ! remove.includes( id )
					),
					...add
						.filter( () => before.tags.length === 0 )
						.map( ( name ) => ( { id: 9, name, color: '' } ) ),
				],
				version: before.version + 1,
				...( item.unread === undefined
					? {}
					: { unread: item.unread, version: before.version } ),
				...( item.read_message_id === undefined
					? {}
					: {
							unread:
								item.read_message_id < before.last_message_id,
							version: before.version,
						} ),
			};
			tickets.set( item.id, after );
			const undo = {
				id: item.id,
				version: after.version,
				...( item.priority ? { priority: before.priority } : {} ),
				...( item.folder ? { folder: before.folder } : {} ),
				...( item.unread === undefined
					? {}
					: { read_message_id: before.read_message_id } ),
				...( after.tags.length > before.tags.length
					? { remove_tags: [ 9 ] }
					: {} ),
			};
			return {
				id: item.id,
				problem: null,
				ticket: after,
				undo: Object.keys( undo ).length > 2 ? undo : null,
			};
		} ),
	} );
	return { tickets, bulk };
}

/**
 * Shows the inbox of these tickets. The test file has to mock `@wordpress/api-fetch`.
 *
 * @param shop
 * @param shop.tickets
 * @param shop.bulk
 * @param routes       More answers of the server, or others.
 */
export async function showInbox(
	{ tickets, bulk }: ReturnType< typeof world >,
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
	visit();
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /tickets': () => ( {
			...page( [] ),
			items: [ ...tickets.values() ].filter(
				( { folder } ) => folder === 'inbox'
			),
		} ),
		'GET /tickets/counts': () => ( {} ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': () => ( {
			items: [ { id: 9, name: 'عاجل', color: '' } ],
		} ),
		'POST /tickets/bulk': bulk,
		// A ticket is fetched as soon as its row is pointed at.
		'GET /tickets/{id}': ( call ) =>
			detail( {
				id: idOf( call ),
				...tickets.get( idOf( call ) ),
			} ),
		...routes,
	} );
	const desk = createDesk();
	render(
		<>
			<Inbox isHidden={ false } />
			<Snackbars />
		</>,
		{ wrapper: desk.wrapper }
	);
	await screen.findByRole( 'link', { name: /Subject 1\b/ } );
	return {
		calls,
		sent: () => calls.filter( ( { path } ) => path === '/tickets/bulk' ),
	};
}

/**
 * The box by which a ticket is chosen.
 *
 * @param number Of the ticket, in its order.
 */
export const box = ( number: number ) =>
	screen.getByRole( 'checkbox', {
		name: new RegExp( `Choose ticket #${ 1000 + number },` ),
	} );

/**
 * Does something to the chosen tickets.
 *
 * @param menu
 * @param item
 */
export async function pick( menu: string, item: string ) {
	const bar = screen.getByRole( 'toolbar', { name: 'Chosen tickets' } );
	await userEvent.click(
		within( bar ).getByRole( 'button', { name: menu } )
	);
	await userEvent.click(
		await screen.findByRole( 'option', { name: item } )
	);
}
