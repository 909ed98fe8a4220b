/** What the server answered. */
export interface Reply {
	/** HTTP status; 0 if there was no answer. */
	status: number;
	/** The body if it was JSON, otherwise null. */
	body: unknown;
}

interface Options {
	/** REST nonce of a logged-in shopper, or empty. */
	nonce: string;
	/** Told how much has been sent, in percent. */
	onProgress?: ( percent: number ) => void;
	signal?: AbortSignal;
}

/**
 * Posts a form. Never rejects: no connection is an answer too.
 *
 * XMLHttpRequest, because fetch() cannot tell how much of a file has been sent.
 *
 * @param url                Where to.
 * @param body               Fields.
 * @param options            How.
 * @param options.nonce
 * @param options.onProgress
 * @param options.signal
 */
export function post(
	url: string,
	body: FormData,
	{ nonce, onProgress, signal }: Options
): Promise< Reply > {
	return new Promise( ( resolve ) => {
		const request = new XMLHttpRequest();
		request.open( 'POST', url );
		request.setRequestHeader( 'Accept', 'application/json' );
		if ( nonce ) {
			request.setRequestHeader( 'X-WP-Nonce', nonce );
		}
		request.upload.onprogress = ( { loaded, total } ) =>
			onProgress?.( Math.round( ( 100 * loaded ) / total ) );
		request.onloadend = () =>
			resolve( {
				status: request.status,
				body: parse( request.responseText ),
			} );
		signal?.addEventListener( 'abort', () => request.abort() );
		request.send( body );
	} );
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return null;
	}
}
