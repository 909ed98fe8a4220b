import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk } from '../../../../../tests/js/support/desk';
import {
	fakeRest,
	held,
	restError,
} from '../../../../../tests/js/support/rest';
import { detail, ticket } from '../../../../../tests/js/support/tickets';
import { useKnownTicket } from '../../../../data';
import type { Tag } from '../../../../types/api';
import { TagsField } from '../TagsField';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const VIP: Tag = { id: 4, name: 'vip', color: '' };
const RETURN: Tag = { id: 5, name: 'return', color: '' };

function Field() {
	const known = useKnownTicket( 1 );
	return known && <TagsField ticket={ known } />;
}

/**
 * The tags of ticket 1, which is a VIP's.
 *
 * @param answer What the server says to a change of them.
 */
async function show( answer: Parameters< typeof fakeRest >[ 0 ][ string ] ) {
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /tickets/1': () => detail( { id: 1, tags: [ VIP ] } ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': () => ( { items: [ VIP, RETURN ] } ),
		'GET /tickets/1/activity': none,
		'POST /tickets/1/tags': answer,
	} );
	const desk = createDesk();
	await desk.dispatch.fetchTicket( 1 );
	await desk.dispatch.fetchDirectory( 'tags' );
	render( <Field />, { wrapper: desk.wrapper } );
	await userEvent.click( field() );
	return {
		sent: () =>
			calls
				.filter( ( { method } ) => method === 'POST' )
				.map( ( { data } ) => data ),
		said: () => desk.notices().map( ( { content } ) => content ),
		tags: () =>
			desk.select.getTicket( 1 )?.tags.map( ( { name } ) => name ),
	};
}

const field = () => screen.getByRole( 'combobox', { name: /Tags/ } );

it( 'takes the tag that is there instead of another form of it', async () => {
	const { sent, tags } = await show( () =>
		ticket( { id: 1, version: 2, tags: [ VIP, RETURN ] } )
	);
	await userEvent.keyboard( 'Returns{Enter}' );
	expect( sent() ).toEqual( [] );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Use “return”' } )
	);
	expect( sent() ).toEqual( [ { add: [ 'return' ], remove: [] } ] );
	await waitFor( () => expect( tags() ).toEqual( [ 'vip', 'return' ] ) );
} );

it( 'takes a tag off by keyboard', async () => {
	const { sent } = await show( () =>
		ticket( { id: 1, version: 2, tags: [] } )
	);
	await userEvent.keyboard( '{Backspace}' );
	expect( sent() ).toEqual( [ { add: [], remove: [ VIP.id ] } ] );
} );

it( 'puts back what the server refused, and says so', async () => {
	const { said, tags } = await show( () => {
		throw restError( 403, 'sanad_forbidden', 'You may not do this.' );
	} );
	await userEvent.keyboard( 'late{Enter}' );
	await waitFor( () =>
		expect( said() ).toEqual( [ 'You may not do this.' ] )
	);
	expect( tags() ).toEqual( [ 'vip' ] );
} );

it( 'takes off a new tag whose number is not known yet', async () => {
	const first = held< unknown >();
	const answers = [
		() => first.promise,
		() => ticket( { id: 1, version: 3, tags: [ VIP ] } ),
	];
	const { sent, said, tags } = await show( () => answers.shift()?.() );
	await userEvent.keyboard( 'late{Enter}' );
	expect( tags() ).toEqual( [ 'vip', 'late' ] );
	await userEvent.keyboard( '{Backspace}' );
	await act( async () =>
		first.give(
			ticket( {
				id: 1,
				version: 2,
				tags: [ VIP, { id: 9, name: 'late', color: '' } ],
			} )
		)
	);
	await waitFor( () => expect( sent() ).toHaveLength( 2 ) );
	expect( sent()[ 1 ] ).toEqual( { add: [], remove: [ 9 ] } );
	await waitFor( () => expect( tags() ).toEqual( [ 'vip' ] ) );
	expect( said() ).toEqual( [] );
} );
