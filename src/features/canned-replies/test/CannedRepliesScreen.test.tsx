import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import { cannedReply, version } from '../../../../tests/js/support/replies';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import { page } from '../../../../tests/js/support/tickets';
import CannedRepliesScreen from '../CannedRepliesScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// A whole editor is drawn at every key, which takes its time on a busy machine.
jest.setTimeout( 20_000 );

const LATE = cannedReply( {
	id: 1,
	title: 'Parcel is late',
	shortcut: 'late',
	folder_id: 4,
	uses: 3,
	uses_90_days: 2,
	versions: [
		version( 'en', 'Hello {{customer.first_name}}' ),
		version( 'ar', 'مرحبًا، تأخّرت الشُّحنة' ),
	],
} );
const SIZES = cannedReply( {
	id: 2,
	title: 'Sizes',
	owner_id: 2,
	is_stale: true,
} );

const PLACEHOLDERS = [
	{
		name: 'customer.first_name',
		group: 'customer',
		label: 'First name',
		description: 'Of the customer.',
		example: 'Sara',
		is_number: false,
	},
];

function show( state = '', routes: Parameters< typeof fakeRest >[ 0 ] = {} ) {
	visit( `&screen=canned-replies${ state }` );
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /canned-replies': () => ( {
			items: [ LATE, SIZES ],
			folders: [
				{ id: 4, name: 'Delivery', parent_id: 0, order: 0, count: 1 },
			],
		} ),
		'GET /canned-replies/1': () => LATE,
		'GET /placeholders': () => ( { items: PLACEHOLDERS } ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		...routes,
	} );
	const desk = createDesk();
	const view = render( <CannedRepliesScreen />, { wrapper: desk.wrapper } );
	return { ...desk, ...view, calls };
}

const titles = () =>
	within( screen.getByRole( 'list', { name: 'Canned replies' } ) )
		.getAllByRole( 'listitem' )
		.map(
			( item ) =>
				/Parcel is late|Sizes/.exec( item.textContent ?? '' )?.[ 0 ]
		);

const editor = async () =>
	within(
		await screen.findByRole( 'form', { name: /late|New canned reply/ } )
	);

beforeEach( () => sessionStorage.clear() );

it( 'shows each reply in the language of who reads it', async () => {
	jest.replaceProperty( BOOT, 'locale', 'ar' );
	const arabic = { ...version( 'ar', 'وصلت الشحنة' ), title: 'الشحنة' };
	show( '', {
		'GET /canned-replies': () => ( {
			items: [
				{ ...LATE, versions: [ version( 'en', 'Hello' ), arabic ] },
				SIZES,
			],
			folders: [],
		} ),
	} );
	expect( await screen.findByText( 'الشحنة' ) ).toBeVisible();
	expect( screen.getByText( 'وصلت الشحنة' ) ).toBeVisible();
	expect( screen.queryByText( 'Parcel is late' ) ).not.toBeInTheDocument();
	expect( screen.getByText( 'Sizes' ) ).toBeVisible();
	jest.restoreAllMocks();
} );

it( 'lists what there is, by folder, with what it needs', async () => {
	show();
	const row = await screen.findByRole( 'link', { name: /Parcel is late/ } );
	for ( const text of [
		'/late',
		'Delivery',
		'en · ar',
		'Used 2 times in 90 days',
	] ) {
		expect( row ).toHaveTextContent( text );
	}
	expect( screen.getByRole( 'link', { name: /Sizes/ } ) ).toHaveTextContent(
		'Only yours'
	);
	await userEvent.click( screen.getByRole( 'link', { name: /^Delivery/ } ) );
	expect( titles() ).toEqual( [ 'Parcel is late' ] );
	expect( window.location.search ).toContain( 'folder=4' );
} );

it.each( [
	[ 'whose=mine', [ 'Sizes' ] ],
	[ 'whose=shared', [ 'Parcel is late' ] ],
	[ 'only=stale', [ 'Sizes' ] ],
	[ 'only=unused', [ 'Sizes' ] ],
	[ 'missing=ar', [ 'Sizes' ] ],
	[ 'folder=0', [ 'Sizes' ] ],
	// Without the marks that the text is written with.
	[ `search=${ encodeURIComponent( 'تأخرت شحنه' ) }`, [ 'Parcel is late' ] ],
] )( 'shows at %s only %s', async ( state, expected ) => {
	show( `&${ state }` );
	await screen.findByRole( 'list', { name: 'Canned replies' } );
	expect( titles() ).toEqual( expected );
} );

