import apiFetch, { type APIFetchOptions } from '@wordpress/api-fetch';

/** One request as the app sent it. */
export interface Call {
	method: string;
	/** Below the namespace, without arguments. */
	path: string;
	query: URLSearchParams;
	data: Record< string, unknown >;
}

type Answer = ( call: Call ) => unknown;

/**
 * Stands in for the server: answers by method and path, such as `GET /tickets`, or `GET /tickets/{id}`
 * for whatever id has no answer of its own. The test file has to
 * mock `@wordpress/api-fetch`. What a handler throws is what `apiFetch` would throw.
 *
 * @param routes
 * @return Every request so far, oldest first.
 */
export function fakeRest( routes: Record< string, Answer > ): Call[] {
	const calls: Call[] = [];
	const answer = async ( {
		path = '',
		method = 'GET',
		data,
	}: APIFetchOptions ) => {
		const url = new URL( path, 'http://localhost' );
		const call: Call = {
			method,
			path: url.pathname.replace( '/sanad/v1', '' ),
			query: url.searchParams,
			data: { ...data },
		};
		calls.push( call );
		const route =
			routes[ `${ method } ${ call.path }` ] ??
			routes[ `${ method } ${ call.path.replace( /\d+/g, '{id}' ) }` ];
		if ( ! route ) {
			throw restError( 404, 'rest_no_route', `${ method } ${ path }` );
		}
		return route( call );
	};
	jest.mocked( apiFetch ).mockImplementation( answer as typeof apiFetch );
	return calls;
}

/**
 * What `apiFetch` throws for an error of the server.
 *
 * @param status
 * @param code
 * @param message
 * @param data    What the error carries besides.
 */
export function restError(
	status: number,
	code: string,
	message: string,
	data: object = {}
) {
	return { code, message, data: { status, ...data } };
}

/** What `apiFetch` throws when nothing came back. */
export const NO_ANSWER = { code: 'fetch_error', message: 'offline' };

/**
 * The id that the path of a request names.
 *
 * @param call
 * @param call.path
 */
export function idOf( { path }: Call ): number {
	return Number( path.match( /\d+/ )?.[ 0 ] );
}

/** An answer that comes when the test says so. */
export function held< Value >() {
	let give: ( value: Value ) => void = () => {};
	let refuse: ( error: unknown ) => void = () => {};
	const promise = new Promise< Value >( ( resolve, reject ) => {
		give = resolve;
		refuse = reject;
	} );
	return { promise, give, refuse };
}
