import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { article, articleHit } from '../../../../tests/js/support/replies';
import { held, NO_ANSWER } from '../../../../tests/js/support/rest';
import {
	field,
	posted,
	showTicket,
	type,
} from '../../../../tests/js/support/ticket-screen';
// Loaded here already, so that the first test does not wait for them.
import '../ArticlePanel';
import '../InsertMenu';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const SIZES = articleHit( {
	id: 4,
	title: 'Sizes of dresses',
	title_html: '<mark>Sizes</mark> of dresses',
	category: 'Sizes',
} );
const STOCK = articleHit( {
	id: 5,
	title: 'When stock is low',
	visibility: 'agents',
	language: 'ar',
	is_other_language: true,
} );

const ENGLISH = {
	language: 'en',
	id: 4,
	title: 'Sizes of dresses',
	url: 'https://shop.example/help/4/',
};
const ARABIC = {
	language: 'ar',
	id: 6,
	title: 'مقاسات الفساتين',
	url: 'https://shop.example/help/6/',
};

function show( routes: Parameters< typeof showTicket >[ 1 ] = {} ) {
	return showTicket(
		{ subject: 'Which size?' },
		{
			'GET /articles/search': () => ( {
				items: [ SIZES, STOCK ],
				corrected: null,
			} ),
			'GET /articles/4': () =>
				article( {
					...ENGLISH,
					html: '<h2>Waist</h2><p>Measure it.</p><table><tbody><tr><td>M</td><td>70 cm</td></tr></tbody></table>',
					translations: [ ENGLISH, ARABIC ],
				} ),
			'GET /articles/5': () =>
				article( {
					id: 5,
					title: 'When stock is low',
					visibility: 'agents',
				} ),
			'GET /articles/6': () =>
				article( { ...ARABIC, translations: [ ENGLISH, ARABIC ] } ),
			'GET /tickets/1/articles': () => ( { items: [], searches: [] } ),
			'PUT /tickets/1/draft': () => ( {} ),
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
			'POST /tickets/1/messages': ( { data } ) =>
				posted( String( data.body_html ) ),
			...routes,
		}
	);
}

const menu = () => screen.findByRole( 'listbox', { name: 'Articles' } );

const preview = () => screen.findByRole( 'group', { name: 'Preview' } );

const way = async ( name: string ) =>
	within( await preview() ).findByRole( 'button', { name } );

beforeEach( () => sessionStorage.clear() );

describe( 'the menu after /kb', () => {
	it( 'searches what is typed, in the customer’s language first', async () => {
		const { sent } = await show();
		await type( '/kb size guide' );
		const list = await menu();
		expect( await within( list ).findAllByRole( 'option' ) ).toHaveLength(
			2
		);
		const search = sent( 'GET' ).find(
			( { path } ) => path === '/articles/search'
		);
		expect( search?.query.get( 'q' ) ).toBe( 'size guide' );
		expect( search?.query.get( 'language' ) ).toBe( 'en' );
		expect(
			within( list ).getByText( 'Sizes', { selector: 'mark' } )
		).toBeInTheDocument();
		const [ , stock ] = within( list ).getAllByRole( 'option' );
		expect( stock ).toHaveTextContent( 'Agents only' );
		expect( stock ).toHaveTextContent( 'العربية' );
	} );

	it( 'begins with what the ticket is about', async () => {
		const { sent } = await show();
		await userEvent.click( field() );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Articles' } )
		);
		await within( await menu() ).findAllByRole( 'option' );
		expect(
			sent( 'GET' )
				.find( ( { path } ) => path === '/articles/search' )
				?.query.get( 'q' )
		).toBe( 'Which size?' );
	} );

	it( 'puts a link in, and tells the server when it is sent', async () => {
		const { sent } = await show();
		await type( 'Please read /kb size' );
		await within( await menu() ).findAllByRole( 'option' );
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect( field() ).toHaveTextContent(
				'Please read Sizes of dresses'
			)
		);
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
		await waitFor( () =>
			expect( sent( 'POST' ).at( -1 )?.data ).toMatchObject( {
				body_html:
					'<p dir="ltr">Please read <a href="https://shop.example/help/4/">Sizes of dresses</a></p>',
				article_ids: [ 4 ],
			} )
		);
	} );

	it( 'puts a card or the full text in', async () => {
		await show();
		await type( '/kb size' );
		await userEvent.click( await way( 'Card' ) );
		await waitFor( () =>
			expect( field().querySelector( 'blockquote a' ) ).toHaveTextContent(
				'Sizes of dresses'
			)
		);
		expect( field() ).toHaveTextContent( 'What Sizes of dresses says.' );

		await type( ' /kb size' );
		await userEvent.click( await way( 'Full text' ) );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'M · 70 cm' )
		);
		expect(
			within( field() ).getByText( 'Waist', { selector: 'strong' } )
		).toBeInTheDocument();
	} );

	it( 'offers the translations', async () => {
		await show();
		await type( '/kb size' );
		await userEvent.click( await way( 'العربية' ) );
		expect(
			await within( await preview() ).findByText( 'مقاسات الفساتين' )
		).toBeInTheDocument();
		await userEvent.click( await way( 'Link' ) );
		await waitFor( () =>
			expect( field().querySelector( 'a' ) ).toHaveAttribute(
				'href',
				ARABIC.url
			)
		);
	} );

	it( 'sends no customer a link that only agents can open', async () => {
		await show();
		await type( '/kb stock' );
		await within( await menu() ).findAllByRole( 'option' );
		await userEvent.keyboard( '{ArrowDown}' );
		expect(
			await within( await preview() ).findByText(
				/Only agents can open this article/
			)
		).toBeInTheDocument();
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect(
				document.getElementById( 'a11y-speak-assertive' )
			).toHaveTextContent( 'Only agents can open this article' )
		);
		expect( field() ).toHaveTextContent( '/kb stock' );
		expect(
			within( await preview() ).queryByRole( 'button', { name: 'Link' } )
		).not.toBeInTheDocument();
		await userEvent.click( await way( 'Full text' ) );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'All of When stock is low.' )
		);
	} );

	it( 'says what failed and keeps what was typed', async () => {
		await show( {
			'GET /articles/search': () => {
				throw NO_ANSWER;
			},
		} );
		await type( '/kb size' );
		await menu();
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'No connection to the shop.'
		);
		expect( field() ).toHaveTextContent( '/kb size' );
	} );
} );

