import { randomKey } from '../shared/random-key';
import { post } from '../shared/request';
import type { ChosenFile, FormConfig, FormContext } from './types';

/** What the state of a file cannot hold: its bytes, and the way to stop it. */
interface Upload {
	file: File;
	stop: AbortController;
}

const uploads = new Map< string, Upload >();

/**
 * A size for people, in the page's language.
 *
 * @param bytes  The size.
 * @param locale BCP 47 tag; empty for the browser's.
 */
export function formatSize( bytes: number, locale: string ): string {
	const isLarge = bytes >= 1024 * 1024;
	const amount = isLarge
		? bytes / ( 1024 * 1024 )
		: Math.ceil( bytes / 1024 );
	return new Intl.NumberFormat( locale || undefined, {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: 1,
		numberingSystem: 'latn',
	} ).format( amount );
}

/**
 * Adds chosen files to the form and sends each at once, so that the question itself goes fast.
 *
 * @param chosen  Files.
 * @param form    The form.
 * @param context Its state.
 * @param config  Limits and sentences.
 */
export function addFiles(
	chosen: File[],
	form: HTMLFormElement,
	context: FormContext,
	config: FormConfig
): void {
	const { messages } = config;
	for ( const file of chosen ) {
		const key = randomKey();
		uploads.set( key, { file, stop: new AbortController() } );
		context.files.push( {
			key,
			id: 0,
			name: file.name,
			size: formatSize( file.size, document.documentElement.lang ),
			progress: 0,
			uploading: false,
			error: '',
			canRetry: false,
			removeLabel: messages.remove.replace( '%s', file.name ),
			retryLabel: messages.retry.replace( '%s', file.name ),
		} );
		// Read back: only the state's own object makes the page follow its changes.
		const added = context.files[ context.files.length - 1 ];
		if ( added ) {
			void upload( added, form, context, config );
		}
	}
	context.hasFiles = context.files.length > 0;
}

/**
 * Sends one file.
 *
 * @param chosen  The file.
 * @param form    The form.
 * @param context Its state.
 * @param config  Addresses and sentences.
 */
export async function upload(
	chosen: ChosenFile,
	form: HTMLFormElement,
	context: FormContext,
	config: FormConfig
): Promise< void > {
	const source = uploads.get( chosen.key );
	if ( ! source ) {
		return;
	}
	if ( source.file.size > config.limits.bytes ) {
		chosen.error = config.messages.fileSize;
		context.announcement = chosen.error;
		return;
	}
	const body = new FormData();
	body.set( 'seal', field( form, 'seal' ).value );
	body.set( 'upload_token', uploadToken( form ) );
	body.set( 'client_key', chosen.key );
	body.set( 'file', source.file );

	chosen.error = '';
	chosen.canRetry = false;
	chosen.progress = 0;
	chosen.uploading = true;
	const { status, body: answer } = await post( config.filesUrl, body, {
		nonce: config.restNonce,
		signal: source.stop.signal,
		onProgress: ( percent ) => ( chosen.progress = percent ),
	} );
	chosen.uploading = false;

	const { id, error, message, code } = ( answer ?? {} ) as Partial< {
		id: number;
		error: string | null;
		message: string;
		code: string;
	} >;
	if ( status === 201 && id && ! error ) {
		chosen.id = id;
		context.announcement = config.messages.uploaded.replace(
			'%s',
			chosen.name
		);
	} else if ( uploads.has( chosen.key ) ) {
		const reason = code?.startsWith( 'sanad_' ) ? message : error;
		chosen.error = reason || config.messages.fileError;
		// A file that was refused would be refused again.
		chosen.canRetry = status !== 400 && status !== 413;
		context.announcement = chosen.error;
	}
}

/**
 * Takes a file out of the form again, and stops it if it is on its way.
 *
 * @param key     Key of the file.
 * @param context State of its form.
 */
export function removeFile( key: string, context: FormContext ): void {
	uploads.get( key )?.stop.abort();
	uploads.delete( key );
	context.files = context.files.filter( ( file ) => file.key !== key );
	context.hasFiles = context.files.length > 0;
}

/**
 * Hands the files over to the form itself, for sending it without script: those that have arrived
 * by their ids, the others as files.
 *
 * @param form  The form.
 * @param files Files in the state of the form.
 */
export function handOver( form: HTMLFormElement, files: ChosenFile[] ): void {
	const input = form.querySelector< HTMLInputElement >( '[type=file]' );
	const rest = new DataTransfer();
	for ( const { id, key } of files ) {
		const source = uploads.get( key );
		if ( id ) {
			const hidden = document.createElement( 'input' );
			hidden.type = 'hidden';
			hidden.name = 'sanad_form[attachment_ids][]';
			hidden.value = String( id );
			form.append( hidden );
		} else if ( source ) {
			rest.items.add( source.file );
		}
	}
	if ( input ) {
		input.files = rest.files;
	}
}

/**
 * A hidden field of the form.
 *
 * @param form The form.
 * @param name Its name inside of `sanad_form`.
 */
export function field( form: HTMLFormElement, name: string ): HTMLInputElement {
	return form.elements.namedItem(
		`sanad_form[${ name }]`
	) as HTMLInputElement;
}

/**
 * The token of this form's files; made when the first one needs it.
 * @param form
 */
function uploadToken( form: HTMLFormElement ): string {
	const hidden = field( form, 'upload_token' );
	hidden.value = hidden.value || randomKey();
	return hidden.value;
}
