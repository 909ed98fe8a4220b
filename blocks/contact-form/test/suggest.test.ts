import { readingOf } from '../reading';
import { Suggester } from '../suggest';
import type { FormContext, SuggestedArticle } from '../types';
import { config } from './config';

const hit = ( id: number, title = `Article ${ id }` ) => ( {
	id,
	title,
	url: `https://shop.test/help/${ id }/`,
	language: 'en',
} );

let state: FormContext;
let isHeld: boolean;
let suggester: Suggester;
let answers: Record< string, unknown >;
const fetch = jest.fn();

/** What was told of the form, oldest first. */
const told = () =>
	fetch.mock.calls
		.filter( ( [ , init ] ) => init.method === 'POST' )
		.map( ( [ , init ] ) => JSON.parse( init.body ) );

const searches = () =>
	fetch.mock.calls
		.map( ( [ url ] ) => new URL( url ) )
		.filter( ( { pathname } ) => pathname === '/wp-json/search' )
		.map( ( { searchParams } ) => searchParams.get( 'q' ) );

const rest = ( milliseconds: number ) =>
	jest.advanceTimersByTimeAsync( milliseconds );

beforeEach( () => {
	jest.useFakeTimers();
	window.sessionStorage.clear();
	isHeld = false;
	answers = {
		'/wp-json/search': { items: [ hit( 1 ), hit( 2 ), hit( 3 ) ] },
		'/wp-json/articles/2': { html: '<p>Text</p>' },
	};
	fetch.mockReset();
	fetch.mockImplementation( async ( url: string ) => {
		const answer = answers[ new URL( url ).pathname ];
		return { ok: answer !== undefined, json: async () => answer };
	} );
	window.fetch = fetch;
	state = {
		suggesting: false,
		hint: '',
		suggestions: [] as SuggestedArticle[],
		announcement: '',
	} as FormContext;
	suggester = new Suggester( state, config.articles, '', () => isHeld );
} );

afterEach( () => jest.useRealTimers() );

test( 'the place opens with the key, not with the answer', async () => {
	suggester.write( 'wr' );
	expect( state.suggesting ).toBe( false );
	suggester.write( 'wro' );
	expect( state ).toMatchObject( { suggesting: true, hint: 'waiting' } );
	await rest( 300 );
	expect( state.suggestions.map( ( { id } ) => id ) ).toEqual( [ 1, 2, 3 ] );
	expect( state ).toMatchObject( { hint: '', announcement: 'found' } );
} );

test( 'only what rests is searched, and announced once', async () => {
	for ( const text of [ 'wro', 'wron', 'wrong' ] ) {
		suggester.write( text );
		await rest( 100 );
	}
	await rest( 300 );
	expect( searches() ).toEqual( [ 'wrong' ] );
	state.announcement = '';
	suggester.write( 'wrong size' );
	await rest( 300 );
	expect( searches() ).toEqual( [ 'wrong', 'wrong size' ] );
	expect( state.announcement ).toBe( '' );
} );

test( 'an answer that comes late does not replace a newer one', async () => {
	let answerFirst: ( answer: unknown ) => void = () => {};
	fetch.mockImplementationOnce(
		() => new Promise( ( resolve ) => ( answerFirst = resolve ) )
	);
	suggester.write( 'wrong' );
	await rest( 300 );
	suggester.write( 'wrong size' );
	await rest( 300 );
	answerFirst( { ok: true, json: async () => ( { items: [ hit( 9 ) ] } ) } );
	await rest( 0 );
	expect( state.suggestions.map( ( { id } ) => id ) ).toEqual( [ 1, 2, 3 ] );
} );

test( 'what is read or has the focus stays', async () => {
	suggester.write( 'wrong' );
	await rest( 300 );
	isHeld = true;
	suggester.write( 'something else' );
	await rest( 500 );
	isHeld = false;
	suggester.toggle( state.suggestions[ 1 ] as SuggestedArticle );
	suggester.write( 'something else again' );
	await rest( 500 );
	expect( searches() ).toEqual( [ 'wrong' ] );
} );

