import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	box,
	showInbox,
	world,
} from '../../../../tests/js/support/bulk-screen';
import { restError } from '../../../../tests/js/support/rest';
import { ticket } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

describe( 'merging', () => {
	it( 'moves the others into the one that is picked, and back, the last first', async () => {
		const move = ( id: number, from: number ) => ( {
			id,
			kind: 'merge',
			from: { id: from, number: 1000 + from },
			to: { id: 2, number: 1002 },
			is_undone: false,
			created_at: '2026-11-22T04:00:00Z',
			ticket: ticket( { id: 2, version: 2 } ),
		} );
		const { calls } = await showInbox( world(), {
			'POST /tickets/1/merge': () => move( 71, 1 ),
			'POST /tickets/3/merge': () => move( 73, 3 ),
			'POST /ticket-moves/71/undo': () => move( 71, 1 ),
			'POST /ticket-moves/73/undo': () => move( 73, 3 ),
		} );
		await userEvent.click( box( 1 ) );
		expect(
			screen.queryByRole( 'button', { name: 'Merge' } )
		).not.toBeInTheDocument();
		await userEvent.click( box( 2 ) );
		await userEvent.click( box( 3 ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge' } )
		);
		await userEvent.click( screen.getByRole( 'radio', { name: /#1002/ } ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge into #1002' } )
		);
		await screen.findAllByText( '2 tickets merged into #1002.' );
		const posted = () =>
			calls
				.filter( ( { method } ) => method === 'POST' )
				.map( ( { path } ) => path );
		expect( posted() ).toEqual( [
			'/tickets/1/merge',
			'/tickets/3/merge',
		] );

		await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
		await screen.findAllByText( 'Taken back.' );
		expect( posted().slice( 2 ) ).toEqual( [
			'/ticket-moves/73/undo',
			'/ticket-moves/71/undo',
		] );
	} );

	it( 'names what could not be merged, which stays chosen', async () => {
		await showInbox( world(), {
			'POST /tickets/2/merge': () => {
				throw restError(
					409,
					'sanad_other_customer',
					'Another customer.'
				);
			},
		} );
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge' } )
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge into #1001' } )
		);
		const dialog = await screen.findByRole( 'dialog', {
			name: 'These tickets were left as they were',
		} );
		expect( dialog ).toHaveTextContent( 'Another customer.' );
		expect( screen.getByText( '1 chosen' ) ).toBeInTheDocument();
	} );
} );
