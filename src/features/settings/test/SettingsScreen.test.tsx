import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import { BOOT } from '../../../../tests/js/boot';
import { fakeRest } from '../../../../tests/js/support/rest';
import type { FastLane } from '../../../types/api';
import SettingsScreen from '../SettingsScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const LANE: FastLane = {
	is_installed: false,
	is_in_use: false,
	obstacle: '',
	skipped: [ 'woocommerce/woocommerce.php' ],
	also: [ 'gallery/gallery.php' ],
	can: { change: true },
};

beforeEach( () => {
	jest.replaceProperty( BOOT.user, 'can', {
		...BOOT.user.can,
		manageSettings: true,
	} );
} );

function show( state: string, lane: Partial< FastLane > = {} ) {
	visit( `&screen=settings${ state }` );
	const calls = fakeRest( {
		'GET /fast-lane': () => ( { ...LANE, ...lane } ),
		'PUT /fast-lane': () => ( {
			...LANE,
			is_installed: true,
			is_in_use: true,
		} ),
		'DELETE /fast-lane': () => LANE,
	} );
	const desk = createDesk();
	render( <SettingsScreen />, { wrapper: desk.wrapper } );
	return { ...desk, calls };
}

it( 'leads to each section by its own address', async () => {
	show( '&section=fast-lane' );
	expect(
		await screen.findByRole( 'heading', { name: 'Fast lane' } )
	).toBeVisible();
	const link = screen.getByRole( 'link', { name: 'Fast lane' } );
	expect( link ).toHaveAttribute( 'aria-current', 'page' );
	expect( link ).toHaveAttribute(
		'href',
		expect.stringContaining( 'screen=settings&section=fast-lane' )
	);
} );

it( 'says so where a section is unknown or not for this agent', async () => {
	show( '&section=nowhere' );
	expect(
		await screen.findByText( /This part of the settings does not exist/ )
	).toBeVisible();
} );

it( 'installs and removes the fast lane by one click', async () => {
	const { calls } = show( '&section=fast-lane' );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Install the fast lane' } )
	);
	expect(
		await screen.findByText( 'The fast lane is installed and in use.' )
	).toBeVisible();
	expect( calls.find( ( { method } ) => method === 'PUT' )?.data ).toEqual( {
		also: [ 'gallery/gallery.php' ],
	} );

	await userEvent.click(
		screen.getByRole( 'button', { name: 'Remove the fast lane' } )
	);
	expect(
		await screen.findByText( 'The fast lane is not installed.' )
	).toBeVisible();
} );

it( 'offers no button to whoever may not put files there', async () => {
	show( '&section=fast-lane', { can: { change: false } } );
	expect(
		await screen.findByText( /only an administrator who may change files/ )
	).toBeVisible();
	expect(
		screen.queryByRole( 'button', { name: /fast lane/ } )
	).not.toBeInTheDocument();
} );

it( 'says why it cannot be installed', async () => {
	show( '&section=fast-lane', {
		obstacle: 'This site does not allow files to be changed.',
	} );
	const reasons = await screen.findAllByText(
		'This site does not allow files to be changed.'
	);
	expect( reasons[ 0 ] ).toBeVisible();
	expect(
		screen.queryByRole( 'button', { name: 'Install the fast lane' } )
	).not.toBeInTheDocument();
} );
