import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import type { TagDetail } from '../../../types/api';
import SettingsScreen from '../SettingsScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const tag = ( id: number, name: string ): TagDetail => ( {
	id,
	name,
	color: '',
	description: '',
} );

const MANY = Array.from( { length: 500 }, ( _, index ) =>
	tag( index + 10, `Word ${ index + 1 }` )
);

beforeEach( () => {
	jest.replaceProperty( BOOT.user, 'can', {
		...BOOT.user.can,
		manageSettings: true,
	} );
} );

function show(
	tags: TagDetail[],
	state = '',
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
	visit( `&screen=settings&section=tags${ state }` );
	const calls = fakeRest( {
		'GET /tags': () => ( { items: tags } ),
		'GET /tags/uses': () => ( { items: [ { id: 1, tickets: 3 } ] } ),
		...routes,
	} );
	const desk = createDesk();
	render( <SettingsScreen />, { wrapper: desk.wrapper } );
	return { ...desk, calls };
}

it( 'shows fifty of five hundred, and finds any by a part of its name', async () => {
	show( MANY );
	const list = await screen.findByRole(
		'list',
		{ name: 'Tags' },
		// The code of the section comes with it.
		{ timeout: 10_000 }
	);
	expect( within( list ).getAllByRole( 'listitem' ) ).toHaveLength( 50 );
	expect( screen.getByText( '500 tags' ) ).toBeVisible();

	await userEvent.type(
		screen.getByRole( 'searchbox', { name: 'Find a tag' } ),
		'word 499'
	);
	expect( await screen.findByText( '1 tag' ) ).toBeVisible();
	expect( within( list ).getByText( 'Word 499' ) ).toBeVisible();
}, 30_000 );

it( 'offers to merge what reads like the same word, and names the count', async () => {
	const { calls } = show(
		[ tag( 2, 'مرتجع' ), tag( 1, 'المرتجع' ), tag( 3, 'Late' ) ],
		'',
		{
			'POST /tags/1/merge': () => ( { left: 0 } ),
		}
	);
	await userEvent.click(
		await screen.findByRole( 'button', {
			name: 'Merge “المرتجع” into “مرتجع”…',
		} )
	);
	expect(
		await screen.findByText( /3 tickets get the other tag/ )
	).toBeVisible();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Merge into “مرتجع”' } )
	);
	expect( calls.find( ( { method } ) => method === 'POST' )?.data ).toEqual( {
		into: 2,
	} );
} );

it( 'offers the tag that is there before it makes another form of it', async () => {
	const { calls } = show( [ tag( 1, 'Return' ) ], '&tag=new', {
		'POST /tags': ( { data } ) => {
			if ( data.is_separate !== true ) {
				throw restError( 409, 'sanad_similar_tag', 'There is one.', {
					tags: [ tag( 1, 'Return' ) ],
				} );
			}
			return tag( 2, 'Returns' );
		},
	} );
	await userEvent.type(
		await screen.findByRole( 'textbox', { name: 'Name' } ),
		'Returns'
	);
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Add the tag' } )
	);
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Make it all the same' } )
	);
	expect(
		calls
			.filter( ( { method } ) => method === 'POST' )
			.map( ( { data } ) => data.is_separate )
	).toEqual( [ false, true ] );
} );
