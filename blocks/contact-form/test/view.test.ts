import { FakeRequest } from '../../shared/test/fake-request';
import type { FieldState, FormContext } from '../types';
import { config } from './config';

type Action = ( event?: unknown ) => Generator | void;

interface Store {
	actions: Record< string, Action >;
	callbacks: Record< string, Action >;
}

let form: HTMLFormElement;
let context: FormContext;

/** What the runtime knows: the script's parts, and the element whose directive runs. */
const mockRuntime: { parts: Store; ref: Element; context: () => FormContext } =
	{
		parts: { actions: {}, callbacks: {} },
		ref: document.body,
		context: () => context,
	};
const mockConfig = config;

// The package offers itself to script modules only, where Jest does not look.
jest.mock(
	'@wordpress/interactivity',
	() => ( {
		store: ( _name: string, parts: Store ) => {
			mockRuntime.parts = parts;
		},
		getConfig: () => mockConfig,
		getContext: () => mockRuntime.context(),
		getElement: () => ( { ref: mockRuntime.ref } ),
	} ),
	{ virtual: true }
);

const field = ( required = false ): FieldState => ( {
	error: '',
	listed: '',
	invalid: false,
	required,
} );

/**
 * Runs an action as the runtime does: a generator goes on with what its promises bring.
 *
 * @param action The action.
 * @param event  Its event.
 */
async function run( action: Action | undefined, event?: unknown ) {
	const steps = action?.( event );
	if ( ! steps ) {
		return;
	}
	let step = steps.next();
	while ( ! step.done ) {
		step = steps.next( await step.value );
	}
}

const settle = () => new Promise( ( resolve ) => setTimeout( resolve, 40 ) );

beforeEach( () => {
	document.body.innerHTML = `<div id="root">
		<div id="sanad-contact-form-1" tabindex="-1"></div>
		<form>
			<div id="sanad-contact-form-1-errors" tabindex="-1"></div>
			<input name="sanad_form[seal]" type="hidden" value="sealed">
			<input name="sanad_form[upload_token]" type="hidden" value="">
			<input name="sanad_form[email]" data-sanad-field="email">
			<textarea name="sanad_form[message]" data-sanad-field="message"></textarea>
			<input name="sanad_form[consent]" data-sanad-field="consent" type="checkbox" value="1">
			<input name="sanad_files[]" data-sanad-field="files" type="file">
		</form>
	</div>`;
	form = document.querySelector( 'form' ) as HTMLFormElement;
	mockRuntime.ref = form;
	context = {
		id: '1',
		fields: {
			form: field(),
			email: field( true ),
			message: field( true ),
			consent: field( true ),
			files: field(),
		},
		hasErrors: false,
		sending: false,
		problem: '',
		announcement: '',
		button: 'Send',
		buttonText: 'Send',
		files: [],
		hasFiles: false,
		done: false,
		sent: false,
		receipt: '',
		answerTime: '',
		ticketUrl: '',
		suggests: true,
		suggesting: false,
		hint: '',
		suggestions: [],
		asking: false,
		solved: false,
		hasReading: false,
		searched: '',
	};
	FakeRequest.install();
	window.history.replaceState( null, '', '/contact/?page=2' );
	jest.isolateModules( () => require( '../view' ) );
} );

const control = < T extends Element = HTMLInputElement >( name: string ) =>
	form.querySelector( `[data-sanad-field="${ name }"]` ) as unknown as T;

function fillIn() {
	control( 'email' ).value = ' sara@example.com ';
	control< HTMLTextAreaElement >( 'message' ).value = 'Where?';
	control( 'consent' ).checked = true;
}

