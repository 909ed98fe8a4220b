import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { restError } from '../../../../tests/js/support/rest';
import { showSection } from '../../../../tests/js/support/settings';
import type { Topic } from '../../../types/api';
import TopicsSection from '../Topics/TopicsSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const DELIVERY: Topic = {
	id: 1,
	name: 'Delivery',
	names: { en: 'Delivery', ar: 'التوصيل' },
	is_active: true,
};
const RETURNS: Topic = {
	id: 2,
	name: 'Returns',
	names: { en: 'Returns' },
	is_active: false,
};

const show = (
	routes: Parameters< typeof showSection >[ 1 ] = {},
	state = ''
) =>
	showSection(
		TopicsSection,
		{
			'GET /topics': () => ( { items: [ DELIVERY, RETURNS ] } ),
			...routes,
		},
		`&section=topics${ state }`
	);

const button = ( name: string ) => screen.getByRole( 'button', { name } );

const dialogIsGone = () =>
	waitFor( () =>
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
	);

it( 'says what the contact form does without topics', async () => {
	show( { 'GET /topics': () => ( { items: [] } ) } );
	expect( await screen.findByText( /^No topics yet/ ) ).toBeVisible();
} );

it( 'shows a topic with its other names, and whether it is offered', async () => {
	show();
	const delivery = await screen.findByRole( 'link', { name: /Delivery/ } );
	expect( delivery ).toHaveTextContent( 'التوصيل' );
	expect( delivery ).not.toHaveTextContent( 'Not offered' );
	expect( screen.getByRole( 'link', { name: /Returns/ } ) ).toHaveTextContent(
		'Not offered'
	);
} );

it( 'makes a topic with a name for each language; a refusal keeps them', async () => {
	let isTaken = true;
	const { sent } = show(
		{
			'POST /topics': ( { data } ) => {
				if ( isTaken ) {
					throw restError( 409, 'sanad_same_topic', 'It is there.' );
				}
				return { ...DELIVERY, ...data, id: 3 };
			},
		},
		'&topic=new'
	);
	const english = await screen.findByRole( 'textbox', {
		name: 'Name in English',
	} );
	const arabic = screen.getByRole( 'textbox', { name: 'Name in العربية' } );
	await userEvent.type( arabic, 'الفواتير' );
	// The name that stands for all others cannot be missing.
	expect( button( 'Add the topic' ) ).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await userEvent.type( english, 'Invoices{Enter}' );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'It is there.'
	);
	expect( english ).toHaveValue( 'Invoices' );
	expect( arabic ).toHaveValue( 'الفواتير' );

	isTaken = false;
	await userEvent.click( button( 'Add the topic' ) );
	await dialogIsGone();
	expect( sent( 'POST' ).at( -1 )?.data ).toEqual( {
		names: { en: 'Invoices', ar: 'الفواتير' },
	} );
} );

it( 'is moved by its buttons, and back if the server refuses', async () => {
	const { sent, said } = show( {
		'POST /topics/order': () => {
			throw restError( 500, 'sanad_down', 'Not saved.' );
		},
	} );
	const names = () =>
		within( screen.getByRole( 'list', { name: 'Topics' } ) )
			.getAllByRole( 'link' )
			.map( ( { textContent } ) => textContent );
	await screen.findByRole( 'link', { name: /Delivery/ } );
	const before = names();
	await userEvent.click( button( 'Move “Delivery” down' ) );
	await waitFor( () => expect( said() ).toEqual( [ 'Not saved.' ] ) );
	expect( names() ).toEqual( before );
	expect( sent( 'POST' )[ 0 ]?.data ).toEqual( { ids: [ 2, 1 ] } );
	expect( button( 'Move “Delivery” down' ) ).toHaveFocus();
} );

it( 'is taken out of the offer at once, and put back if that fails', async () => {
	const { sent, said } = show( {
		'PATCH /topics/1': () => {
			throw restError( 500, 'sanad_down', 'Not saved.' );
		},
	} );
	const offer = await screen.findByRole( 'checkbox', {
		name: 'Offer “Delivery”',
	} );
	await userEvent.click( offer );
	await waitFor( () => expect( said() ).toEqual( [ 'Not saved.' ] ) );
	expect( offer ).toBeChecked();
	expect( sent( 'PATCH' )[ 0 ]?.data ).toEqual( { is_active: false } );
} );

it( 'is not deleted while tickets have it, and can be taken out of the offer', async () => {
	const { sent } = show( {
		'DELETE /topics/1': () => {
			throw restError( 409, 'sanad_topic_in_use', '3 tickets have it.' );
		},
		'PATCH /topics/1': () => ( { ...DELIVERY, is_active: false } ),
	} );
	await userEvent.click(
		await screen.findByRole( 'link', { name: /Delivery/ } )
	);
	await userEvent.click( button( 'Delete…' ) );
	await userEvent.click( button( 'Delete the topic' ) );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'3 tickets have it.'
	);
	await userEvent.click( button( 'Take it out of the offer' ) );
	await dialogIsGone();
	expect( sent( 'PATCH' )[ 0 ]?.data ).toEqual( { is_active: false } );
} );
