import { readReading } from '../../shared/reading';
import { startSearch } from '../search-box';
import type { SearchConfig, SearchContext } from '../types';

const config: SearchConfig = {
	searchUrl: 'https://shop.example/wp-json/sanad/v1/knowledge-base/search',
	searchesUrl:
		'https://shop.example/wp-json/sanad/v1/knowledge-base/searches',
	restNonce: '',
	limit: 2,
	maxLength: 200,
};

const hit = ( id: number, title: string ) => ( {
	id,
	title_html: title,
	passage_html: '',
	url: `https://shop.example/help/${ id }/`,
	language: 'en',
	category: '',
	is_other_language: false,
} );

const found = ( ...titles: string[] ) => ( {
	items: titles.map( ( title, index ) => hit( index + 1, title ) ),
	total: titles.length,
	corrected: null as string | null,
} );

interface Request {
	url: URL;
	options: RequestInit;
	answer: ( body: unknown, status?: number ) => void;
	drop: () => void;
}

let requests: Request[];
let context: SearchContext;

const searches = () => requests.filter( ( { url } ) => url.search !== '' );
const told = () =>
	requests
		.filter( ( { options } ) => options.method === 'POST' )
		.map( ( { options } ) => JSON.parse( String( options.body ) ) );

const field = () => document.querySelector( 'input' ) as HTMLInputElement;
const lines = () => [ ...document.querySelectorAll( '[role=option]' ) ];

async function settle( milliseconds: number ): Promise< void > {
	await jest.advanceTimersByTimeAsync( milliseconds );
}

function type( text: string ): void {
	field().value = text;
	field().dispatchEvent( new InputEvent( 'input', { bubbles: true } ) );
}

function press( key: string ): KeyboardEvent {
	const event = new KeyboardEvent( 'keydown', {
		key,
		bubbles: true,
		cancelable: true,
	} );
	field().dispatchEvent( event );
	return event;
}

async function search( text: string, body: unknown, status = 200 ) {
	type( text );
	await settle( 200 );
	searches().at( -1 )?.answer( body, status );
	await settle( 0 );
}

beforeEach( () => {
	jest.useFakeTimers();
	window.sessionStorage.clear();
	requests = [];
	window.fetch = jest.fn(
		( url: string | URL, options: RequestInit = {} ) =>
			new Promise( ( resolve, reject ) => {
				options.signal?.addEventListener( 'abort', () =>
					reject( new DOMException( 'Aborted', 'AbortError' ) )
				);
				requests.push( {
					url: new URL( url ),
					options,
					answer: ( body, status = 200 ) =>
						resolve( {
							ok: status < 300,
							json: async () => body,
						} as Response ),
					drop: () => reject( new TypeError( 'Failed to fetch' ) ),
				} );
			} )
	) as typeof window.fetch;
	Element.prototype.scrollIntoView = jest.fn();
	document.body.innerHTML = `<div id="root">
		<form action="https://shop.example/help/"><input class="sanad-search__field" name="kbq"><div id="list" role="listbox"></div></form>
	</div><button>Other</button>`;
	context = {
		language: 'en',
		names: { en: 'English' },
		texts: {
			counts: [ 'None', 'One', 'Two' ],
			nothing: 'Nothing was found.',
			corrected: 'Results for “%s”',
			all: 'Show all',
			ask: 'Ask us',
			offline: 'No connection',
			failed: 'Failed',
		},
		askUrl: 'https://shop.example/contact/',
		isOpen: false,
		note: '',
		status: '',
	};
	startSearch(
		document.getElementById( 'root' ) as HTMLElement,
		context,
		config
	);
	field().focus();
} );

afterEach( () => jest.useRealTimers() );

