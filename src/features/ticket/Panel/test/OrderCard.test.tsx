import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { PanelOrder } from '../../../../types/api';
import { OrderCard } from '../OrderCard';

const SAR = ( amount: string ) => ( {
	amount,
	currency: 'SAR',
	formatted: `${ amount } ر.س`,
} );

const ORDER: PanelOrder = {
	id: 7,
	number: '2231-A',
	date: '2026-03-01T10:00:00Z',
	status: 'completed',
	status_label: 'Completed',
	total: SAR( '180.00' ),
	items: [
		{
			name: 'فستان',
			details: 'Size: M',
			quantity: 2,
			total: SAR( '180.00' ),
			image_url: null,
			sku: 'DR-1',
		},
	],
	item_count: 3,
	shipping: {
		method: 'Aramex',
		trackings: [
			{
				carrier: 'Aramex',
				number: '3099',
				url: 'https://a.example/3099',
			},
			{ carrier: 'SMSA', number: '77', url: null },
		],
	},
	payment: 'Cash on delivery',
	refunded: SAR( '60.00' ),
	billing_address: 'Riyadh',
	shipping_address: 'Jeddah',
	notes: [],
	edit_url: null,
	is_guest: true,
	verified: true,
};

function show( props: Partial< Parameters< typeof OrderCard >[ 0 ] > = {} ) {
	const onLink = jest.fn();
	render(
		<OrderCard
			order={ ORDER }
			isLinked={ false }
			isFirst
			onLink={ onLink }
			{ ...props }
		/>
	);
	return onLink;
}

it( 'shows what is asked first: items, money, delivery', () => {
	show();
	expect( screen.getByText( 'فستان' ) ).toBeInTheDocument();
	expect( screen.getByText( 'Refunded: 60.00 ر.س' ) ).toBeInTheDocument();
	expect( screen.getByText( 'and 2 more items' ) ).toBeInTheDocument();
	expect( screen.getByRole( 'link', { name: '3099' } ) ).toHaveAttribute(
		'href',
		'https://a.example/3099'
	);
	expect( screen.getByText( '77' ).closest( 'a' ) ).toBeNull();
	expect( screen.getByText( 'Riyadh' ) ).toBeInTheDocument();
} );

it( 'opens only when asked, unless it is the first or the linked one', async () => {
	show( { isFirst: false } );
	expect( screen.queryByText( 'فستان' ) ).not.toBeInTheDocument();
	await userEvent.click( screen.getByRole( 'button', { expanded: false } ) );
	expect( screen.getByText( 'فستان' ) ).toBeInTheDocument();
} );

it( 'links and unlinks', async () => {
	const link = show();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Link to ticket' } )
	);
	expect( link ).toHaveBeenCalledWith( 7 );
} );

it( 'takes the link away', async () => {
	const link = show( { isLinked: true } );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Unlink from ticket' } )
	);
	expect( link ).toHaveBeenCalledWith( 0 );
} );

it( 'leads into WooCommerce only those who may edit orders', () => {
	show();
	expect( screen.queryByText( 'Open order' ) ).not.toBeInTheDocument();
} );
