import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { restError } from '../../../../tests/js/support/rest';
import { typeInto } from '../../../../tests/js/support/rich-text';
import { member, showSection } from '../../../../tests/js/support/settings';
import type { TicketTemplate } from '../../../types/api';
import TicketTemplatesSection from '../TicketTemplates/TicketTemplatesSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const LATE: TicketTemplate = {
	id: 1,
	name: 'Late parcel',
	owner_id: 0,
	version: 4,
	subject: 'Where is my parcel?',
	body_html: '<p>The caller waits since</p>',
	topic_id: 3,
	priority: 'high',
	assignee_id: 0,
	team_id: 0,
	channel: 'phone',
	tags: [ { id: 4, name: 'vip', color: '' } ],
	can: { change: true },
};
const OWN: TicketTemplate = {
	...LATE,
	id: 2,
	name: 'قياس خاطئ',
	owner_id: BOOT.user.id,
};

/**
 * The section with these templates on the server.
 *
 * @param items
 * @param routes
 */
function show(
	items: TicketTemplate[],
	routes: Parameters< typeof showSection >[ 1 ] = {}
) {
	return showSection( TicketTemplatesSection, {
		'GET /ticket-templates': () => ( { items } ),
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /agents': () => ( {
			items: [ member( { id: 3, name: 'Omar' } ) ],
		} ),
		...routes,
	} );
}

afterEach( () => jest.restoreAllMocks() );

const button = ( name: string ) => screen.findByRole( 'button', { name } );

const dialogIsGone = () =>
	waitFor( () =>
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
	);

it( 'says what templates are for where there are none', async () => {
	show( [] );
	expect( await screen.findByText( /^No templates yet/ ) ).toBeVisible();
} );

it( 'says why the list cannot be had, and asks again', async () => {
	let isDown = true;
	show( [], {
		'GET /ticket-templates': () => {
			if ( isDown ) {
				throw restError( 500, 'sanad_down', 'The list is not there.' );
			}
			return { items: [ LATE ] };
		},
	} );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'The list is not there.'
	);
	isDown = false;
	await userEvent.click( await button( 'Retry' ) );
	expect( await screen.findByText( 'Late parcel' ) ).toBeVisible();
} );

it( 'tells own templates from those of all, and offers to change what one may', async () => {
	show( [ { ...LATE, can: { change: false } }, OWN ] );
	const [ shared, own ] = await screen.findAllByRole( 'listitem' );
	expect( shared ).not.toHaveTextContent( 'Only yours' );
	expect( within( shared! ).queryByRole( 'button' ) ).toBeNull();
	expect( own ).toHaveTextContent( 'Only yours' );
	expect( await button( 'Change قياس خاطئ' ) ).toBeVisible();
} );

it( 'makes a template; what the server refused can be mended', async () => {
	let isTaken = true;
	const { sent } = show( [], {
		'POST /ticket-templates': ( { data } ) => {
			if ( isTaken ) {
				throw restError( 400, 'sanad_invalid', 'It is too long.', {
					field: 'name',
				} );
			}
			return { ...LATE, ...data, tags: [] };
		},
	} );
	await userEvent.click( await button( 'New template' ) );
	const name = screen.getByRole( 'textbox', { name: 'Name' } );
	expect( await button( 'Save the template' ) ).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await userEvent.type( name, 'Damaged' );
	await typeInto(
		screen.getByRole( 'textbox', { name: 'Message' } ),
		'Which part is broken?'
	);
	await userEvent.selectOptions(
		screen.getByRole( 'combobox', { name: 'Topic' } ),
		'Delivery'
	);
	await userEvent.type( name, '{Enter}' );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'It is too long.'
	);
	expect( name ).toHaveValue( 'Damaged' );
	expect( name ).toHaveAccessibleDescription( 'It is too long.' );
	expect(
		screen.getByRole( 'textbox', { name: 'Message' } )
	).toHaveTextContent( 'Which part is broken?' );

	isTaken = false;
	await userEvent.click( await button( 'Save the template' ) );
	await dialogIsGone();
	expect( sent( 'POST' ).at( -1 )?.data ).toMatchObject( {
		name: 'Damaged',
		body_html: expect.stringContaining( 'Which part is broken?' ),
		topic_id: 3,
		channel: 'phone',
		is_personal: false,
	} );
} );

it( 'changes a template by the version that was seen', async () => {
	const { sent } = show( [ LATE ], {
		'PATCH /ticket-templates/1': () => {
			throw restError( 409, 'sanad_conflict', 'Lina changed it.' );
		},
	} );
	await userEvent.click( await button( 'Change Late parcel' ) );
	const subject = screen.getByRole( 'textbox', { name: 'Subject' } );
	expect( subject ).toHaveValue( 'Where is my parcel?' );
	await userEvent.clear( subject );
	await userEvent.type( subject, 'It is late' );
	await userEvent.click( await button( 'Save the template' ) );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'Lina changed it.'
	);
	expect( subject ).toHaveValue( 'It is late' );
	expect( sent( 'PATCH' )[ 0 ]?.data ).toMatchObject( {
		version: 4,
		subject: 'It is late',
		priority: 'high',
		tags: [ 'vip' ],
	} );
} );

it( 'has only templates of his own for who manages no content', async () => {
	jest.replaceProperty( BOOT.user, 'can', {
		...BOOT.user.can,
		manageContent: false,
	} );
	const { sent } = show( [], { 'POST /ticket-templates': () => OWN } );
	await userEvent.click( await button( 'New template' ) );
	expect(
		screen.queryByRole( 'checkbox', { name: 'Only for me' } )
	).not.toBeInTheDocument();
	await userEvent.type(
		screen.getByRole( 'textbox', { name: 'Name' } ),
		'Mine{Enter}'
	);
	await dialogIsGone();
	expect( sent( 'POST' )[ 0 ]?.data.is_personal ).toBe( true );
} );

it( 'removes a template at once, and brings it back by Undo', async () => {
	let items = [ LATE ];
	const { sent, notices } = show( [], {
		'GET /ticket-templates': () => ( { items } ),
		'DELETE /ticket-templates/1': () => {
			items = [];
			return { deleted: true };
		},
		'POST /ticket-templates': () => {
			items = [ { ...LATE, id: 5 } ];
			return items[ 0 ];
		},
	} );
	await userEvent.click( await button( 'Remove Late parcel' ) );
	expect( await screen.findByText( /^No templates yet/ ) ).toBeVisible();
	const [ notice ] = notices();
	expect( notice?.content ).toBe( 'Template removed: Late parcel' );

	await act( async () => notice?.actions?.[ 0 ]?.onClick?.() );
	expect( await screen.findByText( 'Late parcel' ) ).toBeVisible();
	const { id: _id, owner_id: _owner, version: _version, ...rest } = LATE;
	const { can: _can, ...fields } = rest;
	expect( sent( 'POST' )[ 0 ]?.data ).toEqual( {
		...fields,
		tags: [ 'vip' ],
		is_personal: false,
	} );
} );

it( 'leaves a template where it is when it cannot be removed', async () => {
	const { said } = show( [ LATE ], {
		'DELETE /ticket-templates/1': () => {
			throw restError( 500, 'sanad_down', 'Not removed.' );
		},
	} );
	await userEvent.click( await button( 'Remove Late parcel' ) );
	await waitFor( () => expect( said() ).toEqual( [ 'Not removed.' ] ) );
	expect( screen.getByText( 'Late parcel' ) ).toBeVisible();
} );
