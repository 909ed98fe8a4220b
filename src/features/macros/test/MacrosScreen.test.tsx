import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import { cannedReply, macro } from '../../../../tests/js/support/replies';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import MacrosScreen from '../MacrosScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const CLOSE = macro( {
	id: 1,
	name: 'Answer and resolve',
	actions: [
		{ type: 'reply', canned_reply_id: 7, set_status: 'resolved' },
		{ type: 'tags', add: [ 'late' ], remove: [] },
	],
} );
const BROKEN = macro( {
	id: 2,
	name: 'Old one',
	actions: [ { type: 'tags', add: [], remove: [ 99 ] } ],
} );

function show( state = '', routes: Parameters< typeof fakeRest >[ 0 ] = {} ) {
	visit( `&screen=macros${ state }` );
	const calls = fakeRest( {
		'GET /macros': () => ( { items: [ CLOSE, BROKEN ] } ),
		'GET /canned-replies': () => ( {
			items: [ cannedReply( { id: 7, title: 'Sorry' } ) ],
			folders: [],
		} ),
		'GET /placeholders': () => ( { items: [] } ),
		'GET /agents': () => ( {
			items: [ { id: 2, name: 'Huda', avatar_url: null } ],
		} ),
		'GET /teams': () => ( { items: [] } ),
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': () => ( {
			items: [ { id: 5, name: 'late', color: '' } ],
		} ),
		...routes,
	} );
	const desk = createDesk();
	const view = render( <MacrosScreen />, { wrapper: desk.wrapper } );
	return { ...desk, ...view, calls };
}

const editor = async ( name = /Answer|New macro/ ) =>
	within( await screen.findByRole( 'form', { name } ) );

const sent = ( calls: ReturnType< typeof fakeRest >, method: string ) =>
	calls.filter( ( call ) => call.method === method ).at( -1 );

beforeEach( () => sessionStorage.clear() );

it( 'says of each what it does, and where a step cannot be done', async () => {
	show();
	expect(
		await screen.findByText(
			'Send the canned reply “Sorry”, and set the status to Resolved · Add the tags late'
		)
	).toBeVisible();
	expect( screen.getByRole( 'link', { name: /Old one/ } ) ).toHaveTextContent(
		'A step cannot be done'
	);
	expect(
		screen.getByRole( 'link', { name: /Answer and resolve/ } )
	).not.toHaveTextContent( 'A step cannot be done' );
} );

it( 'puts them in order by keyboard', async () => {
	const { calls } = show( '', {
		'POST /macros/order': () => ( { items: [ BROKEN, CLOSE ] } ),
	} );
	const down = await screen.findByRole( 'button', {
		name: 'Move “Answer and resolve” down',
	} );
	down.focus();
	await userEvent.keyboard( '{Enter}' );
	await waitFor( () =>
		expect( sent( calls, 'POST' )?.data ).toEqual( { ids: [ 2, 1 ] } )
	);
	expect(
		screen.getAllByRole( 'link' ).map( ( link ) => link.textContent )
	).toEqual( [
		expect.stringContaining( 'Old one' ),
		expect.stringContaining( 'Answer' ),
	] );
} );

it( 'is offered or not by a switch, which goes back if that fails', async () => {
	const { calls, notices } = show( '', {
		'PATCH /macros/1': () => {
			throw restError( 500, 'sanad_internal', 'It broke.' );
		},
	} );
	const offer = await screen.findByRole( 'checkbox', {
		name: 'Offer “Answer and resolve” at tickets',
	} );
	await userEvent.click( offer );
	expect( sent( calls, 'PATCH' )?.data ).toEqual( {
		is_enabled: false,
		version: 1,
	} );
	await waitFor( () =>
		expect( notices()[ 0 ]?.content ).toBe( 'It broke.' )
	);
	await waitFor( () => expect( offer ).toBeChecked() );
} );

