import { rememberSearch } from '../shared/reading';
import { onKey } from './combobox';
import type { Found } from './hits';
import { paint } from './paint';
import { searcher, tell } from './remote';
import type { Option, SearchConfig, SearchContext } from './types';

/** Milliseconds without a key before it is searched. */
const PAUSE = 200;

/** Milliseconds after which a search counts as meant. */
const REST = 1500;

/** Fewer letters find everything. */
const MIN_LENGTH = 2;

/**
 * Shows results while one types.
 *
 * The field and the list are changed by hand: a directive on the field would put its first value
 * back, and what was found becomes text only.
 *
 * @param root    The block.
 * @param context Its state.
 * @param config  Addresses and limits.
 */
export function startSearch(
	root: HTMLElement,
	context: SearchContext,
	config: SearchConfig
): void {
	const form = root.querySelector( 'form' );
	const field = root.querySelector< HTMLInputElement >(
		'.sanad-search__field'
	);
	const list = root.querySelector< HTMLElement >( '[role=listbox]' );
	if ( ! form || ! field || ! list ) {
		return;
	}
	const remote = searcher( config, context );
	const { texts } = context;
	let options: Option[] = [];
	let active = -1;
	let pause = 0;
	let rest = 0;
	/** What the list answers, and what the shop has been told of. */
	let shown = '';
	let told = '';
	let isOffline = false;

	const typed = () =>
		field.value.replace( /\s+/g, ' ' ).trim().slice( 0, config.maxLength );

	function open( isOpen: boolean ): void {
		context.isOpen = isOpen;
		field?.setAttribute( 'aria-expanded', String( isOpen ) );
		choose( -1 );
	}

	function choose( index: number ): void {
		active = index;
		[ ...( list?.children ?? [] ) ].forEach( ( line, place ) =>
			line.setAttribute( 'aria-selected', String( place === index ) )
		);
		const line = list?.children[ index ];
		if ( line ) {
			field?.setAttribute( 'aria-activedescendant', line.id );
			line.scrollIntoView( { block: 'nearest' } );
		} else {
			field?.removeAttribute( 'aria-activedescendant' );
		}
	}

	/** The page that shows all results. */
	function resultsUrl(): string {
		const url = new URL( form?.action ?? window.location.href );
		for ( const [ name, value ] of new FormData( form ?? undefined ) ) {
			url.searchParams.set( name, String( value ) );
		}
		return url.href;
	}

	/**
	 * A line that leads elsewhere than to an article.
	 *
	 * @param text What it says.
	 * @param url  Where it leads.
	 */
	function wayOn( text: string, url: string ): Option {
		return {
			articleId: 0,
			url,
			language: '',
			title: [ { text, isMarked: false } ],
			passage: [],
			places: [],
		};
	}

	function show( found: Found, query: string ): void {
		const count = found.options.length;
		options = [ ...found.options ];
		if ( count === 0 ) {
			options.push( wayOn( texts.ask, context.askUrl || resultsUrl() ) );
		} else if ( found.total > count ) {
			options.push( wayOn( texts.all, resultsUrl() ) );
		}
		const corrected = found.corrected
			? texts.corrected.replace( '%s', () => found.corrected )
			: '';
		context.note = count === 0 ? texts.nothing : corrected;
		context.status = [ corrected, texts.counts[ count ] ]
			.filter( Boolean )
			.join( '. ' );
		shown = query;
		rest = window.setTimeout( settle, REST );
		refresh();
	}

	function say( sentence: string ): void {
		options = [];
		context.note = sentence;
		context.status = sentence;
		refresh();
	}

	function refresh(): void {
		if ( list ) {
			paint( list, options );
		}
		open( root.matches( ':focus-within' ) );
	}

	/** The search was meant: the shop may know, and this device remembers it. */
	function settle(): void {
		window.clearTimeout( rest );
		if ( shown && shown !== told ) {
			told = shown;
			rememberSearch( shown );
			tell( config, shown, context.language );
		}
	}

	function forget(): void {
		window.clearTimeout( pause );
		window.clearTimeout( rest );
		remote.stop();
		options = [];
		shown = '';
		context.note = '';
		context.status = '';
		list?.replaceChildren();
		open( false );
	}

	async function search(): Promise< void > {
		const query = typed();
		const answer = await remote.search( query );
		isOffline = answer.kind === 'offline';
		if ( answer.kind === 'found' ) {
			show( answer.found, query );
		} else if ( answer.kind !== 'outdated' ) {
			say( texts[ answer.kind ] );
		}
	}

	field.setAttribute( 'role', 'combobox' );
	field.setAttribute( 'aria-autocomplete', 'list' );
	field.setAttribute( 'aria-controls', list.id );
	field.setAttribute( 'aria-expanded', 'false' );

	field.addEventListener( 'input', ( event ) => {
		window.clearTimeout( pause );
		window.clearTimeout( rest );
		if ( typed().length < MIN_LENGTH ) {
			forget();
		} else if ( ! ( event as InputEvent ).isComposing ) {
			pause = window.setTimeout( () => void search(), PAUSE );
		}
	} );

	field.addEventListener( 'keydown', ( event ) => {
		if ( event.isComposing ) {
			return;
		}
		const result = onKey( event.key, {
			isOpen: context.isOpen,
			count: options.length,
			active,
			hasText: field.value !== '',
		} );
		if ( result.kind !== 'none' && event.key !== 'Tab' ) {
			event.preventDefault();
		}
		switch ( result.kind ) {
			case 'move':
				choose( result.index );
				break;
			case 'open':
				open( true );
				break;
			case 'follow':
				( list.children[ result.index ] as HTMLElement ).click();
				break;
			case 'close':
				open( false );
				break;
			case 'clear':
				field.value = '';
				forget();
		}
	} );

	list.addEventListener( 'click', ( { target } ) => {
		const line = ( target as Element ).closest( '[role=option]' );
		const option =
			options[ [ ...list.children ].indexOf( line as Element ) ];
		settle();
		if ( option?.articleId ) {
			tell( config, shown, context.language, option.articleId );
		}
	} );
	// The field keeps the focus, or the list would close before the click.
	list.addEventListener( 'mousedown', ( event ) => event.preventDefault() );

	form.addEventListener( 'submit', () => {
		shown = typed();
		settle();
	} );
	root.addEventListener( 'focusout', ( { relatedTarget } ) => {
		if ( ! root.contains( relatedTarget as Node | null ) ) {
			open( false );
		}
	} );
	field.addEventListener( 'focus', () => {
		if ( options.length > 0 ) {
			open( true );
		}
	} );
	window.addEventListener( 'online', () => {
		if ( isOffline && typed().length >= MIN_LENGTH ) {
			void search();
		}
	} );
}