describe( 'the contact form', () => {
	it( 'takes over errors from the browser, and the sending', () => {
		mockRuntime.ref = document.getElementById( 'root' ) as Element;
		void run( mockRuntime.parts.callbacks.start );
		expect( form.noValidate ).toBe( true );
		const event = new Event( 'submit', { cancelable: true } );
		form.dispatchEvent( event );
		expect( event.defaultPrevented ).toBe( true );
	} );

	it( 'shows what is wrong, sends nothing and moves focus to the summary', async () => {
		await run( mockRuntime.parts.actions.submit );
		await settle();
		expect( FakeRequest.sent ).toHaveLength( 0 );
		expect( context.fields.email ).toMatchObject( {
			error: 'need email',
			listed: 'need email',
			invalid: true,
		} );
		expect( control( 'email' ) ).toHaveAttribute( 'aria-invalid', 'true' );
		expect( control( 'consent' ) ).toBeInvalid();
		expect(
			document.getElementById( 'sanad-contact-form-1-errors' )
		).toHaveFocus();

		await run( mockRuntime.parts.actions.typed, {
			target: control( 'email' ),
		} );
		expect( context.fields.email ).toMatchObject( {
			error: '',
			listed: 'need email',
			invalid: false,
		} );
		expect( control( 'email' ) ).toBeValid();
	} );

	it( 'sends the fields under their REST names and puts the receipt in the place of the form', async () => {
		fillIn();
		const sending = run( mockRuntime.parts.actions.submit );
		expect( context ).toMatchObject( {
			sending: true,
			buttonText: 'Sending',
		} );
		void run( mockRuntime.parts.actions.submit );
		expect( FakeRequest.sent ).toHaveLength( 1 );
		const { url, body } = FakeRequest.last();
		expect( url ).toBe( '/submissions' );
		expect( Object.fromEntries( body ) ).toMatchObject( {
			seal: 'sealed',
			message: 'Where?',
			consent: '1',
			elapsed: expect.stringMatching( /^\d+$/ ),
		} );
		expect( body.has( 'sanad_files[]' ) ).toBe( false );

		await FakeRequest.last().answer( 201, {
			token: '5-k1.aa',
			number: 1042,
			sentence: 'We have your question. Ticket #1042.',
			answer_time: 'Most answers come within 4 hours.',
			ticket_url: '',
		} );
		await sending;
		await settle();
		expect( context ).toMatchObject( {
			sent: true,
			sending: false,
			receipt: 'We have your question. Ticket #1042.',
			answerTime: 'Most answers come within 4 hours.',
		} );
		expect( window.location.search ).toBe( '?page=2&sanad_sent=1.5-k1.aa' );
		expect(
			document.getElementById( 'sanad-contact-form-1' )
		).toHaveFocus();
	} );

	it( 'brings the errors of the server to their fields', async () => {
		fillIn();
		const sending = run( mockRuntime.parts.actions.submit );
		await FakeRequest.last().answer( 429, {
			code: 'sanad_too_many',
			message: 'Wait a little.',
			data: { field: 'email', retry_after: 60 },
		} );
		await sending;
		expect( context.fields.email?.error ).toBe( 'Wait a little.' );
		expect( control( 'email' ).value ).toBe( ' sara@example.com ' );
	} );

	it( 'keeps everything and offers another try when the line drops', async () => {
		fillIn();
		const sending = run( mockRuntime.parts.actions.submit );
		await FakeRequest.last().answer( 0, '' );
		await sending;
		expect( context ).toMatchObject( {
			sending: false,
			sent: false,
			problem: 'offline',
			announcement: 'offline',
			buttonText: 'Try again',
		} );
		expect( control< HTMLTextAreaElement >( 'message' ).value ).toBe(
			'Where?'
		);

		void run( mockRuntime.parts.actions.submit );
		expect( FakeRequest.sent ).toHaveLength( 2 );
		expect( context.problem ).toBe( '' );
	} );

	it( 'sends the form itself where REST is guarded', async () => {
		const submit = jest
			.spyOn( HTMLFormElement.prototype, 'submit' )
			.mockImplementation( () => {} );
		Object.assign( window, { DataTransfer: class {} } );
		fillIn();
		form.querySelector( '[type=file]' )?.remove();
		const sending = run( mockRuntime.parts.actions.submit );
		await FakeRequest.last().answer( 401, {
			code: 'rest_login_required',
			message: 'No',
		} );
		await sending;
		expect( submit ).toHaveBeenCalledTimes( 1 );
	} );
} );

describe( 'articles', () => {
	const suggestion = () => ( {
		id: 1,
		title: 'Sizes',
		url: 'https://shop.test/help/sizes/',
		language: 'en',
		isOpen: false,
		html: '<p>Text</p>',
		note: '',
	} );

	/** Fills the form in and opens an article beside it. */
	async function openArticle() {
		const { actions, callbacks } = mockRuntime.parts;
		window.fetch = jest.fn( async () => ( { ok: false } ) as Response );
		mockRuntime.ref = document.querySelector( '#root' ) as Element;
		await run( callbacks.start );
		mockRuntime.ref = form;
		form.insertAdjacentHTML(
			'beforeend',
			'<input type="hidden" name="sanad_form[reading]" value="">'
		);
		for ( const [ name, value ] of [
			[ 'email', 'sara@example.com' ],
			[ 'message', 'Too large' ],
		] ) {
			(
				form.querySelector( `[name="sanad_form[${ name }]"]` ) as
					HTMLInputElement | HTMLTextAreaElement
			 ).value = value as string;
		}
		(
			form.querySelector( '[type=checkbox]' ) as HTMLInputElement
		 ).checked = true;
		context.suggestions = [ suggestion() ];
		const all = context;
		context = { ...context, article: all.suggestions[ 0 ] } as FormContext;
		await run( actions.toggleArticle );
		context = all;
	}

	it( 'are asked about once before sending, and never again', async () => {
		await openArticle();
		await run( mockRuntime.parts.actions.submit );
		expect( context ).toMatchObject( {
			asking: true,
			buttonText: 'No, send',
		} );
		expect( FakeRequest.sent ).toHaveLength( 0 );

		void run( mockRuntime.parts.actions.submit );
		await settle();
		expect( FakeRequest.sent ).toHaveLength( 1 );
		const reading = form.querySelector< HTMLInputElement >(
			'[name="sanad_form[reading]"]'
		);
		expect( JSON.parse( reading?.value ?? '' ) ).toMatchObject( {
			suggested: [ 1 ],
			opened: [ 1 ],
		} );
	} );

	it( 'end the matter without a ticket, with a way back', async () => {
		await openArticle();
		await run( mockRuntime.parts.actions.submit );
		await run( mockRuntime.parts.actions.solve );
		expect( context ).toMatchObject( {
			asking: false,
			solved: true,
			done: true,
		} );
		expect( FakeRequest.sent ).toHaveLength( 0 );
		await run( mockRuntime.parts.actions.backToQuestion );
		expect( context ).toMatchObject( { solved: false, done: false } );
	} );
} );