it( 'puts a macro together out of steps, in their order', async () => {
	const { calls } = show( '&macro=new', {
		'POST /macros': ( { data } ) => macro( { id: 9, ...data } ),
	} );
	const form = await editor();
	await userEvent.type( form.getByLabelText( 'Name' ), 'Escalate' );
	for ( const step of [ 'Status', 'Priority', 'Assignee' ] ) {
		await userEvent.click(
			form.getByRole( 'button', { name: 'Add a step' } )
		);
		await userEvent.click(
			await screen.findByRole( 'menuitem', { name: step } )
		);
	}
	await userEvent.selectOptions(
		form.getByLabelText( 'Priority' ),
		'urgent'
	);
	expect( form.getByText( 'Set the priority to Urgent' ) ).toBeVisible();
	await userEvent.click(
		form.getByRole( 'button', { name: 'Move “Priority” up' } )
	);
	await userEvent.click(
		form.getByRole( 'button', { name: 'Remove the step “Status”' } )
	);
	await userEvent.click( form.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'macro=9' )
	);
	expect( sent( calls, 'POST' )?.data ).toEqual( {
		name: 'Escalate',
		description: '',
		is_personal: false,
		is_enabled: true,
		actions: [
			{ type: 'priority', priority: 'urgent' },
			{ type: 'assignee', assignee_id: 'me' },
		],
	} );
} );

it.each( [
	[ 'Reply', 'Choose a canned reply, or write a text.' ],
	[ 'Note', 'Write the note.' ],
	[ 'Tags', 'Choose a tag.' ],
	[ 'Order note', 'Write the note for the order.' ],
] )( 'says what the step “%s” still lacks', async ( step, sentence ) => {
	show( '&macro=new' );
	const form = await editor();
	await userEvent.click( form.getByRole( 'button', { name: 'Add a step' } ) );
	await userEvent.click(
		await screen.findByRole( 'menuitem', { name: step } )
	);
	expect( await form.findByText( sentence ) ).toBeVisible();
} );

it( 'keeps both where somebody changed it first', async () => {
	let version = 1;
	const { calls } = show( '&macro=1', {
		'GET /macros': () => ( { items: [ { ...CLOSE, version } ] } ),
		'PATCH /macros/1': ( { data } ) => {
			if ( data.version === 1 ) {
				version = 2;
				throw restError( 409, 'sanad_conflict', 'Changed meanwhile.' );
			}
			return macro( { ...CLOSE, name: String( data.name ), version: 3 } );
		},
	} );
	const form = await editor();
	await userEvent.type( form.getByLabelText( 'Name' ), ' now' );
	await userEvent.click( form.getByRole( 'button', { name: 'Save' } ) );
	await userEvent.click(
		await form.findByRole( 'button', { name: 'Save mine all the same' } )
	);
	await waitFor( () =>
		expect( sent( calls, 'PATCH' )?.data ).toMatchObject( {
			name: 'Answer and resolve now',
			version: 2,
		} )
	);
	await waitFor( () =>
		expect( form.queryByText( 'Not saved yet' ) ).not.toBeInTheDocument()
	);
} );

it( 'is made again when its deletion is undone', async () => {
	const { calls, notices } = show( '&macro=1', {
		'DELETE /macros/1': () => ( { deleted: true } ),
		'POST /macros': ( { data } ) => macro( { id: 8, ...data } ),
	} );
	await userEvent.click(
		( await editor() ).getByRole( 'button', { name: 'Delete' } )
	);
	await waitFor( () =>
		expect( notices()[ 0 ]?.content ).toBe(
			'The macro “Answer and resolve” is deleted.'
		)
	);
	await act( async () => notices()[ 0 ]?.actions?.[ 0 ]?.onClick?.() );
	expect( sent( calls, 'POST' )?.data ).toMatchObject( {
		name: 'Answer and resolve',
		actions: CLOSE.actions,
	} );
	expect(
		await screen.findByRole( 'link', { name: /Answer and resolve/ } )
	).toBeVisible();
} );

it( 'teaches where there is none', async () => {
	show( '', { 'GET /macros': () => ( { items: [] } ) } );
	expect( await screen.findByText( /No macros yet/ ) ).toBeVisible();
} );
