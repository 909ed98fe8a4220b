import { act, fireEvent, render, screen } from '@testing-library/react';

import { Inbox } from '../../../src/features/inbox/Inbox';
import type { TicketSummary } from '../../../src/types/api';
import { createDesk, visit } from './desk';
import { fakeRest, idOf } from './rest';
import { detail, page, summary } from './tickets';

/** Height of a row, in pixels. */
export const ROW = 65;

/** Gives the window a height, which jsdom does not lay out. For `beforeAll`. */
export function layOut(): void {
	Object.assign( globalThis, {
		innerHeight: 10 * ROW,
		IntersectionObserver: class {
			observe() {}
			disconnect() {}
		},
	} );
}

const none = () => ( { items: [] } );

/**
 * Shows a list of so many tickets, answered in pages as the app asks for them. The test file has to
 * mock `@wordpress/api-fetch`.
 *
 * @param count
 * @param part  What matters to the test of a ticket.
 */
export function showList(
	count: number,
	part: ( id: number ) => Partial< TicketSummary > = () => ( {} )
) {
	visit( `&view=open&topic=${ count }` );
	const arrived: number[] = [];
	const listed = ( id: number ) => ( {
		id,
		topic: { id: count, name: 'Delivery' },
		...part( id ),
	} );
	const calls = fakeRest( {
		// A ticket is fetched as soon as its row is pointed at.
		'GET /tickets/{id}': ( call ) => detail( listed( idOf( call ) ) ),
		'GET /tickets': ( { query } ) => {
			const from = Number( query.get( 'cursor' ) ?? 0 );
			const above = query.has( 'cursor' ) ? [] : arrived;
			const to = Math.min(
				count,
				from + Number( query.get( 'per_page' ) )
			);
			return {
				...page( [], to < count ? String( to ) : null ),
				items: [
					...above,
					...Array.from(
						{ length: to - from },
						( _, place ) => from + place + 1
					),
				].map( ( id ) => summary( listed( id ) ) ),
			};
		},
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		'GET /tickets/counts': () => ( {} ),
	} );
	const desk = createDesk();
	const view = render( <Inbox isHidden={ false } />, {
		wrapper: desk.wrapper,
	} );
	const scroller = () =>
		view.container.querySelector< HTMLElement >( '.sanad-list__scroller' )!;
	return {
		...desk,
		...view,
		scroller,
		/**
		 * New tickets stand at the top from now on.
		 * @param ids
		 */
		arrive: ( ids: number[] ) => arrived.push( ...ids ),
		pages: () => calls.filter( ( { path } ) => path === '/tickets' ),
		scrollTo: async ( row: number ) => {
			scroller().scrollTop = row * ROW;
			fireEvent.scroll( scroller() );
			await act(
				() => new Promise( ( done ) => setTimeout( done, 150 ) )
			);
		},
	};
}

/** The rows that are drawn. */
export const rows = () =>
	screen
		// Whether each of them can be seen is a long question to jsdom.
		.getAllByRole( 'listitem', { hidden: true } )
		.filter( ( row ) => row.classList.contains( 'sanad-row' ) );
