import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Attachment } from '../../../types/api';
import { MessageBody } from '..';

function show( html: string ) {
	return render( <MessageBody html={ html } label="Message from Sara" /> );
}

describe( 'plain markup', () => {
	it( 'stands in the page, each block with the direction of its text', () => {
		const { container } = show(
			'<p>مرحبا <strong>Sara</strong></p><p dir="ltr">Order 12</p><ul><li>a</li></ul>'
		);
		expect( container.querySelector( 'iframe' ) ).toBeNull();
		const [ first, second ] = container.querySelectorAll( 'p' );
		expect( first ).toHaveAttribute( 'dir', 'auto' );
		expect( second ).toHaveAttribute( 'dir', 'ltr' );
		expect( screen.getByText( 'Sara' ).tagName ).toBe( 'STRONG' );
	} );

	it( 'opens links outside and without a way back', () => {
		show( '<p><a href="https://example.com/x">x</a></p>' );
		const link = screen.getByRole( 'link', { name: 'x' } );
		expect( link ).toHaveAttribute( 'href', 'https://example.com/x' );
		expect( link ).toHaveAttribute( 'target', '_blank' );
		expect( link ).toHaveAttribute( 'rel', 'noopener noreferrer nofollow' );
	} );

	it( 'drops addresses that run something, and attributes', () => {
		const { container } = show(
			'<p onclick="alert(1)" class="wp-core-ui" id="wpwrap"><a href="javascript:alert(1)">x</a></p>'
		);
		expect( screen.getByText( 'x' ) ).not.toHaveAttribute( 'href' );
		const paragraph = container.querySelector( 'p' );
		expect( paragraph?.getAttributeNames() ).toEqual( [ 'dir' ] );
	} );

	it( 'tells the host of a link that reads like another', () => {
		show(
			'<p><a href="https://evil.example/pay">https://noor.shop/pay</a> <a href="https://noor.shop/a">noor.shop</a></p>'
		);
		expect( screen.getByText( /\(evil\.example\)/ ) ).toBeVisible();
		expect( screen.queryByText( /\(noor\.shop\)/ ) ).toBeNull();
	} );

	it( 'keeps letters in the order in which they were written', () => {
		const { container } = show( '<p>invoice\u202Egpj.exe</p>' );
		expect( container ).toHaveTextContent( 'invoicegpj.exe' );
	} );
} );

describe( 'quoted text', () => {
	const REPLY =
		'<p>Thanks</p><blockquote type="cite"><p>Which size?</p></blockquote>';

	it( 'is folded, and shown when asked for', async () => {
		show( REPLY );
		expect( screen.getByText( 'Thanks' ) ).toBeVisible();
		expect( screen.queryByText( 'Which size?' ) ).toBeNull();
		const toggle = screen.getByRole( 'button', {
			name: 'Show quoted text',
		} );
		expect( toggle ).toHaveAttribute( 'aria-expanded', 'false' );
		await userEvent.click( toggle );
		expect( screen.getByText( 'Which size?' ) ).toBeVisible();
		expect( toggle ).toHaveAttribute( 'aria-expanded', 'true' );
		expect( toggle ).toHaveAccessibleName( 'Hide quoted text' );
	} );

	it( 'is never all that a message says', () => {
		show( '<blockquote type="cite"><p>Which size?</p></blockquote>' );
		expect( screen.getByText( 'Which size?' ) ).toBeVisible();
	} );
} );

describe( 'a very long message', () => {
	it( 'begins with its beginning, and is shown whole when asked for', async () => {
		const { container } = show(
			`<p>${ 'word '.repeat( 200_000 ) }</p><p>The end</p>`
		);
		expect( container.textContent?.length ).toBeLessThan( 25_000 );
		expect( screen.queryByText( 'The end' ) ).toBeNull();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Show all' } )
		);
		expect( screen.getByText( 'The end' ) ).toBeVisible();
		expect(
			screen.queryByRole( 'button', { name: 'Show all' } )
		).toBeNull();
	} );
} );