it( 'writes a new one', async () => {
	const { calls } = show( '&reply=new', {
		'POST /canned-replies': ( { data } ) =>
			cannedReply( { id: 7, title: String( data.title ) } ),
	} );
	const form = await editor();
	await userEvent.type( form.getByLabelText( 'Title' ), 'Late 2' );
	await userEvent.type( form.getByLabelText( 'Shortcut' ), 'l2' );
	await userEvent.click( form.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect( window.location.search ).toBe(
			'?page=sanad&screen=canned-replies&reply=7'
		)
	);
	expect(
		calls.find( ( { method } ) => method === 'POST' )?.data
	).toMatchObject( {
		title: 'Late 2',
		shortcut: 'l2',
		is_personal: false,
		versions: [ { language: 'en', title: '', body_html: '' } ],
	} );
} );

it( 'keeps one tab a language, moved through by arrow keys', async () => {
	show( '&reply=1' );
	const form = await editor();
	const tabs = form.getAllByRole( 'tab' );
	expect( tabs.map( ( tab ) => tab.textContent ) ).toEqual( [
		'English',
		'العربية',
	] );
	tabs[ 0 ]?.focus();
	await userEvent.keyboard( '{ArrowRight}' );
	expect( tabs[ 1 ] ).toHaveFocus();
	expect( tabs[ 1 ] ).toHaveAttribute( 'aria-selected', 'true' );
	expect(
		form.getByRole( 'textbox', { name: 'Text: العربية' } )
	).toHaveTextContent( 'مرحبًا' );
} );

it( 'says while one writes which placeholder is unknown', async () => {
	show( '&reply=1', {
		'GET /canned-replies': () => ( {
			items: [
				{
					...LATE,
					versions: [
						version( 'en', 'Hi {{customer.frist_name}} {{#if x}}' ),
					],
				},
			],
			folders: [],
		} ),
	} );
	const problems = await screen.findByRole( 'list', {
		name: 'Problems with placeholders',
	} );
	await waitFor( () =>
		expect( problems ).toHaveTextContent(
			'{{customer.frist_name}} is unknown. Is {{customer.first_name}} meant?'
		)
	);
	expect( problems ).toHaveTextContent( '{{#if}} has no end.' );
} );

it( 'shows how it reads in a ticket, by the number of the ticket', async () => {
	const { calls } = show( '&reply=1', {
		'GET /tickets': () => page( [ 42 ] ),
		'POST /tickets/42/rendered-replies': () => ( {
			html: '<p>Hello Sara</p>',
			text: 'Hello Sara',
			language: 'en',
			unresolved: [],
			attachments: [],
		} ),
	} );
	const form = await editor();
	await userEvent.click( form.getByText( 'Preview with a ticket' ) );
	// Typed on an Arabic keyboard.
	await userEvent.type(
		form.getByLabelText( 'Number of the ticket' ),
		'١٠٤٢{Enter}'
	);
	expect( await form.findByText( 'Hello Sara' ) ).toBeVisible();
	expect( calls.at( -1 )?.data ).toMatchObject( { language: 'en' } );
	await userEvent.clear( form.getByLabelText( 'Number of the ticket' ) );
	await userEvent.type(
		form.getByLabelText( 'Number of the ticket' ),
		'9{Enter}'
	);
	expect(
		await form.findByText( 'There is no ticket #9 that you may see.' )
	).toBeVisible();
} );

it( 'loses nothing when one goes elsewhere', async () => {
	const { unmount } = show( '&reply=1' );
	await userEvent.type(
		( await editor() ).getByLabelText( 'Title' ),
		' today'
	);
	unmount();
	show( '&reply=1' );
	const form = await editor();
	expect( form.getByLabelText( 'Title' ) ).toHaveValue(
		'Parcel is late today'
	);
	await userEvent.click(
		form.getByRole( 'button', { name: 'Drop the changes' } )
	);
	expect( form.getByLabelText( 'Title' ) ).toHaveValue( 'Parcel is late' );
} );

it( 'keeps what was typed where saving fails, and says so', async () => {
	show( '&reply=1', {
		'PATCH /canned-replies/1': () => {
			throw restError( 400, 'sanad_invalid', 'The shortcut is taken.', {
				field: 'shortcut',
			} );
		},
	} );
	const form = await editor();
	await userEvent.type( form.getByLabelText( 'Shortcut' ), 'r' );
	await userEvent.click( form.getByRole( 'button', { name: 'Save' } ) );
	expect(
		await form.findByText(
			'Not saved: The shortcut is taken. Your text is kept.'
		)
	).toBeVisible();
	expect( form.getByLabelText( 'Shortcut' ) ).toHaveValue( 'later' );
	expect( form.getByText( 'Not saved yet' ) ).toBeVisible();
} );

