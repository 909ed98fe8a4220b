import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

import { isAbort, toRequestError } from './errors';

const NAMESPACE = '/sanad/v1';
const WORDPRESS = '/wp/v2/';

type Scalar = string | number | boolean;

export interface RequestOptions {
	method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** Arguments of the address; absent ones are left out. */
	query?: Record< string, Scalar | undefined >;
	/** Sent as JSON. */
	data?: object;
	/** Sent as a form with files. */
	body?: FormData;
	signal?: AbortSignal;
	/** Lets the request outlive the page, for the last save of a draft. At most 64 kB. */
	keepalive?: boolean;
}

/** Called when reading tickets is refused altogether: this agent's rights were taken. */
let onRefusal: () => void = () => {};

/**
 * Hears of it when reading tickets is refused altogether.
 *
 * @param listener
 */
export function listenToRefusal( listener: () => void ): void {
	onRefusal = listener;
}

/**
 * Asks `sanad/v1`, or WordPress itself. Every failure is thrown as a RequestError, but an abort as it
 * came.
 *
 * @param path    Below our namespace, with a leading slash; or a path of WordPress, from `/wp/v2/` on.
 * @param options Method, arguments and body.
 * @return What the route answered.
 */
export async function request< Answer >(
	path: string,
	options: RequestOptions = {}
): Promise< Answer > {
	const { method = 'GET', query, ...rest } = options;
	const address = path.startsWith( WORDPRESS ) ? path : NAMESPACE + path;
	try {
		return await apiFetch< Answer >( {
			path: query ? addQueryArgs( address, query ) : address,
			method,
			...rest,
		} );
	} catch ( thrown ) {
		if ( isAbort( thrown ) ) {
			throw thrown;
		}
		const error = toRequestError( thrown );
		if (
			error.status === 403 &&
			method === 'GET' &&
			path.startsWith( '/tickets' )
		) {
			onRefusal();
		}
		throw error;
	}
}

/**
 * A key for one act of this client: sent again with the same key, the server answers the first result.
 *
 * `randomUUID` exists on pages served over TLS or from this machine only, and wp-admin of a shop in
 * a local network may be neither.
 */
export function clientKey(): string {
	if ( typeof crypto.randomUUID === 'function' ) {
		return crypto.randomUUID();
	}
	return Array.from(
		crypto.getRandomValues( new Uint8Array( 16 ) ),
		( byte ) => byte.toString( 16 ).padStart( 2, '0' )
	).join( '' );
}
