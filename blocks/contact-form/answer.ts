import type { Reply } from '../shared/request';
import type { FieldErrors } from './types';

/** A stored question: `ContactFormReceipt` of the REST contract. */
export interface Receipt {
	token: string;
	sentence: string;
	answer_time: string;
	ticket_url: string;
}

/** What a reply means for the form. */
export type Answer =
	| { kind: 'sent'; receipt: Receipt }
	| { kind: 'refused'; errors: FieldErrors }
	| { kind: 'failed'; message: string }
	| { kind: 'offline' }
	/** REST is switched off or guarded here: only the form itself can still be sent. */
	| { kind: 'blocked' };

const isObject = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null;

const isReceipt = ( value: unknown ): value is Receipt =>
	isObject( value ) &&
	[ 'token', 'sentence', 'answer_time', 'ticket_url' ].every(
		( key ) => typeof value[ key ] === 'string'
	);

/**
 * Reads a reply.
 *
 * @param reply        What came.
 * @param reply.status
 * @param reply.body
 */
export function read( { status, body }: Reply ): Answer {
	if ( status === 0 ) {
		return { kind: 'offline' };
	}
	if ( status < 300 && isReceipt( body ) ) {
		return { kind: 'sent', receipt: body };
	}
	const isOurs =
		isObject( body ) && String( body.code ).startsWith( 'sanad_' );
	if ( ! isOurs ) {
		return status >= 500
			? { kind: 'failed', message: '' }
			: { kind: 'blocked' };
	}
	const data = isObject( body.data ) ? body.data : {};
	if ( isObject( data.fields ) ) {
		return { kind: 'refused', errors: data.fields };
	}
	const message = String( body.message );
	if ( typeof data.field === 'string' ) {
		return { kind: 'refused', errors: { [ data.field ]: message } };
	}
	return { kind: 'failed', message };
}
