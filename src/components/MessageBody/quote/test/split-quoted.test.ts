import { parseBody } from '../../parse-body';
import { splitQuoted } from '..';

function parts( html: string ): [ string, string ][] {
	return splitQuoted( parseBody( html ) ).map( ( { isQuoted, body } ) => [
		isQuoted ? 'quoted' : 'said',
		( body.textContent ?? '' ).replace( /\s+/g, ' ' ).trim(),
	] );
}

/**
 * Plain mail as the desk stores it.
 *
 * @param text
 */
function plain( text: string ): string {
	return text
		.trim()
		.split( /\n{2,}/ )
		.map(
			( block ) =>
				`<p dir="auto">${ block
					.replace( /&/g, '&amp;' )
					.replace( /</g, '&lt;' )
					.replace( />/g, '&gt;' )
					.replace( /\n/g, '<br />\n' ) }</p>`
		)
		.join( '\n' );
}

it.each( [
	[
		'Gmail',
		'<div dir="ltr">Thanks</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 1 Nov 2026 at 10:00, Noor &lt;<a href="mailto:a@shop.test">a@shop.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Which size?</div></blockquote></div>',
	],
	[
		'Gmail as the desk stores it',
		'<div dir="ltr">Thanks</div><br><div data-quote="1"><div dir="ltr">On Mon, 1 Nov 2026 at 10:00, Noor &lt;<a href="mailto:a@shop.test">a@shop.test</a>&gt; wrote:<br></div><blockquote><div>Which size?</div></blockquote></div>',
	],
	[
		'a quote whose marks were lost',
		'<div>Thanks</div><div>On Mon, 1 Nov 2026 at 10:00, Noor &lt;a@shop.test&gt; wrote:<br></div><blockquote><div>Which size?</div></blockquote>',
	],
	[
		'Apple Mail',
		'<div>Thanks</div><div><br><blockquote type="cite"><div>On 1 Nov 2026, at 10:00, Noor wrote:</div><div>Which size?</div></blockquote></div>',
	],
	[
		'Outlook',
		'<p>Thanks</p><div><div><p><b>From:</b> Noor &lt;a@shop.test&gt;<br><b>Sent:</b> Monday, 1 November 2026 10:00<br><b>To:</b> Sara<br><b>Subject:</b> RE: Size</p></div></div><p>Which size?</p>',
	],
	[
		'Outlook in Arabic',
		'<p>Thanks</p><p><b>من:</b> نور<br><b>تاريخ:</b> الاثنين 1 نوفمبر<br><b>إلى:</b> سارة<br><b>الموضوع:</b> المقاس</p><p>Which size?</p>',
	],
	[
		'Arabic',
		plain(
			'Thanks\n\nفي الاثنين، ١ نوفمبر ٢٠٢٦ في ١٠:٠٠ ص، كتبت نور <a@shop.test>:\n> Which size?'
		),
	],
	[
		'an original message below a divider',
		plain(
			'Thanks\n\n-----Original Message-----\nFrom: Noor\nWhich size?'
		),
	],
	[
		'signs in front of lines',
		plain( 'Thanks\n\n> Which size?\n> 38 or 40?' ),
	],
	[
		'an announcement over two lines',
		plain(
			'Thanks\n\nOn Mon, Aug 26, 2019 at 4:37 PM The Shop <\na-very-long-address@shop.test> wrote:\n\nWhich size?'
		),
	],
] )( 'folds what %s quotes', ( _name, html ) => {
	const found = parts( html );
	expect( found.map( ( [ kind ] ) => kind ) ).toEqual( [ 'said', 'quoted' ] );
	expect( found[ 0 ]?.[ 1 ] ).toBe( 'Thanks' );
	expect( found[ 1 ]?.[ 1 ] ).toMatch( /Which size\?/ );
} );

it.each( [
	[ 'nothing but a quote', plain( '> Which size?\n> 38?' ) ],
	[
		'an answer that a mailer marked as a whole',
		'<div class="gmail_quote"><p>It is 38</p></div>',
	],
	[
		'what was forwarded',
		'<div>See below</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: Courier &lt;c@courier.test&gt;<br>Date: Mon<br>Subject: Parcel<br></div><div>It is lost</div></div>',
	],
	[ 'a sentence', plain( 'He wrote:\n\nI will come on Monday.' ) ],
	[
		'a quote that somebody wrote by hand',
		'<p>The label says</p><blockquote><p>Wash cold</p></blockquote>',
	],
	[
		'quotes with an answer below each',
		plain( 'Hello\n\n> Which size?\n38\n\n> Which colour?\nRed' ),
	],
	[ 'a list with a date', plain( 'On 5 May I ordered:\n\na dress\na belt' ) ],
] )( 'leaves %s in sight', ( _name, html ) => {
	expect( parts( html ).map( ( [ kind ] ) => kind ) ).toEqual( [ 'said' ] );
} );

it( 'folds the quote that an answer stands below', () => {
	expect(
		parts( plain( '> Which size?\n> 38 or 40?\n\n40, please' ) )
	).toEqual( [
		[ 'quoted', '> Which size? > 38 or 40?' ],
		[ 'said', '40, please' ],
	] );
} );

it( 'loses nothing and leaves no empty shell', () => {
	const html =
		'<div><p>Thanks</p><blockquote type="cite"><p>Which size?</p></blockquote></div>';
	const [ said, quoted ] = splitQuoted( parseBody( html ) );
	expect( said?.body.innerHTML ).toBe( '<div><p>Thanks</p></div>' );
	expect( quoted?.body.innerHTML ).toBe(
		'<div><blockquote type="cite"><p>Which size?</p></blockquote></div>'
	);
} );

describe( 'hostile messages', () => {
	const within = ( limit: number, work: () => void ) => {
		const start = performance.now();
		work();
		expect( performance.now() - start ).toBeLessThan( limit );
	};

	it.each( [
		[ 'a line of a megabyte', 'a'.repeat( 1_000_000 ) ],
		[
			'a line that nearly announces a quote, over and over',
			'On 1 wrote @ wrote : '.repeat( 50_000 ),
		],
		[ 'signs without end', `${ '>'.repeat( 500_000 ) } x` ],
		[ 'spaces without end', `On ${ ' '.repeat( 1_000_000 ) }1 wrote:` ],
		[ 'dashes without end', '-'.repeat( 1_000_000 ) ],
		[ 'lines without end', '&gt; x<br>'.repeat( 200_000 ) ],
		[ 'as many lines as are looked at', '&gt; x<br>'.repeat( 5_000 ) ],
		[ 'heads without end', 'From: a<br>'.repeat( 5_000 ) ],
	] )( 'reads %s in time', ( _name, html ) => {
		const body = parseBody( `<p>Hello</p><p>${ html }</p>` );
		within( 2_000, () => splitQuoted( body ) );
	} );

	it( 'folds nothing in ten thousand quotes inside one another', () => {
		// From the inside out: an element that goes into a deep tree costs its depth.
		let quote: Node = document.createTextNode( 'x' );
		for ( let depth = 0; depth < 10_000; depth++ ) {
			const outer = document.createElement( 'blockquote' );
			outer.setAttribute( 'type', 'cite' );
			outer.append( quote );
			quote = outer;
		}
		const body = document.createElement( 'body' );
		body.append( 'Hello', quote );
		within( 2_000, () => expect( splitQuoted( body ) ).toHaveLength( 1 ) );
	} );
} );