it( 'does not save over what somebody else wrote meanwhile', async () => {
	const { calls } = show( '&reply=1', {
		'GET /canned-replies/1': () => ( {
			...LATE,
			title: 'Theirs',
			updated_at: '2026-11-22T05:00:00Z',
		} ),
		'PATCH /canned-replies/1': ( { data } ) => ( { ...LATE, ...data } ),
	} );
	const form = await editor();
	await userEvent.type( form.getByLabelText( 'Title' ), ' mine' );
	await userEvent.click( form.getByRole( 'button', { name: 'Save' } ) );
	await form.findByText( /Somebody changed this canned reply/ );
	expect( calls.some( ( { method } ) => method === 'PATCH' ) ).toBe( false );
	expect( form.getByLabelText( 'Title' ) ).toHaveValue(
		'Parcel is late mine'
	);

	await userEvent.click(
		form.getByRole( 'button', { name: 'Take theirs' } )
	);
	expect( form.getByLabelText( 'Title' ) ).toHaveValue( 'Theirs' );
} );

it( 'goes to the trash and back', async () => {
	const { calls, notices } = show( '&reply=1', {
		'DELETE /canned-replies/1': () => ( { deleted: true } ),
		'PATCH /canned-replies/1': () => LATE,
	} );
	await userEvent.click(
		( await editor() ).getByRole( 'button', { name: 'Move to trash' } )
	);
	await waitFor( () => expect( titles() ).toEqual( [ 'Sizes' ] ) );
	expect( window.location.search ).not.toContain( 'reply' );
	await act( async () => notices().at( -1 )?.actions?.[ 0 ]?.onClick?.() );
	await waitFor( () => expect( titles() ).toContain( 'Parcel is late' ) );
	expect( calls.at( -1 )?.data ).toEqual( { status: 'publish' } );
} );

it( 'makes folders, in their place', async () => {
	const { calls } = show( '', {
		'POST /reply-folders': ( { data } ) => ( {
			id: 5,
			name: data.name,
			parent_id: 0,
			order: 1,
			count: 0,
		} ),
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'New folder' } )
	);
	await userEvent.type(
		screen.getByLabelText( 'Name of the folder' ),
		'دفع{Enter}'
	);
	expect( await screen.findByRole( 'link', { name: /^دفع/ } ) ).toBeVisible();
	expect( calls.at( -1 )?.data ).toEqual( { name: 'دفع' } );
} );

it( 'shows what an import would do before it does it', async () => {
	const result = {
		created: 1,
		updated: 0,
		skipped: 1,
		items: [
			{
				title: 'New',
				action: 'created',
				reason: null,
				id: null,
				language: 'en',
			},
			{
				title: 'Bad',
				action: 'skipped',
				reason: 'It has no text.',
				id: null,
				language: '',
			},
		],
	};
	let runs = 0;
	show( '&dialog=import', {
		'POST /canned-replies/import': () => ( {
			...result,
			dry_run: runs++ === 0,
		} ),
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	const input =
		document.querySelector< HTMLInputElement >( 'input[type="file"]' );
	await userEvent.upload(
		input as HTMLInputElement,
		new File( [ '{}' ], 'replies.json', { type: 'application/json' } )
	);
	expect( await dialog.findByText( 'It has no text.' ) ).toBeVisible();
	expect( dialog.getByText( /Nothing is changed yet/ ) ).toBeVisible();
	await userEvent.click(
		dialog.getByRole( 'button', { name: 'Import now' } )
	);
	expect(
		await dialog.findByText( 'Added: 1. Replaced: 0. Left out: 1.' )
	).toBeVisible();
	expect( runs ).toBe( 2 );
} );

it( 'lets those look who may not change', async () => {
	show( '&reply=1', {
		'GET /canned-replies': () => ( {
			items: [ { ...LATE, can: { change: false } } ],
			folders: [],
		} ),
	} );
	const form = await editor();
	expect( form.getByText( /You may use this canned reply/ ) ).toBeVisible();
	expect( form.getByLabelText( 'Title' ) ).toBeDisabled();
	expect(
		form.queryByRole( 'button', { name: 'Save' } )
	).not.toBeInTheDocument();
} );

it( 'teaches where there is none', async () => {
	show( '', { 'GET /canned-replies': () => ( { items: [], folders: [] } ) } );
	expect( await screen.findByText( /No canned replies yet/ ) ).toBeVisible();
} );
