import { act, render, screen, waitFor } from '@testing-library/react';

import { createDesk } from '../../../../tests/js/support/desk';
import { fakeRest, held, restError } from '../../../../tests/js/support/rest';
import { RequestError } from '../../errors';
import { type Args, keyOf, resources, useResource } from '..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

interface Shelf {
	names: string[];
}

const shelf = ( ...names: string[] ): Shelf => ( { names } );
const adding = ( name: string ) => ( value: Shelf ) =>
	shelf( ...value.names, name );

function open( routes: Parameters< typeof fakeRest >[ 0 ] ) {
	const calls = fakeRest( routes );
	const { registry, wrapper } = createDesk();
	const store = registry.dispatch( resources );
	const known = ( path: string, args: Args = {} ) =>
		registry.select( resources ).getResource( keyOf( path, args ) );
	return { calls, wrapper, store, known };
}

function Names( { isIdle = false }: { isIdle?: boolean } ) {
	const { value, error } = useResource< Shelf >( '/shelf', {}, { isIdle } );
	return <p>{ error?.message ?? value?.names.join() ?? 'nothing' }</p>;
}

describe( 'an answer', () => {
	it( 'has one name, in whatever order its arguments stand', () => {
		expect( keyOf( '/a', { x: 1, y: undefined, z: 'b' } ) ).toBe(
			keyOf( '/a', { z: 'b', x: 1 } )
		);
		expect( keyOf( '/a', { x: 1 } ) ).not.toBe( keyOf( '/a', { x: '1' } ) );
		expect( keyOf( '/a', {} ) ).not.toBe( keyOf( '/b', {} ) );
	} );

	it( 'is asked for once by all who wait for it', async () => {
		const answer = held< Shelf >();
		const { calls, store, known } = open( {
			'GET /shelf': () => answer.promise,
		} );
		const first = store.fetchResource( '/shelf' );
		const second = store.fetchResource( '/shelf' );
		expect( known( '/shelf' ).status ).toBe( 'loading' );
		answer.give( shelf( 'A' ) );
		await Promise.all( [ first, second ] );
		expect( calls ).toHaveLength( 1 );
		expect( known( '/shelf' ) ).toMatchObject( {
			status: 'ready',
			value: shelf( 'A' ),
		} );
	} );

	it( 'stays where asking again fails', async () => {
		let isUp = true;
		const { store, known } = open( {
			'GET /shelf': () => {
				if ( isUp ) {
					return shelf( 'A' );
				}
				throw restError( 503, 'busy', 'Try again later.' );
			},
		} );
		await store.fetchResource( '/shelf' );
		isUp = false;
		await store.fetchResource( '/shelf' );
		const { value, error } = known( '/shelf' );
		expect( value ).toEqual( shelf( 'A' ) );
		expect( error ).toBeInstanceOf( RequestError );
		expect( error?.message ).toBe( 'Try again later.' );
	} );
} );

