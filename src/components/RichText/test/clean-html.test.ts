import { cleanHtml } from '../clean-html';

describe( 'cleanHtml', () => {
	it( 'drops the spans, classes and styles of the editor', () => {
		expect(
			cleanHtml(
				'<p class="x" style="color:red"><span style="white-space: pre-wrap;">Hello </span><b><strong class="y">you</strong></b></p>'
			)
		).toBe( '<p dir="ltr">Hello <strong>you</strong></p>' );
	} );

	it( 'spells out the direction of each block', () => {
		expect( cleanHtml( '<p>مرحبا Sara</p><p>Order 12</p>' ) ).toBe(
			'<p dir="rtl">مرحبا Sara</p><p dir="ltr">Order 12</p>'
		);
	} );

	it( 'keeps lists, quotes, code and addresses of links', () => {
		expect(
			cleanHtml(
				'<ul><li value="1">a <i><em>b</em></i></li></ul><blockquote>q</blockquote><p><a href="https://example.com/" rel="x"><code>c</code></a><br></p>'
			)
		).toBe(
			'<ul dir="ltr"><li>a <em>b</em></li></ul><blockquote dir="ltr">q</blockquote><p dir="ltr"><a href="https://example.com/"><code>c</code></a><br></p>'
		);
	} );

	it( 'keeps the text of elements that it does not know', () => {
		expect( cleanHtml( '<p><u><font>x</font></u></p>' ) ).toBe(
			'<p dir="ltr"><u>x</u></p>'
		);
	} );
} );