describe( 'results as one types', () => {
	it( 'make a combobox of the field', () => {
		expect( field() ).toHaveAttribute( 'role', 'combobox' );
		expect( field() ).toHaveAttribute( 'aria-controls', 'list' );
		expect( field() ).toHaveAttribute( 'aria-expanded', 'false' );
	} );

	it( 'come after a pause, for the newest words only', async () => {
		type( 'par' );
		await settle( 100 );
		type( 'parcel' );
		await settle( 199 );
		expect( searches() ).toHaveLength( 0 );
		await settle( 1 );
		expect( searches() ).toHaveLength( 1 );
		type( 'parcels' );
		await settle( 200 );
		expect( searches() ).toHaveLength( 2 );
		expect( searches()[ 0 ]?.options.signal?.aborted ).toBe( true );
		const { url } = searches()[ 1 ] as Request;
		expect( Object.fromEntries( url.searchParams ) ).toEqual( {
			q: 'parcels',
			language: 'en',
			limit: '2',
		} );
		searches()[ 1 ]?.answer( found( 'New' ) );
		searches()[ 0 ]?.answer( found( 'Old' ) );
		await settle( 0 );
		expect( lines().map( ( line ) => line.textContent ) ).toEqual( [
			'New',
		] );
		expect( context ).toMatchObject( { isOpen: true, status: 'One' } );
	} );

	it( 'are walked through by keys', async () => {
		await search( 'parcel', found( 'First', 'Second' ) );
		expect( field() ).toHaveAttribute( 'aria-expanded', 'true' );
		expect( press( 'ArrowDown' ).defaultPrevented ).toBe( true );
		expect( field() ).toHaveAttribute( 'aria-activedescendant', 'list-0' );
		expect( lines()[ 0 ] ).toHaveAttribute( 'aria-selected', 'true' );
		press( 'ArrowDown' );
		expect( lines()[ 0 ] ).toHaveAttribute( 'aria-selected', 'false' );
		const follow = jest.fn( ( event: Event ) => event.preventDefault() );
		lines()[ 1 ]?.addEventListener( 'click', follow );
		press( 'Enter' );
		expect( follow ).toHaveBeenCalledTimes( 1 );
		press( 'Escape' );
		expect( context.isOpen ).toBe( false );
		expect( field() ).not.toHaveAttribute( 'aria-activedescendant' );
		expect( field().value ).toBe( 'parcel' );
		press( 'Escape' );
		expect( field().value ).toBe( '' );
		expect( lines() ).toHaveLength( 0 );
	} );

	it( 'leave Enter to the form where no line is chosen', async () => {
		await search( 'parcel', found( 'First' ) );
		expect( press( 'Enter' ).defaultPrevented ).toBe( false );
	} );

	it( 'never become HTML', async () => {
		await search(
			'x1',
			found( '&lt;img src=x onerror=alert(1)&gt;<script>1</script>' )
		);
		expect(
			document.querySelector( '#list img, #list script' )
		).toBeNull();
		expect( lines()[ 0 ] ).toHaveTextContent(
			'<img src=x onerror=alert(1)>'
		);
	} );

	it( 'lead on where there are more, or none', async () => {
		await search( 'parcel', { ...found( 'A', 'B' ), total: 9 } );
		expect( lines()[ 2 ] ).toHaveAttribute(
			'href',
			'https://shop.example/help/?kbq=parcel'
		);
		await search( 'zzz', found() );
		expect( lines().map( ( line ) => line.textContent ) ).toEqual( [
			'Ask us',
		] );
		expect( lines()[ 0 ] ).toHaveAttribute(
			'href',
			'https://shop.example/contact/'
		);
		expect( context ).toMatchObject( {
			note: 'Nothing was found.',
			status: 'None',
		} );
	} );

	it( 'say what was searched instead', async () => {
		await search( 'parsel', { ...found( 'A' ), corrected: "$& parcel's" } );
		expect( context.note ).toBe( "Results for “$& parcel's”" );
		expect( context.status ).toBe( "Results for “$& parcel's”. One" );
	} );

	it( 'say when the line drops, and try again when it is back', async () => {
		type( 'parcel' );
		await settle( 200 );
		searches()[ 0 ]?.drop();
		await settle( 0 );
		expect( context ).toMatchObject( {
			note: 'No connection',
			status: 'No connection',
			isOpen: true,
		} );
		window.dispatchEvent( new Event( 'online' ) );
		searches()[ 1 ]?.answer( found( 'A' ) );
		await settle( 0 );
		expect( lines() ).toHaveLength( 1 );
	} );

	it.each( [
		[ 429, {} ],
		[ 200, 'no hits' ],
	] )( 'say so when the answer is %i %o', async ( status, body ) => {
		await search( 'parcel', body, status );
		expect( context.note ).toBe( 'Failed' );
	} );

	it( 'close when one goes elsewhere, and open again', async () => {
		await search( 'parcel', found( 'A' ) );
		document.querySelector( 'button' )?.focus();
		expect( context.isOpen ).toBe( false );
		field().focus();
		expect( context.isOpen ).toBe( true );
	} );

	it( 'go when fewer than two letters are left', async () => {
		await search( 'parcel', found( 'A' ) );
		type( 'p' );
		expect( lines() ).toHaveLength( 0 );
		await settle( 5000 );
		expect( searches() ).toHaveLength( 1 );
		expect( told() ).toEqual( [] );
	} );
} );

describe( 'a search that came to rest', () => {
	it( 'is told once and remembered', async () => {
		await search( 'parcel', found( 'A' ) );
		await settle( 1499 );
		expect( told() ).toEqual( [] );
		await settle( 1 );
		expect( told() ).toEqual( [ { query: 'parcel', language: 'en' } ] );
		expect( readReading().searches ).toEqual( [ 'parcel' ] );
		await search( 'parcel', found( 'A' ) );
		await settle( 1500 );
		expect( told() ).toHaveLength( 1 );
	} );

	it( 'is told before the article that is opened', async () => {
		await search( 'parcel', found( 'A', 'B' ) );
		const line = lines()[ 1 ] as HTMLElement;
		line.addEventListener( 'click', ( event ) => event.preventDefault() );
		line.click();
		expect( told() ).toEqual( [
			{ query: 'parcel', language: 'en' },
			{ query: 'parcel', language: 'en', clicked: 2 },
		] );
		expect(
			requests.every(
				( { options } ) => ! options.method || options.keepalive
			)
		).toBe( true );
	} );

	it( 'is told when it is sent as a form', () => {
		type( '  where   is it ' );
		document
			.querySelector( 'form' )
			?.dispatchEvent( new Event( 'submit', { cancelable: true } ) );
		expect( told() ).toEqual( [
			{ query: 'where is it', language: 'en' },
		] );
	} );

	it( 'carries the nonce of a logged-in visitor only', async () => {
		await search( 'parcel', found( 'A' ) );
		expect( searches()[ 0 ]?.options.headers ).toEqual( {
			Accept: 'application/json',
		} );
	} );
} );
