import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

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
		expect( policy() ).toBe( 'data:' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Show pictures' } )
		);
		expect( policy() ).toBe( 'https: http: data:' );
		expect(
			screen.queryByRole( 'button', { name: 'Show pictures' } )
		).not.toBeInTheDocument();
	} );
} );