describe( 'a change', () => {
	const filled = async ( send: () => Promise< unknown > ) => {
		const desk = open( {
			'GET /shelf': () => shelf( 'A' ),
			'GET /other': () => shelf(),
		} );
		await desk.store.fetchResource( '/shelf' );
		await desk.store.fetchResource( '/shelf', { page: 2 } );
		await desk.store.fetchResource( '/other' );
		const change = ( name: string ) =>
			desk.store.mutate( {
				path: '/shelf',
				apply: ( value ) => adding( name )( value as Shelf ),
				send,
				touches: [ '/other' ],
			} );
		return { ...desk, change };
	};

	it( 'shows at once in every answer of its path, and in no other', async () => {
		const answer = held< null >();
		const { change, known } = await filled( () => answer.promise );
		const done = change( 'B' );
		expect( known( '/shelf' ).value ).toEqual( shelf( 'A', 'B' ) );
		expect( known( '/shelf', { page: 2 } ).value ).toEqual(
			shelf( 'A', 'B' )
		);
		expect( known( '/other' ).value ).toEqual( shelf() );
		answer.give( null );
		await done;
		expect( known( '/shelf' ) ).toMatchObject( {
			value: shelf( 'A', 'B' ),
			isStale: true,
		} );
		expect( known( '/other' ).isStale ).toBe( true );
	} );

	it( 'is taken back alone if the server says no', async () => {
		const answers = [ held< null >(), held< null >() ];
		let asked = 0;
		const { change, known } = await filled(
			() => answers[ asked++ ]?.promise ?? Promise.resolve()
		);
		const first = change( 'B' );
		const second = change( 'C' );
		expect( known( '/shelf' ).value ).toEqual( shelf( 'A', 'B', 'C' ) );

		answers[ 0 ]?.refuse( restError( 409, 'conflict', 'Too late.' ) );
		await expect( first ).rejects.toMatchObject( { message: 'Too late.' } );
		expect( known( '/shelf' ).value ).toEqual( shelf( 'A', 'C' ) );

		answers[ 1 ]?.give( null );
		await second;
		expect( known( '/shelf' ).value ).toEqual( shelf( 'A', 'C' ) );
	} );

	it( 'is sent only after the one before it was answered', async () => {
		const answers = [ held< null >(), held< null >() ];
		let asked = 0;
		const { change } = await filled(
			() => answers[ asked++ ]?.promise ?? Promise.resolve()
		);
		const first = change( 'B' );
		const second = change( 'C' );
		await waitFor( () => expect( asked ).toBe( 1 ) );
		answers[ 0 ]?.give( null );
		await first;
		await waitFor( () => expect( asked ).toBe( 2 ) );
		answers[ 1 ]?.give( null );
		await second;
	} );

	it( 'becomes what the server made of it, without asking again', async () => {
		const { store, known } = await filled( async () => null );
		await store.mutate( {
			path: '/shelf',
			apply: ( value ) => adding( 'b' )( value as Shelf ),
			send: async () => 'B',
			confirm: ( value, name ) =>
				adding( String( name ) )( value as Shelf ),
		} );
		expect( known( '/shelf' ) ).toMatchObject( {
			value: shelf( 'A', 'B' ),
			isStale: false,
		} );
	} );

	it( 'is asked for again if an answer was under way that may not know it', async () => {
		const reading = held< Shelf >();
		let isFirst = true;
		const { store, known } = open( {
			'GET /shelf': () => {
				const answer = isFirst ? shelf( 'A' ) : reading.promise;
				isFirst = false;
				return answer;
			},
		} );
		await store.fetchResource( '/shelf' );
		const refreshed = store.fetchResource( '/shelf' );
		await store.mutate( {
			path: '/shelf',
			send: async () => 'B',
			confirm: ( value, name ) =>
				adding( String( name ) )( value as Shelf ),
		} );
		reading.give( shelf( 'A' ) );
		await refreshed;
		expect( known( '/shelf' ).isStale ).toBe( true );
	} );
} );

describe( 'a component', () => {
	it( 'asks when it looks, and again after a change elsewhere', async () => {
		const names = [ 'A' ];
		const { calls, wrapper, store } = open( {
			'GET /shelf': () => shelf( ...names ),
		} );
		render( <Names />, { wrapper } );
		expect( await screen.findByText( 'A' ) ).toBeVisible();
		names.push( 'B' );
		act( () => void store.markStale( '/shelf' ) );
		expect( await screen.findByText( 'A,B' ) ).toBeVisible();
		expect( calls ).toHaveLength( 2 );
	} );

	it( 'asks for nothing while it is idle', async () => {
		const { calls, wrapper } = open( { 'GET /shelf': () => shelf( 'A' ) } );
		const { rerender } = render( <Names isIdle />, { wrapper } );
		expect( screen.getByText( 'nothing' ) ).toBeVisible();
		expect( calls ).toHaveLength( 0 );
		rerender( <Names /> );
		expect( await screen.findByText( 'A' ) ).toBeVisible();
	} );
} );
