import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { rendered } from '../../../../tests/js/support/replies';
import {
	menu,
	preview,
	showWithReplies,
} from '../../../../tests/js/support/reply-menu';
import { restError } from '../../../../tests/js/support/rest';
import { field, type } from '../../../../tests/js/support/ticket-screen';
import type { RenderRequest } from '../../../types/api';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const FILE = {
	id: 8,
	name: 'sizes.pdf',
	mime: 'application/pdf',
	size: 100,
	state: 'stored' as const,
	error: null,
	url: '',
	is_inline: false,
};

beforeEach( () => sessionStorage.clear() );

describe( 'putting texts in', () => {
	it( 'takes several into one answer, by keyboard, and counts them when sent', async () => {
		const { sent } = await showWithReplies();
		await type( 'Hello /track' );
		await menu();
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'Hello Filled in 1 en.' )
		);
		expect( screen.queryByRole( 'listbox' ) ).not.toBeInTheDocument();
		await type( ' /thanks' );
		await menu();
		await userEvent.keyboard( '{Tab}' );
		await waitFor( () =>
			expect( field() ).toHaveTextContent(
				'Hello Filled in 1 en. Filled in 2 en.'
			)
		);
		expect( field() ).toHaveFocus();
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		await waitFor( () =>
			expect(
				sent( 'POST' ).find( ( { path } ) =>
					path.endsWith( '/messages' )
				)?.data
			).toMatchObject( {
				body_html:
					'<p dir="ltr">Hello Filled in 1 en. Filled in 2 en.</p>',
				canned_reply_ids: [ 1, 2 ],
			} )
		);
	} );

	it( 'asks for the active one before it is chosen, and once', async () => {
		const { sent } = await showWithReplies();
		await type( '/track' );
		await menu();
		expect(
			await within( preview() ).findByText( 'Filled in 1 en.' )
		).toBeVisible();
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'Filled in 1 en.' )
		);
		expect( sent( 'POST' ) ).toHaveLength( 1 );
	} );

	it( 'takes another language of a text', async () => {
		await showWithReplies();
		await type( '/track' );
		await menu();
		await userEvent.keyboard( '{Shift>}{Tab}{/Shift}' );
		expect(
			screen.getByRole( 'button', { name: 'English' } )
		).toHaveFocus();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'العربية' } )
		);
		expect(
			await within( preview() ).findByText( 'Filled in 1 ar.' )
		).toBeVisible();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Insert' } )
		);
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'Filled in 1 ar.' )
		);
		expect( field() ).toHaveFocus();
	} );

	it( 'asks which order is meant where the ticket has none', async () => {
		const order = ( id: number ) => ( {
			id,
			number: String( 2000 + id ),
			date: null,
			status: 'completed',
			status_label: 'Completed',
			total: { amount: '90.00', currency: 'SAR', formatted: 'SAR 90' },
			items: [],
			item_count: 0,
			shipping: { method: '', trackings: [] },
			payment: '',
			refunded: null,
			billing_address: '',
			shipping_address: '',
			notes: [],
			edit_url: null,
		} );
		const { sent } = await showWithReplies( {
			'GET /tickets/1/orders': () => ( {
				available: true,
				verified: false,
				customer: null,
				linked: null,
				orders: [ order( 5 ), order( 6 ) ],
				next_page: null,
			} ),
		} );
		await type( '/track' );
		await menu();
		await userEvent.selectOptions(
			await screen.findByRole( 'combobox', { name: 'About order' } ),
			'6'
		);
		await waitFor( () =>
			expect( sent( 'POST' ).at( -1 )?.data as RenderRequest ).toEqual( {
				canned_reply_id: 1,
				language: 'en',
				order_id: 6,
			} )
		);
	} );

	it( 'puts the files of a text beside it, and takes them off without deleting them', async () => {
		const { sent } = await showWithReplies( {
			'POST /tickets/1/rendered-replies': () =>
				rendered( '<p>See the sizes.</p>', { attachments: [ FILE ] } ),
		} );
		await type( '/thanks' );
		await menu();
		await userEvent.keyboard( '{Enter}' );
		const tray = await screen.findByRole( 'list', {
			name: 'Files to send',
		} );
		expect( tray ).toHaveTextContent( 'sizes.pdf' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Remove sizes.pdf' } )
		);
		expect( tray ).not.toBeInTheDocument();
		expect( sent( 'DELETE' ) ).toEqual( [] );
	} );

	it( 'keeps what was typed when a text cannot be had', async () => {
		await showWithReplies( {
			'POST /tickets/1/rendered-replies': () => {
				throw restError( 500, 'oops', 'Something broke.' );
			},
		} );
		await type( 'Hello /track' );
		await menu();
		await userEvent.keyboard( '{Enter}' );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Something broke.'
		);
		expect( field() ).toHaveTextContent( 'Hello /track' );
	} );
} );

