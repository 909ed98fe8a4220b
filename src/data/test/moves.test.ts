import { createDesk } from '../../../tests/js/support/desk';
import { fakeRest, held, restError } from '../../../tests/js/support/rest';
import {
	detail,
	draft,
	message,
	page,
	ticket,
} from '../../../tests/js/support/tickets';
import type { TicketDetail } from '../../types/api';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const UNDONE = {
	id: 31,
	kind: 'merge',
	from: { id: 1, number: 1001 },
	to: { id: 2, number: 1002 },
	is_undone: true,
	created_at: '2026-11-22T06:00:00Z',
	ticket: ticket( { id: 1, version: 3 } ),
};

function atTheDesk( routes: Parameters< typeof fakeRest >[ 0 ] ) {
	fakeRest( {
		'GET /tickets': () => page( [ 1, 2 ] ),
		'GET /tickets/counts': () => ( {} ),
		...routes,
	} );
	return createDesk();
}

const said = ( { notices }: ReturnType< typeof createDesk > ) =>
	notices().map( ( { content } ) => content );

it( 'leads nobody away from a ticket that has come back, however late an older answer is', async () => {
	const late = held< TicketDetail >();
	let asked = 0;
	const desk = atTheDesk( {
		'GET /tickets/1': () => {
			asked += 1;
			return asked === 1 ? late.promise : detail( { id: 1, version: 3 } );
		},
		'POST /ticket-moves/31/undo': () => UNDONE,
	} );
	// Asked for while it was part of the other.
	const older = desk.dispatch.fetchTicket( 1 );
	const goOn = jest.fn();
	await desk.dispatch.undoMove( 31, goOn );
	await new Promise( ( go ) => setTimeout( go ) );
	late.give(
		detail( { id: 2, messages: [ message( { id: 20, ticket_id: 2 } ) ] } )
	);
	await older;

	expect( goOn ).toHaveBeenCalledWith( 1 );
	expect( asked ).toBe( 2 );
	expect( desk.select.getConversation( 1 ) ).toMatchObject( {
		ledTo: null,
		status: 'ready',
		messages: [ { id: 10 } ],
	} );
	expect( desk.select.getConversation( 2 ).messages ).toEqual( [] );
} );

it( 'says that taking back goes on, and then what became of it', async () => {
	const undo = held< typeof UNDONE >();
	const desk = atTheDesk( {
		'GET /tickets/1': () => detail( { id: 1 } ),
		'POST /ticket-moves/31/undo': () => undo.promise,
	} );
	const done = desk.dispatch.undoMove( 31, () => {} );
	expect( said( desk ) ).toEqual( [ 'Undoing…' ] );
	undo.give( UNDONE );
	expect( await done ).toBe( true );
	expect( said( desk ) ).toEqual( [
		'Ticket #1001 is no longer part of #1002.',
	] );
} );

it( 'says why it could not be taken back, and stays', async () => {
	const desk = atTheDesk( {
		'POST /ticket-moves/31/undo': () => {
			throw restError( 409, 'sanad_too_late', 'Too late to undo.' );
		},
	} );
	const goOn = jest.fn();
	expect( await desk.dispatch.undoMove( 31, goOn ) ).toBe( false );
	expect( said( desk ) ).toEqual( [ 'Too late to undo.' ] );
	expect( goOn ).not.toHaveBeenCalled();
} );

describe( 'drafts of a merge that is taken back', () => {
	const JOINED = draft( { body_html: '<p>Of two</p><p>Of one</p>' } );
	const OF_TWO = draft( { body_html: '<p>Of two</p>' } );
	const OF_ONE = draft( { body_html: '<p>Of one</p>' } );

	/** The survivor with both texts is open, and everything is on the server. */
	async function merged() {
		let isUndone = false;
		const desk = atTheDesk( {
			'GET /tickets/1': () => detail( { id: 1, draft: OF_ONE } ),
			'GET /tickets/2': () =>
				detail( { id: 2, draft: isUndone ? OF_TWO : JOINED } ),
			'PUT /tickets/2/draft': () => JOINED,
			'GET /views/counts': () => ( { items: [] } ),
			'POST /ticket-moves/31/undo': () => {
				isUndone = true;
				return UNDONE;
			},
		} );
		await desk.dispatch.fetchTicket( 2 );
		return desk;
	}

	it( 'are again where they came from', async () => {
		const { dispatch, select } = await merged();
		expect( select.getDraft( 2 ).html ).toBe( JOINED.body_html );
		await dispatch.undoMove( 31, () => {} );
		await dispatch.fetchTicket( 2 );
		await new Promise( ( go ) => setTimeout( go ) );
		expect( select.getDraft( 1 ).html ).toBe( '<p>Of one</p>' );
		expect( select.getDraft( 2 ).html ).toBe( '<p>Of two</p>' );
	} );

	it( 'keep what the server has not got yet', async () => {
		const { dispatch, select } = await merged();
		const html = `${ JOINED.body_html }<p>More</p>`;
		dispatch.editDraft( 2, { html } );
		await dispatch.undoMove( 31, () => {} );
		await dispatch.fetchTicket( 2 );
		expect( select.getDraft( 2 ).html ).toBe( html );
	} );
} );
