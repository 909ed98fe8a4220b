/**
 * What the contact form does better where this script runs: errors without reload, files that are
 * sent while one writes, articles that may be the answer, and nothing lost when the line drops.
 */
import {
	getConfig,
	getContext,
	getElement,
	store,
} from '@wordpress/interactivity';
import { read, type Receipt } from './answer';
import { addFiles, handOver, removeFile, upload } from './files';
import { post, type Reply } from '../shared/request';
import { hasReading, readingOf, searchesAsText } from './reading';
import { Suggester } from './suggest';
import type {
	ChosenFile,
	FieldErrors,
	FieldName,
	FormConfig,
	FormContext,
	SuggestedArticle,
} from './types';
import { validate, type FormValues } from './validate';

/** The state, seen from the row of one file. */
type FileContext = FormContext & { file: ChosenFile };

/** The state, seen from one suggestion. */
type ArticleContext = FormContext & { article: SuggestedArticle };

const NAMESPACE = 'sanad/contact-form';

/** When each form was ready to be filled in. */
const started = new WeakMap< HTMLFormElement, number >();

/** What each form suggests. */
const suggesters = new WeakMap< HTMLFormElement, Suggester >();

const config = () => getConfig( NAMESPACE ) as FormConfig;
const context = () => getContext< FormContext >( NAMESPACE );

/** The form that holds the element whose directive runs. */
const form = () =>
	getElement().ref?.closest< HTMLFormElement >( 'form' ) as HTMLFormElement;

/**
 * The controls of the fields.
 *
 * @param element The form.
 */
const controls = ( element: HTMLFormElement ) =>
	element.querySelectorAll<
		HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
	>( '[data-sanad-field]' );

/**
 * Values by field, as the shopper sees them.
 *
 * @param element The form.
 */
function values( element: HTMLFormElement ): FormValues {
	const found: FormValues = {};
	for ( const control of controls( element ) ) {
		const isUnticked =
			control instanceof HTMLInputElement &&
			control.type === 'checkbox' &&
			! control.checked;
		found[ control.dataset.sanadField as FieldName ] = isUnticked
			? ''
			: control.value.trim();
	}
	return found;
}

/**
 * Request body: `sanad_form[name]` is called `name` in REST; files have been sent before.
 *
 * @param element The form.
 * @param files   Files that have arrived.
 */
function body( element: HTMLFormElement, files: ChosenFile[] ): FormData {
	const data = new FormData();
	for ( const [ name, value ] of new FormData( element ) ) {
		const parts = /^sanad_form\[(\w+)\](\[\])?$/.exec( name );
		if ( parts && typeof value === 'string' ) {
			data.append( `${ parts[ 1 ] }${ parts[ 2 ] ?? '' }`, value );
		}
	}
	for ( const { id } of files ) {
		data.append( 'attachment_ids[]', String( id ) );
	}
	const begin = started.get( element ) ?? 0;
	data.set( 'elapsed', String( Math.round( performance.now() - begin ) ) );
	return data;
}

function showErrors(
	state: FormContext,
	element: HTMLFormElement,
	errors: FieldErrors
): void {
	for ( const [ name, fieldState ] of Object.entries( state.fields ) ) {
		const error = errors[ name as FieldName ] ?? '';
		fieldState.error = error;
		fieldState.listed = error;
		fieldState.invalid = error !== '';
	}
	state.hasErrors = Object.values( state.fields ).some(
		( { invalid } ) => invalid
	);
	// By hand: a directive on a control would put its first value back.
	for ( const control of controls( element ) ) {
		const { sanadField } = control.dataset;
		control.setAttribute(
			'aria-invalid',
			String( state.fields[ sanadField as FieldName ]?.invalid ?? false )
		);
	}
}

/**
 * Puts the receipt in the place of the form. A reload shows it again instead of an empty form.
 *
 * @param state   State of the form.
 * @param receipt What the server answered.
 */
function showReceipt( state: FormContext, receipt: Receipt ): void {
	state.receipt = receipt.sentence;
	state.answerTime = receipt.answer_time;
	state.ticketUrl = receipt.ticket_url;
	state.sent = true;
	state.done = true;

	const url = new URL( window.location.href );
	url.searchParams.set(
		config().receiptArg,
		`${ state.id }.${ receipt.token }`
	);
	window.history.replaceState( window.history.state, '', url );
}

/**
 * Lets the suggestions follow what is written: the subject where there is one, else the question.
 *
 * @param element The form.
 */
function suggest( element: HTMLFormElement ): void {
	const { subject = '', message = '' } = values( element );
	suggesters.get( element )?.write( subject.length > 2 ? subject : message );
}

/**
 * Whether to ask first if an article was the answer: once, and only who has opened one.
 *
 * @param element The form.
 */
function mustAsk( element: HTMLFormElement ): boolean {
	const suggester = suggesters.get( element );
	if ( ! suggester?.opened.size || suggester.wasAsked ) {
		return false;
	}
	suggester.wasAsked = true;
	return true;
}

/**
 * Moves focus to an element that the state has just made visible.
 *
 * @param id Id of the element.
 */
function focus( id: string ): void {
	requestAnimationFrame( () => document.getElementById( id )?.focus() );
}

function fail( state: FormContext, message: string ): void {
	state.problem = message;
	state.announcement = message;
	state.buttonText = config().messages.sendAgain;
}

