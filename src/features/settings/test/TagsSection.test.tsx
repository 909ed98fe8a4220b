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

it( 'leads from a name that is taken to merging the two', async () => {
	show( [ tag( 1, 'Return' ), tag( 2, 'Refund' ) ], '&tag=2', {
		'PATCH /tags/2': () => {
			throw restError( 409, 'sanad_same_tag', 'There is one.', {
				tags: [ tag( 1, 'Return' ) ],
			} );
		},
	} );
	const name = await screen.findByRole( 'textbox', { name: 'Name' } );
	await userEvent.clear( name );
	await userEvent.type( name, 'return{Enter}' );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'There is one.'
	);
	expect( name ).toHaveValue( 'return' );
	// Twice the same name is never made.
	expect(
		screen.queryByRole( 'button', { name: 'Make it all the same' } )
	).not.toBeInTheDocument();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Merge the two…' } )
	);
	expect(
		await screen.findByRole( 'button', { name: 'Merge into “Return”' } )
	).toBeVisible();
} );

it( 'takes the offer back as soon as another name is typed', async () => {
	show( [ tag( 1, 'Return' ) ], '&tag=new', {
		'POST /tags': () => {
			throw restError( 409, 'sanad_similar_tag', 'There is one.', {
				tags: [ tag( 1, 'Return' ) ],
			} );
		},
	} );
	const name = await screen.findByRole( 'textbox', { name: 'Name' } );
	await userEvent.type( name, 'Returns{Enter}' );
	await screen.findByRole( 'button', { name: 'Use the one that is there' } );
	await userEvent.type( name, 'x' );
	expect(
		screen.queryByRole( 'button', { name: 'Use the one that is there' } )
	).not.toBeInTheDocument();
	expect( screen.queryByRole( 'alert' ) ).not.toBeInTheDocument();
} );

it( 'promises no number while the tickets of a tag are not counted', async () => {
	show( [ tag( 1, 'Return' ) ], '&tag=1&remove=1', {
		'GET /tags/uses': () => {
			throw restError( 500, 'sanad_down', 'Not counted.' );
		},
	} );
	expect(
		await screen.findByText( /^All its tickets lose it/ )
	).toBeVisible();
} );
