import { article } from '../../../../../tests/js/support/replies';
import { articleBody, articleInsertion } from '../article-html';

it( 'turns an article into what a message can hold', () => {
	expect(
		articleBody(
			'<div><section><h2>Steps</h2></section></div><ol><li>One</li></ol>' +
				'<figure><img src="https://shop.example/a.png" alt="The label"><figcaption>Where it is</figcaption></figure>' +
				'<img src="https://shop.example/line.png" alt="">' +
				'<table><tr><th>Size</th><th>Waist</th></tr><tr><td>M</td><td></td></tr></table>' +
				'<iframe src="https://video.example"></iframe><script>1</script>'
		)
	).toBe(
		'<p><strong>Steps</strong></p><ol><li>One</li></ol>' +
			'<p><a href="https://shop.example/a.png">The label</a></p><p>Where it is</p>' +
			'<p>Size · Waist</p><p>M</p>'
	);
} );

it( 'escapes what stands in a title', () => {
	const { html } = articleInsertion(
		article( { id: 1, title: '<b>&"', excerpt: '<img src=x>' } ),
		'card'
	);
	expect( html ).toBe(
		'<blockquote><a href="https://shop.example/help/1/"><strong>&lt;b&gt;&amp;"</strong></a><br>&lt;img src=x&gt;</blockquote>'
	);
} );

it( 'says which address will tell that it is still there', () => {
	const one = article( { id: 1 } );
	expect( articleInsertion( one, 'link' ).article ).toEqual( {
		id: 1,
		url: one.url,
	} );
	expect( articleInsertion( one, 'text' ).article ).toEqual( {
		id: 1,
		url: '',
	} );
} );
