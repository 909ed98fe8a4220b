import { $setHtml, createMessageEditor, readValue } from '../create-editor';

function textOf( html: string ): string {
	const editor = createMessageEditor( '' );
	editor.update( () => $setHtml( editor, html ), { discrete: true } );
	return readValue( editor ).html;
}

it( 'keeps whom a note mentions', () => {
	expect(
		textOf(
			'<p dir="ltr">Ask <span data-mention="12">@Huda</span> and <span data-mention="team-3">@Returns</span></p>'
		)
	).toBe(
		'<p dir="ltr">Ask <span data-mention="12">@Huda</span> and <span data-mention="team-3">@Returns</span></p>'
	);
} );

it( 'takes no mention of nobody for one', () => {
	expect(
		textOf( '<p dir="ltr"><span data-mention="everybody">@all</span></p>' )
	).toBe( '<p dir="ltr">@all</p>' );
} );
