import {
	act,
	configure,
	render,
	screen,
	waitFor,
	within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Snackbars } from '../../../app/Snackbars';
import { restError } from '../../../../tests/js/support/rest';
import {
	field,
	showTicket as show,
	type,
} from '../../../../tests/js/support/ticket-screen';
import { detail, ticket } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// A whole ticket is drawn and typed into in each.
jest.setTimeout( 60_000 );
configure( { asyncUtilTimeout: 10_000 } );

beforeEach( () => sessionStorage.clear() );

const region = ( number: number ) =>
	screen.findByRole( 'region', { name: `Ticket #${ number }` } );

/**
 * Shows ticket 1 until somebody else does something to it.
 *
 * @param then   What the server answers from then on.
 * @param routes
 */
async function showUntil(
	then: () => unknown,
	routes: Parameters< typeof show >[ 1 ] = {}
) {
	let isChanged = false;
	const desk = await show(
		{},
		{
			'PUT /tickets/1/draft': () => ( {} ),
			'PUT /tickets/2/draft': () => ( {} ),
			...routes,
			'GET /tickets/1': () =>
				isChanged ? then() : detail( { id: 1 } ),
		}
	);
	return {
		...desk,
		/** The other does it, and the server tells of it. */
		change: () =>
			act( async () => {
				isChanged = true;
				await desk.dispatch.moveLater( 1, 0, 0 );
			} ),
	};
}

describe( 'a ticket that somebody merges while it is open', () => {
	it( 'leads to the survivor, which says so, with what was being written', async () => {
		const { change } = await showUntil( () => detail( { id: 2 } ) );
		await type( 'We look for it.' );
		await change();

		const survivor = await region( 1002 );
		expect(
			await within( survivor ).findByText(
				/merged into #1002\. You are there now/,
				{ selector: '.components-notice__content' }
			)
		).toBeVisible();
		expect( window.location.search ).toContain( 'ticket=2' );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We look for it.' )
		);
	} );

	it( 'says so once only', async () => {
		const { change } = await showUntil( () => detail( { id: 2 } ) );
		await change();
		await region( 1002 );
		const sentence = { selector: '.components-notice__content' };
		await screen.findByText( /You are there now/, sentence );
		await act( async () => {
			window.history.replaceState(
				null,
				'',
				window.location.search.replace( 'ticket=2', '' )
			);
			window.dispatchEvent( new PopStateEvent( 'popstate' ) );
		} );
		await act( async () => {
			window.history.replaceState(
				null,
				'',
				`${ window.location.search }&ticket=2`
			);
			window.dispatchEvent( new PopStateEvent( 'popstate' ) );
		} );
		await region( 1002 );
		expect(
			screen.queryByText( /You are there now/, sentence )
		).toBeNull();
	} );
} );

describe( 'a ticket that may not be seen any more', () => {
	it.each( [
		[ 403, 'rest_forbidden' ],
		[ 404, 'sanad_not_found' ],
	] )(
		'shows nothing of it after %d but what was being written, to be copied',
		async ( status, code ) => {
			const user = userEvent.setup();
			const { change } = await showUntil( () => {
				throw restError( status, code, 'Not for you.' );
			} );
			await type( 'We look for it.' );
			await change();

			const sentence = await screen.findByText(
				/^This ticket is not here for you/
			);
			const gone = screen.getByRole( 'alert' );
			expect( gone ).toContainElement( sentence );
			expect(
				within( gone ).getByText( 'We look for it.' )
			).toBeVisible();
			expect( screen.queryByText( 'Hello' ) ).toBeNull();
			expect( screen.queryByText( 'Subject 1' ) ).toBeNull();

			await user.click(
				within( gone ).getByRole( 'button', { name: 'Copy text' } )
			);
			expect(
				await within( gone ).findByRole( 'button', { name: 'Copied' } )
			).toBeVisible();
			await user.click(
				within( gone ).getByRole( 'button', {
					name: 'Back to the list',
				} )
			);
			expect( window.location.search ).not.toContain( 'ticket=' );
		}
	);
} );

describe( 'a field that somebody else changed first', () => {
	it( 'says who did, and takes mine when asked to', async () => {
		let theirs = 1;
		const { sent, wrapper } = await show(
			{},
			{
				'GET /tickets/1': () =>
					theirs === 1
						? detail( { id: 1 } )
						: detail( { id: 1, version: theirs, priority: 'low' } ),
				'PATCH /tickets/1': ( { data } ) => {
					if ( data.version === 1 ) {
						theirs = 4;
						throw restError(
							409,
							'sanad_conflict',
							'Somebody changed this ticket.',
							{
								fields: { priority: 'low' },
								by: { priority: 'Omar' },
							}
						);
					}
					return ticket( { id: 1, version: 5, priority: 'high' } );
				},
			}
		);
		render( <Snackbars />, { wrapper } );
		const priority = screen.getByRole( 'combobox', { name: 'Priority' } );
		await userEvent.selectOptions( priority, 'High' );

		expect(
			await screen.findByText(
				/^\u2068Omar\u2069 changed this meanwhile/,
				{ selector: '.sanad-snackbar__text' }
			)
		).toBeVisible();
		expect( priority ).toHaveDisplayValue( 'Low' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Use mine' } )
		);
		await waitFor( () => expect( sent( 'PATCH' ) ).toHaveLength( 2 ) );
		expect( sent( 'PATCH' )[ 1 ]?.data ).toMatchObject( {
			version: 4,
			priority: 'high',
		} );
		await waitFor( () => expect( priority ).toHaveDisplayValue( 'High' ) );
		expect(
			screen.queryByRole( 'button', { name: 'Use mine' } )
		).toBeNull();
	} );
} );