test( 'an article opens in its place, and is told as opened once', async () => {
	suggester.write( 'wrong' );
	await rest( 300 );
	const [ first, second ] = state.suggestions as [
		SuggestedArticle,
		SuggestedArticle,
	];
	suggester.toggle( second );
	expect( second ).toMatchObject( { isOpen: true, note: 'loading' } );
	await rest( 0 );
	expect( second ).toMatchObject( { html: '<p>Text</p>', note: '' } );
	suggester.toggle( second );
	suggester.toggle( second );
	expect( told() ).toEqual( [
		{
			key: suggester.key,
			event: 'opened',
			query: 'wrong',
			article_ids: [ 2 ],
			language: 'en',
		},
	] );
	suggester.toggle( first );
	await rest( 0 );
	expect( second.isOpen ).toBe( false );
	expect( first.note ).toBe( 'failed' );
} );

test( 'suggestions count as shown once they have rested', async () => {
	suggester.write( 'wrong' );
	await rest( 1000 );
	expect( told() ).toEqual( [] );
	await rest( 2000 );
	expect( told() ).toMatchObject( [
		{ event: 'shown', article_ids: [ 1, 2, 3 ] },
	] );
	suggester.toggle( state.suggestions[ 0 ] as SuggestedArticle );
	suggester.solve();
	expect( told()[ 2 ] ).toMatchObject( {
		event: 'solved',
		article_ids: [ 1 ],
	} );
} );

test( 'what is no article is left out', async () => {
	answers[ '/wp-json/search' ] = {
		items: [
			{ ...hit( 1 ), url: 'javascript:alert(1)' },
			{ ...hit( 2 ), id: '2' },
			{ ...hit( 3 ), title: { rendered: 'x' } },
		],
	};
	suggester.write( 'wrong' );
	await rest( 300 );
	expect( state ).toMatchObject( { suggestions: [], hint: 'none' } );

	answers[ '/wp-json/search' ] = { items: 'none' };
	suggester.write( 'wrong size' );
	await rest( 300 );
	expect( state.suggestions ).toEqual( [] );
} );

test( 'a long question is cut where the search ends, between characters', async () => {
	suggester.write( '🙂'.repeat( 300 ) );
	await rest( 300 );
	expect( [ ...( searches()[ 0 ] ?? '' ) ] ).toHaveLength( 200 );
} );

test( 'clearing the words closes the place', async () => {
	suggester.write( 'wrong' );
	await rest( 300 );
	suggester.write( '' );
	expect( state ).toMatchObject( { suggesting: false, suggestions: [] } );
} );

describe( 'what goes along', () => {
	const form = ( checked = true ) => {
		document.body.innerHTML = `<form><input type="checkbox" data-sanad-reading ${
			checked ? 'checked' : ''
		}></form>`;
		return document.querySelector( 'form' ) as HTMLFormElement;
	};

	beforeEach( () => {
		jest.setSystemTime( 1_000_000 );
		window.sessionStorage.setItem(
			'sanad-reading',
			JSON.stringify( {
				articles: [ { id: 7, at: 940_000 } ],
				searches: [ 'dress' ],
			} )
		);
	} );

	test( 'holds what was read, searched, suggested and opened', async () => {
		suggester.write( 'wrong' );
		await rest( 300 );
		suggester.toggle( state.suggestions[ 0 ] as SuggestedArticle );
		jest.setSystemTime( 1_000_000 );
		expect( JSON.parse( readingOf( form(), suggester ) ) ).toEqual( {
			key: suggester.key,
			read: [ { id: 7, ago: 60 } ],
			suggested: [ 1, 2, 3 ],
			opened: [ 1 ],
			searches: [ 'dress' ],
		} );
	} );

	test( 'leaves out what the shopper leaves out', () => {
		expect( readingOf( form( false ), undefined ) ).toBe( '' );
	} );

	test( 'is nothing where nothing is known', () => {
		window.sessionStorage.clear();
		expect( readingOf( form(), undefined ) ).toBe( '' );
	} );
} );
