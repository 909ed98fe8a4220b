/**
 * A vote without reload, and the count of one view a visit. What was read is remembered on this
 * device for the contact form.
 */
import {
	getConfig,
	getContext,
	getElement,
	store,
} from '@wordpress/interactivity';
import { postJson } from '../shared/json';
import { readReading, rememberArticle } from '../shared/reading';
import { voterKey } from '../shared/voter-key';

/** `FeedbackView::context()` in PHP. */
interface FeedbackContext {
	article: number;
	/** The steps: one is shown. */
	isAsking: boolean;
	isWhy: boolean;
	isThanks: boolean;
	problem: string;
	/** The sentence for a vote that did not arrive. */
	failed: string;
	sending: boolean;
}

/** `FeedbackBlock::print()` in PHP. */
interface FeedbackConfig {
	viewsUrl: string;
	feedbackUrl: string;
	/** Empty for guests, whose page may come from a cache. */
	restNonce: string;
	/** Whether this is the article's own page, where a view is a view. */
	counts: boolean;
}

interface Vote {
	helpful: boolean;
	reason?: string;
	comment?: string;
}

const NAMESPACE = 'sanad/article-feedback';
const ANCHOR = 'sanad-article-feedback';

const config = () => getConfig( NAMESPACE ) as FeedbackConfig;
const context = () => getContext< FeedbackContext >( NAMESPACE );

/**
 * Shows one step.
 *
 * @param state State of the block.
 * @param step  Which.
 */
function show( state: FeedbackContext, step: 'ask' | 'why' | 'thanks' ): void {
	state.isAsking = step === 'ask';
	state.isWhy = step === 'why';
	state.isThanks = step === 'thanks';
	if ( step !== 'ask' ) {
		requestAnimationFrame( () =>
			document.getElementById( `${ ANCHOR }-${ step }` )?.focus()
		);
	}
}

/**
 * Sends a vote; says so if it did not arrive, with everything still there.
 *
 * @param state State of the block.
 * @param vote  What the reader says.
 * @param next  The step that comes then.
 */
function* send(
	state: FeedbackContext,
	vote: Vote,
	next: 'why' | 'thanks'
): Generator< Promise< unknown >, void, unknown > {
	if ( state.sending ) {
		return;
	}
	state.sending = true;
	state.problem = '';
	const answer = yield postJson(
		config().feedbackUrl,
		{ ...vote, key: voterKey() },
		{ nonce: config().restNonce }
	);
	state.sending = false;
	if ( answer === null ) {
		state.problem = state.failed;
	} else {
		show( state, next );
	}
}

/**
 * Counts a view once a visit and remembers it.
 *
 * @param article Id of the article.
 * @param url     Where to.
 * @param nonce   REST nonce, or empty.
 */
function count( article: number, url: string, nonce: string ): void {
	const isKnown = readReading().articles.some( ( { id } ) => id === article );
	rememberArticle( article );
	if ( ! isKnown ) {
		void postJson( url, {}, { nonce } );
	}
}

store( NAMESPACE, {
	actions: {
		*yes() {
			yield* send( context(), { helpful: true }, 'thanks' );
		},

		*no() {
			yield* send( context(), { helpful: false }, 'why' );
		},

		*explain() {
			const { ref } = getElement();
			const data = new FormData( ref as HTMLFormElement );
			const reason = data.get( 'sanad_feedback[reason]' );
			const comment = String(
				data.get( 'sanad_feedback[comment]' ) ?? ''
			);
			yield* send(
				context(),
				{
					helpful: false,
					...( reason ? { reason: String( reason ) } : {} ),
					comment,
				},
				'thanks'
			);
		},
	},

	callbacks: {
		start() {
			const { ref } = getElement();
			// Not in the actions: since 6.8 that would need a function of WordPress which 6.6 lacks.
			ref?.addEventListener( 'submit', ( event ) =>
				event.preventDefault()
			);
			const { counts, viewsUrl, restNonce } = config();
			if ( ! counts ) {
				return;
			}
			const { article } = context();
			const seen = () => count( article, viewsUrl, restNonce );
			// A page that the browser makes ahead is read only once it is shown.
			if ( 'prerendering' in document && document.prerendering ) {
				document.addEventListener( 'prerenderingchange', seen, {
					once: true,
				} );
			} else {
				seen();
			}
		},
	},
} );
