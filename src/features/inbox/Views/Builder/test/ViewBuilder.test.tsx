import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../../../tests/js/boot';
import { type Call, restError } from '../../../../../../tests/js/support/rest';
import {
	dialog,
	row,
	showViews,
	view,
	viewList,
} from '../../../../../../tests/js/support/views-screen';
import type { ViewCondition } from '../../../../../types/api';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Typing into a form of this size takes its time in jsdom.
jest.setTimeout( 30_000 );

afterEach( () => {
	window.sanadBoot = BOOT;
} );

const conditionsOf = ( call: Call | undefined ) =>
	( call?.data.conditions as { conditions: ViewCondition[] } | undefined )
		?.conditions;

describe( 'the builder', () => {
	it( 'starts from the filters of the list and counts what it would show', async () => {
		const user = userEvent.setup();
		const { sent } = await showViews(
			{},
			'&view=mine&topic=3&tag=12&sort=waiting'
		);
		await user.click(
			await screen.findByRole( 'button', { name: 'Save as view' } )
		);
		expect(
			await within( dialog() ).findByText( 'Shows 12 tickets now.' )
		).toBeVisible();
		const save = within( dialog() ).getByRole( 'button', {
			name: 'Save view',
		} );
		expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'شحن متأخر'
		);
		await user.click( save );

		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).toBeNull()
		);
		expect( sent( 'POST', '/views' )[ 0 ]?.data ).toEqual( {
			name: 'شحن متأخر',
			conditions: {
				match: 'all',
				conditions: [
					{ attribute: 'status', operator: 'is', value: [ 'open' ] },
					{ attribute: 'snoozed', operator: 'is', value: [ 'no' ] },
					{ attribute: 'assignee', operator: 'is', value: [ 'me' ] },
					{ attribute: 'topic', operator: 'is', value: [ '3' ] },
					{ attribute: 'tag', operator: 'is', value: [ '12' ] },
				],
			},
			sort: 'waiting',
			is_personal: true,
			team_id: 0,
		} );
		expect( window.location.search ).toContain( 'saved_view=9' );
	} );

	it( 'finds one of 500 tags by typing', async () => {
		const user = userEvent.setup();
		const { sent } = await showViews();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'Tagged'
		);
		await user.click(
			within( dialog() ).getByRole( 'button', {
				name: 'Add a condition',
			} )
		);
		expect(
			within( dialog() ).getByText( 'A condition still needs a value.' )
		).toBeVisible();
		await user.click(
			within( row( 2 ) ).getByRole( 'button', { name: 'Choose: Tag' } )
		);
		await user.type(
			screen.getByRole( 'combobox', { name: 'Find' } ),
			'tag 497'
		);
		await user.keyboard( '{Enter}{Escape}' );
		expect( within( row( 2 ) ).getByText( 'tag 497' ) ).toBeVisible();
		await user.click(
			within( dialog() ).getByRole( 'radio', {
				name: 'One condition is enough',
			} )
		);
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		await waitFor( () =>
			expect( sent( 'POST', '/views' )[ 0 ]?.data ).toMatchObject( {
				conditions: {
					match: 'any',
					conditions: [
						{ attribute: 'status', value: [ 'open' ] },
						{ attribute: 'tag', value: [ '497' ] },
					],
				},
			} )
		);
	} );

	it( 'has the control that fits each attribute', async () => {
		const user = userEvent.setup();
		const { sent } = await showViews();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		const look = () =>
			within( row( 1 ) ).getByRole( 'combobox', {
				name: 'What it looks at',
			} );
		const compare = () =>
			within( row( 1 ) ).getByRole( 'combobox', {
				name: 'How it compares',
			} );

		await user.selectOptions( look(), 'waiting' );
		await user.clear(
			within( row( 1 ) ).getByRole( 'spinbutton', { name: 'How long' } )
		);
		await user.type(
			within( row( 1 ) ).getByRole( 'spinbutton', { name: 'How long' } ),
			'3'
		);
		await user.selectOptions(
			within( row( 1 ) ).getByRole( 'combobox', { name: 'Unit' } ),
			'days'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'waiting',
					operator: 'more_than',
					value: [ '4320' ],
				},
			] )
		);

		await user.selectOptions( look(), 'created' );
		await user.selectOptions( compare(), 'after' );
		await user.type(
			within( row( 1 ) ).getByLabelText( 'Opened' ),
			'2026-01-31'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'created',
					operator: 'after',
					value: [ '2026-01-31' ],
				},
			] )
		);

		await user.selectOptions( look(), 'subject' );
		await user.type(
			within( row( 1 ) ).getByRole( 'textbox', { name: 'Words' } ),
			'مقاس خاطئ، size'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'subject',
					operator: 'contains',
					value: [ 'مقاس خاطئ', 'size' ],
				},
			] )
		);
	} );

	it( 'says at the condition what the server refused, and keeps everything', async () => {
		const user = userEvent.setup();
		await showViews( {
			'POST /views': () => {
				throw restError( 400, 'sanad_invalid', 'This tag is gone.', {
					field: 'conditions.0.value',
				} );
			},
		} );
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		const name = within( dialog() ).getByRole( 'textbox', {
			name: 'Name',
		} );
		await user.type( name, 'VIP' );
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		expect(
			await within( dialog() ).findByText( 'This tag is gone.', {
				selector: '.sanad-condition__error',
			} )
		).toBeVisible();
		expect( name ).toHaveValue( 'VIP' );
	} );

	it( 'shares with a team where one may', async () => {
		window.sanadBoot = {
			...BOOT,
			user: {
				...BOOT.user,
				can: { ...BOOT.user.can, manageSettings: true },
			},
		};
		const user = userEvent.setup();
		const { sent } = await showViews();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'Returns'
		);
		await user.selectOptions(
			within( dialog() ).getByRole( 'combobox', { name: 'Who sees it' } ),
			'Team: Returns'
		);
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		await waitFor( () =>
			expect( sent( 'POST', '/views' )[ 0 ]?.data ).toMatchObject( {
				is_personal: false,
				team_id: 4,
			} )
		);
	} );

	it( 'puts its own in the place of somebody else’s change only when told to', async () => {
		const user = userEvent.setup();
		const theirs = view( { id: 1, name: 'Theirs', version: 2 } );
		let isTheirs = false;
		const { sent } = await showViews( {
			'GET /views': () =>
				viewList( isTheirs ? theirs : view( { id: 1, name: 'VIP' } ) ),
			'PATCH /views/1': ( { data } ) => {
				if ( data.version !== 2 ) {
					isTheirs = true;
					throw restError( 409, 'sanad_conflict', 'Changed.' );
				}
				return view( { id: 1, name: 'VIP 2', version: 3 } );
			},
		} );
		await user.click(
			await screen.findByRole( 'button', {
				name: 'Options of the view “VIP”',
			} )
		);
		await user.click(
			await screen.findByRole( 'menuitem', { name: 'Edit' } )
		);
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			' 2'
		);
		const save = () =>
			within( dialog() ).getByRole( 'button', { name: 'Save view' } );
		await user.click( save() );
		expect(
			await within( dialog() ).findByText( /Somebody changed this view/ )
		).toBeVisible();
		await user.click( save() );
		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).toBeNull()
		);
		expect(
			sent( 'PATCH', '/views/1' ).map( ( { data } ) => [
				data.name,
				data.version,
			] )
		).toEqual( [
			[ 'VIP 2', 1 ],
			[ 'VIP 2', 2 ],
		] );
	} );
} );