describe( 'the articles beside a ticket', () => {
	const panel = () => screen.findByRole( 'region', { name: 'Articles' } );

	it( 'tell what the customer searched and read, and what was sent', async () => {
		const entry = ( how: 'read' | 'sent', id: number ) => ( {
			article: {
				id,
				title: `Article ${ id }`,
				url: `https://shop.example/help/${ id }/`,
				language: 'en',
				visibility: 'public' as const,
			},
			how,
			at: '2026-11-22T04:00:00Z',
		} );
		await show( {
			'GET /tickets/1/articles': () => ( {
				items: [ entry( 'read', 8 ), entry( 'sent', 9 ) ],
				searches: [ 'size m', 'مقاس' ],
			} ),
		} );
		const region = await panel();
		expect(
			await within( region ).findByText(
				'Searched before asking: “size m”, “مقاس”'
			)
		).toBeInTheDocument();
		const [ read, sentOne ] = within( region ).getAllByRole( 'listitem' );
		expect( read ).toHaveTextContent( 'Article 8' );
		expect( read ).toHaveTextContent( 'Read' );
		expect( sentOne ).toHaveTextContent( 'Sent' );
	} );

	it( 'teach where nothing is known, and are found and put in from there', async () => {
		const { sent } = await show();
		const region = await panel();
		expect(
			await within( region ).findByText( /read no article before asking/ )
		).toBeInTheDocument();
		await userEvent.type(
			within( region ).getByRole( 'searchbox', {
				name: 'Search articles',
			} ),
			'size'
		);
		await userEvent.click(
			await within( region ).findByRole( 'button', {
				name: 'Insert “Sizes of dresses”',
			} )
		);
		await userEvent.click(
			await screen.findByRole( 'menuitem', { name: 'Link' } )
		);
		await waitFor( () =>
			expect( field().querySelector( 'a' ) ).toHaveTextContent(
				'Sizes of dresses'
			)
		);
		await waitFor( () => expect( field() ).toHaveFocus() );
		expect(
			sent( 'GET' ).filter( ( { path } ) => path === '/articles/search' )
		).toHaveLength( 1 );
	} );

	it( 'ask for nothing while the panel is closed', async () => {
		const { sent } = await showTicket( {}, {}, 'narrow' );
		await act( async () => {} );
		expect(
			sent( 'GET' ).filter( ( { path } ) => path.includes( 'articles' ) )
		).toEqual( [] );
	} );

	it( 'are tried again when they could not be had', async () => {
		let tries = 0;
		await show( {
			'GET /tickets/1/articles': () => {
				tries += 1;
				if ( tries === 1 ) {
					throw NO_ANSWER;
				}
				return { items: [], searches: [ 'size' ] };
			},
		} );
		const region = await panel();
		await userEvent.click(
			await within( region ).findByRole( 'button', { name: 'Retry' } )
		);
		expect(
			await within( region ).findByText( /Searched before asking/ )
		).toBeInTheDocument();
	} );
} );

it( 'an article that comes late is not mixed up with the next one', async () => {
	const slow = held< ReturnType< typeof article > >();
	await show( { 'GET /articles/4': () => slow.promise } );
	await type( '/kb size' );
	await within( await menu() ).findAllByRole( 'option' );
	await userEvent.keyboard( '{Enter}{ArrowDown}' );
	await within( await preview() ).findByText( 'All of When stock is low.' );
	await act( async () => slow.give( article( ENGLISH ) ) );
	expect( field() ).toHaveTextContent( '/kb size' );
} );
