import { __ } from '@wordpress/i18n';

/** Code of a failure in which no answer came back at all. */
export const NETWORK = 'network';

interface ErrorFacts {
	/** Stable code, such as `sanad_conflict`, or `network`. */
	code: string;
	/** HTTP status; 0 if there was no answer. */
	status: number;
	/** Sentence by field name. */
	fields?: Record< string, string >;
	/** Seconds to wait before another try. */
	retryAfter?: number | null;
	/** What else the server said, such as the newer messages of a stale reply. */
	data?: Record< string, unknown >;
}

/**
 * Why a request did not do what was asked. The message is a sentence for the agent.
 */
export class RequestError extends Error {
	readonly code: string;
	readonly status: number;
	readonly fields: Record< string, string >;
	readonly retryAfter: number | null;
	readonly data: Record< string, unknown >;

	constructor( message: string, facts: ErrorFacts ) {
		super( message );
		this.name = 'RequestError';
		this.code = facts.code;
		this.status = facts.status;
		this.fields = facts.fields ?? {};
		this.retryAfter = facts.retryAfter ?? null;
		this.data = facts.data ?? {};
	}

	/** Nothing came back: the line is down, or the server. The request may have been carried out. */
	get isNetwork(): boolean {
		return this.code === NETWORK;
	}

	/** It is not there, or not for this agent: asking again brings nothing else. */
	get isRefused(): boolean {
		return this.status === 403 || this.status === 404;
	}

	/** Somebody changed the same thing first. */
	get isConflict(): boolean {
		return this.status === 409;
	}
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function fieldsOf(
	data: Record< string, unknown >,
	message: string
): Record< string, string > {
	const fields: Record< string, string > = {};
	// `params` is what WordPress itself answers for arguments that break the schema.
	for ( const source of [ data.params, data.fields ] ) {
		if ( isRecord( source ) ) {
			for ( const [ field, sentence ] of Object.entries( source ) ) {
				fields[ field ] = String( sentence );
			}
		}
	}
	if ( typeof data.field === 'string' ) {
		fields[ data.field ] = message;
	}
	return fields;
}

function networkError(): RequestError {
	return new RequestError(
		__(
			'No connection to the shop. Check your line, then try again.',
			'sanad'
		),
		{ code: NETWORK, status: 0 }
	);
}

/**
 * Turns whatever `apiFetch` threw into a RequestError.
 *
 * `apiFetch` rejects with the decoded WP_Error, with `fetch_error` or `offline_error` when nothing
 * came back, and with `invalid_json` when a proxy or a fatal error answered in the place of REST.
 *
 * @param thrown What was thrown.
 */
export function toRequestError( thrown: unknown ): RequestError {
	if ( thrown instanceof RequestError ) {
		return thrown;
	}
	if ( ! isRecord( thrown ) || typeof thrown.code !== 'string' ) {
		return networkError();
	}
	if ( thrown.code === 'fetch_error' || thrown.code === 'offline_error' ) {
		return networkError();
	}
	if ( thrown.code === 'invalid_json' ) {
		return new RequestError(
			__(
				'The server did not finish its work. Try again; if this goes on, tell whoever runs the site.',
				'sanad'
			),
			{ code: thrown.code, status: 500 }
		);
	}

	const data = isRecord( thrown.data ) ? thrown.data : {};
	const message = typeof thrown.message === 'string' ? thrown.message : '';
	return new RequestError( message, {
		code: thrown.code,
		status: typeof data.status === 'number' ? data.status : 500,
		fields: fieldsOf( data, message ),
		retryAfter:
			typeof data.retry_after === 'number' ? data.retry_after : null,
		data,
	} );
}

/**
 * Whether a request was given up on purpose, which is no failure.
 *
 * @param thrown What was thrown.
 */
export function isAbort( thrown: unknown ): boolean {
	return isRecord( thrown ) && thrown.name === 'AbortError';
}