describe( 'placeholders without a value', () => {
	const ORPHAN = {
		'POST /tickets/1/rendered-replies': () =>
			rendered( '<p>Follow it: {{order.tracking_url}}.</p>', {
				unresolved: [
					{
						placeholder: 'order.tracking_url',
						reason: 'empty' as const,
						message: 'The order has no tracking link.',
						position: 11,
					},
				],
			} ),
	};

	it( 'keep an answer from being sent, and say where and why', async () => {
		const { sent } = await showWithReplies( ORPHAN );
		await type( '/track' );
		await menu();
		await userEvent.keyboard( '{Enter}' );
		expect(
			await within(
				screen.getByRole( 'region', { name: 'Answer' } )
			).findByText( /1 placeholder has no value\. Write/ )
		).toBeVisible();
		expect(
			screen.getByText( 'The order has no tracking link.' )
		).toBeVisible();
		expect( document.getSelection()?.toString() ).toBe(
			'{{order.tracking_url}}'
		);

		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		expect(
			sent( 'POST' ).filter( ( { path } ) => path.endsWith( 'messages' ) )
		).toEqual( [] );
		await waitFor( () =>
			expect(
				document.getElementById( 'a11y-speak-assertive' )
			).toHaveTextContent( '1 placeholder has no value' )
		);

		await userEvent.click(
			screen.getByRole( 'button', {
				name: 'Go to {{order.tracking_url}}',
			} )
		);
		expect( field() ).toHaveFocus();
		await type( 'aramex.com/1' );
		await waitFor( () =>
			expect(
				screen.queryByText( 'The order has no tracking link.' )
			).not.toBeInTheDocument()
		);
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		await waitFor( () =>
			expect( sent( 'POST' ).at( -1 )?.data.body_html ).toBe(
				'<p dir="ltr">Follow it: aramex.com/1.</p>'
			)
		);
	} );

	it( 'may stand in a note', async () => {
		const { sent } = await showWithReplies();
		await userEvent.click( screen.getByRole( 'tab', { name: 'Note' } ) );
		await type( 'Says {{order.number}}' );
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		await waitFor( () =>
			expect( sent( 'POST' ).at( -1 )?.data.kind ).toBe( 'note' )
		);
	} );

	it( 'that the server refuses are shown in the same way', async () => {
		await showWithReplies( {
			'POST /tickets/1/messages': () => {
				throw restError(
					422,
					'sanad_unresolved_placeholders',
					'Not sent.',
					{
						placeholders: [
							{
								placeholder: '#if order.number',
								reason: 'syntax',
								message: 'This condition has no end.',
								position: 0,
							},
						],
					}
				);
			},
		} );
		await type( 'Hello' );
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		expect(
			await screen.findByText( 'This condition has no end.' )
		).toBeVisible();
		expect( field() ).toHaveTextContent( 'Hello' );
		await act( async () => {} );
	} );
} );
