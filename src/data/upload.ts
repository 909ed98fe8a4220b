import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

import { boot } from './boot';
import { request } from './client';
import { toRequestError } from './errors';

/** What WordPress answers when a page has been open longer than its nonce is good for. */
const NONCE_GONE = 'rest_cookie_invalid_nonce';

/**
 * Gives files to `sanad/v1` and tells how far they are, which `fetch` cannot.
 *
 * A nonce that has run out is left to `apiFetch`, which gets a new one.
 *
 * @param path       Below our namespace, with a leading slash.
 * @param body
 * @param signal     Ends it; it rejects as an aborted `fetch` does.
 * @param onProgress Gets the part that was sent, from 0 to 1.
 */
export function upload< Answer >(
	path: string,
	body: FormData,
	signal: AbortSignal,
	onProgress: ( part: number ) => void
): Promise< Answer > {
	const again = () =>
		request< Answer >( path, { method: 'POST', body, signal } );
	const nonce = apiFetch.nonceMiddleware?.nonce;
	if ( ! nonce ) {
		return again();
	}
	return new Promise< Answer >( ( resolve, reject ) => {
		const sending = new XMLHttpRequest();
		sending.open(
			'POST',
			// As `apiFetch` asks: sentences in the language of the agent, not of the site.
			addQueryArgs( `${ boot().restUrl }sanad/v1${ path }`, {
				_locale: 'user',
			} )
		);
		sending.setRequestHeader( 'X-WP-Nonce', nonce );
		sending.setRequestHeader( 'Accept', 'application/json, */*;q=0.1' );
		sending.responseType = 'json';
		sending.upload.onprogress = ( { loaded, total } ) =>
			onProgress( total > 0 ? loaded / total : 0 );
		sending.onerror = () => reject( toRequestError( null ) );
		sending.onabort = () =>
			reject( new DOMException( 'Ended by the agent.', 'AbortError' ) );
		sending.onload = () => {
			const answer = sending.response as
				( Answer & { code?: unknown } ) | null;
			if ( sending.status >= 200 && sending.status < 300 && answer ) {
				resolve( answer );
			} else if ( answer?.code === NONCE_GONE ) {
				again().then( resolve, reject );
			} else {
				reject( toRequestError( answer ?? { code: 'invalid_json' } ) );
			}
		};
		signal.addEventListener( 'abort', () => sending.abort() );
		sending.send( body );
	} );
}