describe( 'pictures in the text', () => {
	const PICTURE: Attachment = {
		id: 5,
		name: 'dress.png',
		mime: 'image/png',
		size: 10,
		state: 'stored',
		error: null,
		url: 'https://shop.test/attachments/5/content?_wpnonce=n',
		is_inline: true,
	};
	const showPicture = ( url = PICTURE.url ) =>
		render(
			<MessageBody
				html='<p>See <img src="attachment:5" alt="The dress"> and <img src="attachment:6" alt="Gone"></p>'
				label="Message from Sara"
				files={ [ { ...PICTURE, url } ] }
			/>
		);

	beforeEach( () => {
		URL.createObjectURL = jest.fn( () => 'blob:shop/1' );
		URL.revokeObjectURL = jest.fn();
	} );

	it( 'are fetched as the files that they are', async () => {
		const asked = jest.fn( async () => ( {
			ok: true,
			blob: async () => new Blob( [] ),
		} ) );
		Object.assign( window, { fetch: asked } );
		showPicture();
		expect(
			await screen.findByRole( 'img', { name: 'The dress' } )
		).toHaveAttribute( 'src', 'blob:shop/1' );
		expect( asked ).toHaveBeenCalledWith( PICTURE.url, {
			credentials: 'same-origin',
		} );
		expect( asked ).toHaveBeenCalledTimes( 1 );
		expect( screen.getByText( 'Gone' ) ).toBeVisible();
	} );

	it( 'are named where they cannot be had', async () => {
		Object.assign( window, {
			fetch: async () => ( { ok: false, status: 404 } ),
		} );
		showPicture( 'https://shop.test/attachments/5/gone' );
		await act( async () => {} );
		expect( screen.getByText( 'The dress' ) ).toBeVisible();
	} );
} );

describe( 'other markup', () => {
	it.each( [
		'<table><tbody><tr><td>a</td></tr></table>',
		'<p style="position:fixed">a</p>',
		'<img src="https://evil.example/a.gif">',
		'<script>alert(1)</script>',
		'<svg onload="alert(1)"></svg>',
		'<div>'.repeat( 60 ) + 'a' + '</div>'.repeat( 60 ),
	] )( 'gets a frame without scripts: %s', ( html ) => {
		show( html );
		const frame = screen.getByTitle( 'Message from Sara' );
		const sandbox = frame.getAttribute( 'sandbox' ) ?? '';
		expect( sandbox ).not.toContain( 'allow-scripts' );
		expect( sandbox ).not.toContain( 'allow-forms' );
		expect( sandbox ).not.toContain( 'allow-top-navigation' );
		expect( frame.getAttribute( 'srcdoc' ) ).toContain(
			"default-src 'none'"
		);
	} );

	it( 'loads pictures from elsewhere only when asked', async () => {
		show( '<p>a</p><img src="https://shop.example/a.png">' );
		const policy = () =>
			/img-src ([^;]*);/.exec(
				screen
					.getByTitle( 'Message from Sara' )
					.getAttribute( 'srcdoc' ) ?? ''
			)?.[ 1 ];
		expect( policy() ).toBe( 'data: blob:' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Show pictures' } )
		);
		expect( policy() ).toBe( 'https: http: data: blob:' );
		expect(
			screen.queryByRole( 'button', { name: 'Show pictures' } )
		).not.toBeInTheDocument();
	} );

	it( 'never loads a picture that only counts who reads', async () => {
		show(
			'<p>a</p><img src="https://count.example/1.gif" width="1" height="1"><img src="https://shop.example/a.png">'
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Show pictures' } )
		);
		const html = screen
			.getByTitle( 'Message from Sara' )
			.getAttribute( 'srcdoc' );
		expect( html ).toContain( 'shop.example' );
		expect( html ).not.toContain( 'count.example' );
	} );

	it( 'says nothing about pictures where there are only counters', () => {
		show( '<img src="https://count.example/1.gif" width="1" height="1">' );
		expect(
			screen.queryByRole( 'button', { name: 'Show pictures' } )
		).toBeNull();
		expect(
			screen.getByTitle( 'Message from Sara' ).getAttribute( 'srcdoc' )
		).not.toContain( 'count.example' );
	} );

	it( 'remembers a sender whose pictures are always wanted', async () => {
		const trust = jest.fn();
		const html = '<img src="https://shop.example/a.png">';
		const { rerender } = render(
			<MessageBody html={ html } label="x" onTrust={ trust } />
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Always for this sender' } )
		);
		expect( trust ).toHaveBeenCalledTimes( 1 );
		rerender( <MessageBody html={ html } label="x" isTrusted /> );
		expect( screen.getByTitle( 'x' ).getAttribute( 'srcdoc' ) ).toContain(
			'shop.example'
		);
	} );
} );
