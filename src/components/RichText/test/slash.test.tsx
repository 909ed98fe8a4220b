import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RichText } from '..';
import type { RichTextHandle, Slash } from '..';

async function setUp( initialHtml = '' ) {
	const slashes: ( Slash | null )[] = [];
	const onChange = jest.fn();
	const handle: { current: RichTextHandle | null } = { current: null };
	render(
		<RichText
			ref={ handle }
			label="Reply"
			placeholder="Write"
			initialHtml={ initialHtml }
			onChange={ onChange }
			onSubmit={ () => {} }
			onFiles={ () => {} }
			onReady={ () => {} }
			onSlash={ ( slash ) => slashes.push( slash ) }
		/>
	);
	// Once it has the focus, the cursor stays where the editor puts it.
	await userEvent.click( screen.getByRole( 'textbox' ) );
	const run = ( act_: ( field: RichTextHandle ) => void ) =>
		act( async () => {
			if ( handle.current ) {
				act_( handle.current );
			}
		} );
	return {
		query: () => slashes.at( -1 )?.query ?? null,
		keys: () => slashes.map( ( slash ) => slash?.key ),
		html: () => onChange.mock.lastCall?.[ 0 ].html,
		run,
		type: ( text: string ) => run( ( field ) => field.insertText( text ) ),
	};
}

const marked = () =>
	Array.from(
		document.querySelectorAll( '.sanad-placeholder' ),
		( mark ) => mark.textContent
	);

const selected = () => document.getSelection()?.toString();

describe( 'a slash', () => {
	it.each( [
		[ '/', '' ],
		[ 'Hello /ref', 'ref' ],
		[ '/kb size guide', 'kb size guide' ],
		[ 'مرحبا /شحن', 'شحن' ],
		[ '(/ref', 'ref' ],
		[ 'and/or', null ],
		[ 'https://example.com/x', null ],
		[ '5 / 6', null ],
		[ '1/2', null ],
	] )( 'in “%s” asks for “%s”', async ( text, query ) => {
		const { type, query: asked } = await setUp();
		await type( text );
		expect( asked() ).toBe( query );
	} );

	it( 'is the same one while more is typed after it', async () => {
		const { type, keys } = await setUp();
		await type( 'a /r' );
		await type( 'e' );
		const [ before, after ] = keys().slice( -2 );
		expect( before ).toBeTruthy();
		expect( after ).toBe( before );
	} );

	it( 'begins a word when a button types it', async () => {
		const { type, run, query, html } = await setUp();
		await type( 'Hello' );
		await run( ( field ) => field.startSlash( 'kb ' ) );
		expect( query() ).toBe( 'kb ' );
		expect( html() ).toBe( '<p dir="ltr">Hello /kb </p>' );
		await run( ( field ) => field.removeSlash() );
		expect( html() ).toBe( '<p dir="ltr">Hello </p>' );
	} );

	it( 'gives its place to what is put in, in the line that is being written', async () => {
		const { type, run, html } = await setUp();
		await type( 'Hello /ref' );
		await run( ( field ) =>
			field.insertHtml( '<p>your <b>refund</b> now</p>' )
		);
		await type( ' is there' );
		expect( html() ).toBe(
			'<p dir="ltr">Hello your <strong>refund</strong> now is there</p>'
		);
	} );

	it( 'takes several paragraphs, and several texts in one answer', async () => {
		const { type, run, html } = await setUp();
		await type( 'Hello /a' );
		await run( ( field ) => field.insertHtml( '<p>One</p><p>اثنان</p>' ) );
		await type( ' /b' );
		await run( ( field ) => field.insertHtml( '<ul><li>Three</li></ul>' ) );
		expect( html() ).toContain( '<p dir="ltr">Hello One</p>' );
		expect( html() ).toContain( '<p dir="rtl">اثنان ' );
		expect( html() ).toContain( '<li>Three</li>' );
	} );
} );

it( 'keeps names and numbers in one piece that run against their paragraph', async () => {
	const { run, html } = await setUp();
	await run( ( field ) =>
		field.insertHtml(
			'<p>Dear <bdi>Sara</bdi>, order <bdi dir="ltr">#12</bdi> of <bdi>سارة</bdi></p><p>طلبك <bdi dir="ltr">#12</bdi> يا <bdi>سارة</bdi></p>'
		)
	);
	expect( html() ).toBe(
		'<p dir="ltr">Dear Sara, order #12 of \u2068سارة\u2069</p><p dir="rtl">طلبك \u2066#12\u2069 يا سارة</p>'
	);
} );

describe( 'placeholders without a value', () => {
	it( 'are marked in what the field starts with, and stay plain text', async () => {
		const { type, html } = await setUp(
			'<p>Order {{order.number}}{{x}} of {{ y }}</p>'
		);
		expect( marked() ).toEqual( [
			'{{order.number}}',
			'{{x}}',
			'{{ y }}',
		] );
		await type( 'Dear ' );
		expect( html() ).not.toContain( 'span' );
		expect( html() ).toContain( '{{order.number}}{{x}} of {{ y }}' );
	} );

	it( 'go when they are typed over', async () => {
		const { type, run, html } = await setUp();
		await run( ( field ) =>
			field.insertHtml( '<p>Dear {{a}}, {{b}}</p>' )
		);
		expect( selected() ).toBe( '{{a}}' );
		await type( 'Sara' );
		expect( marked() ).toEqual( [ '{{b}}' ] );
		expect( html() ).toBe( '<p dir="ltr">Dear Sara, {{b}}</p>' );
	} );

	it( 'are reached one after the other by Tab, which then leaves the field', async () => {
		const { run } = await setUp();
		await run( ( field ) =>
			field.insertHtml( '<p>{{a}}, {{b}}</p><p>{{c}}</p>' )
		);
		expect( selected() ).toBe( '{{a}}' );
		await userEvent.keyboard( '{Tab}' );
		expect( selected() ).toBe( '{{b}}' );
		await userEvent.keyboard( '{Tab}' );
		expect( selected() ).toBe( '{{c}}' );
		await userEvent.keyboard( '{Shift>}{Tab}{/Shift}' );
		expect( selected() ).toBe( '{{b}}' );
		await userEvent.keyboard( '{Tab}{Tab}' );
		expect( screen.getByRole( 'textbox' ) ).not.toHaveFocus();
	} );

	it( 'can be gone to', async () => {
		const { run } = await setUp( '<p>{{a}} and {{a}}</p>' );
		await run( ( field ) => field.goToPlaceholder( 1 ) );
		expect( screen.getByRole( 'textbox' ) ).toHaveFocus();
		expect( selected() ).toBe( '{{a}}' );
		expect( document.getSelection()?.anchorNode?.parentElement ).toBe(
			document.querySelectorAll( '.sanad-placeholder' )[ 1 ]
		);
	} );
} );