store( NAMESPACE, {
	actions: {
		*submit(): Generator< Promise< Reply >, void, Reply > {
			const state = context();
			if ( state.sending ) {
				return;
			}
			const element = form();
			const { submitUrl, restNonce, messages } = config();
			state.problem = '';
			state.buttonText = state.button;

			const kept = element.querySelectorAll(
				'[name="sanad_form[attachment_ids][]"]:checked'
			).length;
			const anchor = `sanad-contact-form-${ state.id }`;
			showErrors(
				state,
				element,
				validate(
					values( element ),
					state.fields,
					state.files,
					kept,
					config()
				)
			);
			if ( state.hasErrors ) {
				state.asking = false;
				focus( `${ anchor }-errors` );
				return;
			}
			if ( mustAsk( element ) ) {
				state.asking = true;
				state.buttonText = messages.sendAnyway;
				focus( `${ anchor }-question` );
				return;
			}
			const reading = element.querySelector< HTMLInputElement >(
				'[name="sanad_form[reading]"]'
			);
			if ( reading ) {
				reading.value = readingOf( element, suggesters.get( element ) );
			}

			state.sending = true;
			state.buttonText = messages.sending;
			state.announcement = messages.sending;
			const answer = read(
				yield post( submitUrl, body( element, state.files ), {
					nonce: restNonce,
				} )
			);
			state.sending = false;
			state.asking = false;
			state.announcement = '';
			state.buttonText = state.button;

			switch ( answer.kind ) {
				case 'sent':
					showReceipt( state, answer.receipt );
					focus( anchor );
					break;
				case 'refused':
					showErrors( state, element, answer.errors );
					focus( `${ anchor }-errors` );
					break;
				case 'blocked':
					handOver( element, state.files );
					HTMLFormElement.prototype.submit.call( element );
					break;
				case 'offline':
					fail( state, messages.offline );
					break;
				case 'failed':
					fail( state, answer.message || messages.failed );
			}
		},

		// With the press that leads into a field, so that nothing moves by itself; not on the button,
		// which would move away under the press.
		focused( { target }: Event ) {
			const state = context();
			const { sanadField } = ( target as HTMLElement ).dataset;
			if ( ! sanadField || state.hasReading || ! hasReading() ) {
				return;
			}
			const searches = searchesAsText();
			state.hasReading = true;
			state.searched = searches
				? config().articles.messages.searched.replace( '%s', searches )
				: '';
		},

		// At the first key, not when the field is left: then the page would move under the press on the button.
		// The summary stays until the form is sent again.
		typed( { target }: Event ) {
			const control = target as HTMLElement;
			const { sanadField } = control.dataset;
			const fieldState = context().fields[ sanadField as FieldName ];
			if ( fieldState ) {
				fieldState.error = '';
				fieldState.invalid = false;
				control.setAttribute( 'aria-invalid', 'false' );
			}
			if ( sanadField === 'subject' || sanadField === 'message' ) {
				suggest( form() );
			}
		},

		toggleArticle() {
			const { article } = getContext< ArticleContext >( NAMESPACE );
			const { ref } = getElement();
			suggesters.get( form() )?.toggle( article );
			// Its own button is the way back: what closes it is gone.
			if ( ! article.isOpen ) {
				ref?.closest( 'li' )
					?.querySelector< HTMLElement >( '[aria-expanded]' )
					?.focus();
			}
		},

		solve() {
			const state = context();
			suggesters.get( form() )?.solve();
			state.asking = false;
			state.solved = true;
			state.done = true;
			focus( `sanad-contact-form-${ state.id }-solved` );
		},

		backToQuestion() {
			const state = context();
			state.solved = false;
			state.done = false;
			state.buttonText = state.button;
			focus( `sanad-contact-form-${ state.id }-message` );
		},

		addFiles() {
			const { ref } = getElement();
			const input = ref as HTMLInputElement;
			addFiles(
				[ ...( input.files ?? [] ) ],
				form(),
				context(),
				config()
			);
			// Otherwise the same file could not be chosen again after it was removed.
			input.value = '';
		},

		removeFile() {
			const state = getContext< FileContext >( NAMESPACE );
			const element = form();
			removeFile( state.file.key, state );
			element.querySelector< HTMLInputElement >( '[type=file]' )?.focus();
		},

		retryFile() {
			const state = getContext< FileContext >( NAMESPACE );
			void upload( state.file, form(), state, config() );
		},
	},

	callbacks: {
		start() {
			const { ref } = getElement();
			const element = ref?.querySelector( 'form' );
			if ( ! element ) {
				return;
			}
			// From here on the errors are ours: at the fields and in one summary.
			element.noValidate = true;
			started.set( element, performance.now() );
			// Not in the action: since 6.8 that would need a function of WordPress which 6.6 lacks, and
			// one import of a missing name stops a whole script module.
			element.addEventListener( 'submit', ( event ) =>
				event.preventDefault()
			);
			if ( context().suggests ) {
				suggesters.set(
					element,
					new Suggester(
						context(),
						config().articles,
						config().restNonce,
						() =>
							element
								.querySelector( '.sanad-form__suggestions' )
								?.contains(
									element.ownerDocument.activeElement
								) ?? false
					)
				);
			}

			// Files that were chosen before this script was there.
			const input =
				element.querySelector< HTMLInputElement >( '[type=file]' );
			input?.classList.add( 'is-enhanced' );
			if ( input?.files?.length ) {
				addFiles( [ ...input.files ], element, context(), config() );
				input.value = '';
			}
		},

		// By hand: there is no directive for markup. The server has made it safe.
		showArticle() {
			const { html, note } =
				getContext< ArticleContext >( NAMESPACE ).article;
			const { ref } = getElement();
			if ( ! ref ) {
				return;
			}
			if ( html ) {
				ref.innerHTML = html;
			} else {
				ref.textContent = note;
			}
		},
	},
} );
