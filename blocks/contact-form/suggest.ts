/**
 * Articles that may answer a question while it is written.
 *
 * The place of the suggestions has one height from the first key on, and is below the words: what
 * arrives later moves nothing. What somebody reads or has the focus on is not exchanged.
 */
import { getJson, isObject, postJson } from '../shared/json';
import { randomKey } from '../shared/random-key';
import type { ArticleConfig, FormContext, SuggestedArticle } from './types';

/** Fewer characters say nothing. */
const MIN_LENGTH = 3;

/** Longest text that the search takes. */
const MAX_LENGTH = 200;

const LIMIT = 3;

/** Milliseconds of rest before a search. */
const PAUSE = 300;

/** Milliseconds after which suggestions count as shown. */
const SETTLED = 2000;

/** Most articles that are told of one form. */
const MAX_TOLD = 20;

export class Suggester {
	/** Tells this form from all others, and nothing about who fills it in. */
	readonly key = randomKey();

	readonly opened = new Set< number >();

	/** Whether he was asked if it is solved: never twice. */
	wasAsked = false;

	private readonly shown = new Set< number >();
	private query = '';
	private pause = 0;
	private settle = 0;
	private running?: AbortController;
	private hasAnnounced = false;

	/**
	 * @param state  State of the form.
	 * @param config Addresses and sentences.
	 * @param nonce  REST nonce, or empty.
	 * @param isHeld Whether the focus is in the suggestions.
	 */
	constructor(
		private readonly state: FormContext,
		private readonly config: ArticleConfig,
		private readonly nonce: string,
		private readonly isHeld: () => boolean
	) {}

	/**
	 * Takes in what has been written so far. Runs with the key press, so that what it opens or closes
	 * is no unexpected movement.
	 *
	 * @param text Subject or question.
	 */
	write( text: string ): void {
		const { state } = this;
		const query = [ ...text.replace( /\s+/g, ' ' ).trim() ]
			.slice( 0, MAX_LENGTH )
			.join( '' );
		if ( query === this.query || this.isBusy() ) {
			return;
		}
		this.query = query;
		window.clearTimeout( this.pause );
		this.running?.abort();
		if ( query.length < MIN_LENGTH ) {
			state.suggesting = false;
			state.suggestions = [];
			return;
		}
		state.suggesting = true;
		if ( ! state.suggestions.length && ! state.hint ) {
			state.hint = this.config.messages.waiting;
		}
		this.pause = window.setTimeout( () => void this.search(), PAUSE );
	}

	/**
	 * Opens an article in its place, or closes it.
	 *
	 * @param article One of the suggestions.
	 */
	toggle( article: SuggestedArticle ): void {
		const isOpen = ! article.isOpen;
		for ( const other of this.state.suggestions ) {
			other.isOpen = false;
		}
		article.isOpen = isOpen;
		if ( ! isOpen ) {
			return;
		}
		if ( ! this.opened.has( article.id ) ) {
			this.opened.add( article.id );
			this.tell( 'opened', [ article.id ] );
		}
		if ( ! article.html ) {
			void this.load( article );
		}
	}

	/** Says that an article has answered the question. */
	solve(): void {
		this.tell( 'solved', [ ...this.opened ] );
	}

	/** Articles that were suggested so far. */
	suggested(): number[] {
		for ( const { id } of this.state.suggestions ) {
			this.shown.add( id );
		}
		return [ ...this.shown ].slice( -MAX_TOLD );
	}

	private isBusy(): boolean {
		return (
			this.isHeld() ||
			this.state.suggestions.some( ( { isOpen } ) => isOpen )
		);
	}

	private async search(): Promise< void > {
		const url = new URL( this.config.searchUrl );
		url.searchParams.set( 'q', this.query );
		url.searchParams.set( 'language', this.config.language );
		url.searchParams.set( 'limit', String( LIMIT ) );

		this.running = new AbortController();
		const { signal } = this.running;
		const answer = getJson( url.href, { nonce: this.nonce, signal } );
		this.show( articlesOf( await answer ), signal );
	}

	private show( found: SuggestedArticle[], signal: AbortSignal ): void {
		if ( signal.aborted || this.isBusy() ) {
			return;
		}
		const { state, config } = this;
		state.suggestions = found;
		state.hint = found.length ? '' : config.messages.none;
		if ( ! found.length ) {
			return;
		}
		if ( ! this.hasAnnounced ) {
			this.hasAnnounced = true;
			state.announcement = config.messages.found;
		}
		window.clearTimeout( this.settle );
		this.settle = window.setTimeout(
			() => this.tell( 'shown', this.suggested() ),
			SETTLED
		);
	}

	private async load( article: SuggestedArticle ): Promise< void > {
		const { messages, articleUrl } = this.config;
		article.note = messages.loading;
		const answer = await getJson(
			articleUrl.replace( /0$/, String( article.id ) ),
			{
				nonce: this.nonce,
			}
		);
		if ( isObject( answer ) && typeof answer.html === 'string' ) {
			article.html = answer.html;
			article.note = '';
		} else {
			article.note = messages.failed;
		}
	}

	private tell( event: 'shown' | 'opened' | 'solved', ids: number[] ): void {
		const { key, query, nonce, config } = this;
		void postJson(
			config.deflectionsUrl,
			{
				key,
				event,
				query,
				article_ids: ids,
				language: config.language,
			},
			{ nonce }
		);
	}
}

/**
 * What a search found, as far as it is what it should be.
 *
 * @param answer `KnowledgeBaseHits` of the REST contract, or anything.
 */
function articlesOf( answer: unknown ): SuggestedArticle[] {
	const items =
		isObject( answer ) && Array.isArray( answer.items ) ? answer.items : [];
	return items.slice( 0, LIMIT ).flatMap( ( item ) => {
		if (
			! isObject( item ) ||
			! Number.isSafeInteger( item.id ) ||
			typeof item.title !== 'string' ||
			typeof item.url !== 'string' ||
			! /^https?:\/\//.test( item.url )
		) {
			return [];
		}
		return [
			{
				id: Number( item.id ),
				title: item.title,
				url: item.url,
				language: String( item.language ?? '' ),
				isOpen: false,
				html: '',
				note: '',
			},
		];
	} );
}
