/**
 * What the ticket page does better where this script runs: it sends without reload, shows how far
 * a file is, can be stopped, and keeps what was typed when the line drops.
 */
import {
	getConfig,
	getContext,
	getElement,
	store,
} from '@wordpress/interactivity';
import { randomKey } from '../shared/random-key';
import { post, type Reply } from '../shared/request';
import { judge, read, type TicketConfig } from './reply';
import { tellSeen } from './seen';
import './style.scss';
import { watch } from './watch';

interface TicketContext {
	sending: boolean;
	/** Percent. */
	progress: number;
	/** What went wrong, beside the button. */
	problem: string;
	/** Read out by screen readers. */
	announcement: string;
	/** Words of the button at rest, and now. */
	button: string;
	buttonText: string;
}

const NAMESPACE = 'sanad/ticket';
const CONVERSATION = '.sanad-ticket__conversation';

const config = () => getConfig( NAMESPACE ) as TicketConfig;

let stop = new AbortController();

const control = < T extends HTMLElement >(
	form: HTMLFormElement,
	name: string
) => form.elements.namedItem( name ) as unknown as T;

/**
 * Puts the conversation as the server prints it now in the place of the one that is shown.
 *
 * @param url Page of the ticket.
 * @return Whether it could be had.
 */
async function refresh( url: string ): Promise< boolean > {
	try {
		const response = await fetch( url, { cache: 'no-store' } );
		const page = new DOMParser().parseFromString(
			await response.text(),
			'text/html'
		);
		const fresh = page.querySelector( CONVERSATION );
		const shown = document.querySelector( CONVERSATION );
		if ( ! response.ok || ! fresh || ! shown ) {
			return false;
		}
		shown.replaceChildren( ...fresh.childNodes );
		return true;
	} catch {
		return false;
	}
}

/** Id of the newest message on the page. */
function newestShown(): number {
	const all = document.querySelectorAll( '.sanad-ticket__message' );
	return Number( all[ all.length - 1 ]?.id.split( '-' ).pop() ?? 0 );
}

function explain( state: TicketContext, message: string ): void {
	state.problem = message;
	requestAnimationFrame( () =>
		document.getElementById( 'sanad-ticket-problem' )?.focus()
	);
}

function fail( state: TicketContext, message: string ): void {
	explain( state, message );
	state.buttonText = config().messages.sendAgain;
}

store( NAMESPACE, {
	actions: {
		*send(): Generator<
			Promise< Reply | boolean >,
			void,
			Reply | boolean
		> {
			const state = getContext< TicketContext >();
			if ( state.sending ) {
				return;
			}
			const form = getElement().ref as HTMLFormElement;
			if ( form.querySelector( ':checked' ) ) {
				// Files of a try without script wait at the server, and only the form knows them.
				HTMLFormElement.prototype.submit.call( form );
				return;
			}
			const message = control< HTMLTextAreaElement >(
				form,
				'sanad_portal[message]'
			);
			const files = control< HTMLInputElement >( form, 'sanad_files[]' );
			const chosen = [ ...( files.files ?? [] ) ];
			const problem = judge( message.value, chosen, config() );
			if ( problem ) {
				explain( state, problem );
				return;
			}

			const key = control< HTMLInputElement >(
				form,
				'sanad_portal[client_key]'
			);
			const { url, messages } = config();
			const body = new FormData();
			body.set( 'client_key', key.value );
			body.set( 'message', message.value );
			for ( const file of chosen ) {
				body.append( 'sanad_files[]', file );
			}
			stop = new AbortController();
			state.problem = '';
			state.sending = true;
			state.progress = 0;
			state.buttonText = messages.sending;
			const answer = read(
				( yield post( url, body, {
					nonce: '',
					signal: stop.signal,
					onProgress: ( percent ) => ( state.progress = percent ),
				} ) ) as Reply
			);
			state.sending = false;
			state.buttonText = state.button;

			switch ( answer.kind ) {
				case 'sent':
					// A closed ticket goes on as a new one, whose page is another.
					if ( ! window.location.href.startsWith( answer.url ) ) {
						window.location.assign( answer.url );
						return;
					}
					message.value = '';
					files.value = '';
					key.value = randomKey();
					if ( yield refresh( answer.url ) ) {
						state.announcement = messages.sent;
						const all = document.querySelectorAll< HTMLElement >(
							'.sanad-ticket__message'
						);
						all[ all.length - 1 ]?.focus();
					} else {
						window.location.reload();
					}
					break;
				case 'blocked':
					HTMLFormElement.prototype.submit.call( form );
					break;
				case 'offline':
					fail(
						state,
						stop.signal.aborted
							? messages.stopped
							: messages.offline
					);
					break;
				case 'failed':
					fail( state, answer.message || messages.failed );
			}
		},

		stop() {
			stop.abort();
		},
	},

	callbacks: {
		start() {
			const state = getContext< TicketContext >();
			const { watchUrl, seenUrl, pageUrl, messages } = config();
			tellSeen( seenUrl, newestShown() );
			void watch( watchUrl, newestShown(), async () => {
				const before = newestShown();
				// What the shopper is sending comes back with its own answer.
				if (
					! state.sending &&
					( await refresh( pageUrl ) ) &&
					newestShown() > before
				) {
					tellSeen( seenUrl, newestShown() );
					state.announcement = messages.answered;
				}
			} );
			const form = getElement().ref?.querySelector< HTMLFormElement >(
				'.sanad-ticket__reply'
			);
			// Not in the action: since 6.8 that would need a function of WordPress which 6.6 lacks.
			form?.addEventListener( 'submit', ( event ) =>
				event.preventDefault()
			);
		},
	},
} );
