import { act, render, screen } from '@testing-library/react';

import { createDesk } from '../../../../../tests/js/support/desk';
import { fakeRest } from '../../../../../tests/js/support/rest';
import { detail } from '../../../../../tests/js/support/tickets';
import type { PresentAgent } from '../../../../types/api';
import { Presence } from '..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const at = (
	id: number,
	name: string,
	state: PresentAgent[ 'state' ]
): PresentAgent => ( {
	agent: { id, name, avatar_url: null },
	state,
	until: '2026-11-22T08:05:00Z',
} );

const settle = ( ms = 0 ) =>
	act( async () => {
		await jest.advanceTimersByTimeAsync( ms );
	} );

async function show( others: PresentAgent[] ) {
	const calls = fakeRest( {
		'PUT /tickets/1/presence': () => ( { items: others } ),
		'DELETE /tickets/1/presence': () => ( { items: [] } ),
		'PUT /tickets/1/draft': () => ( {} ),
	} );
	const desk = createDesk();
	const view = render( <Presence ticket={ detail( { id: 1 } ) } />, {
		wrapper: desk.wrapper,
	} );
	await settle( 2_000 );
	return { calls, desk, view };
}

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

test( 'says nothing where nobody else is', async () => {
	await show( [] );
	expect( screen.getByRole( 'status' ) ).toBeEmptyDOMElement();
} );

test( 'names who answers before who looks', async () => {
	await show( [
		at( 7, 'Omar', 'viewing' ),
		at( 8, 'Huda', 'replying' ),
		at( 9, 'Lina', 'viewing' ),
	] );
	expect( screen.getByRole( 'status' ) ).toHaveTextContent(
		'Huda is replying to this ticket. Omar and Lina are viewing this ticket.'
	);
} );

test( 'an answer is announced as it begins, an old draft never', async () => {
	const { calls, desk } = await show( [] );
	const told = () =>
		calls
			.filter( ( { path } ) => path.endsWith( '/presence' ) )
			.map( ( { data } ) => data.state );
	expect( told() ).toEqual( [ 'viewing' ] );
	act( () => void desk.dispatch.editDraft( 1, { html: '<p>Dear</p>' } ) );
	await settle();
	expect( told() ).toEqual( [ 'viewing', 'replying' ] );
	act( () => void desk.dispatch.editDraft( 1, { kind: 'note' } ) );
	await settle( 2_000 );
	expect( told() ).toEqual( [ 'viewing', 'replying', 'viewing' ] );
} );
