/**
 * Small requests to our own REST routes, by fetch: unlike XMLHttpRequest it can outlive the page.
 */

/** What a request may need besides its address. */
interface Options {
	/** REST nonce of a signed-in shopper; empty for guests, whose page may come from a cache. */
	nonce?: string;
	signal?: AbortSignal | undefined;
}

/**
 * Reads something. Never rejects: without a good answer it gives null.
 *
 * @param url     Where from.
 * @param options What it needs.
 */
export const getJson = ( url: string, options: Options = {} ) =>
	request( url, {}, options );

/**
 * Tells something, also while the page is being left. Never rejects.
 *
 * @param url     Where to.
 * @param body    What to tell.
 * @param options What it needs.
 */
export const postJson = (
	url: string,
	body: object,
	options: Options = {}
): Promise< unknown > =>
	request(
		url,
		{
			method: 'POST',
			body: JSON.stringify( body ),
			headers: { 'Content-Type': 'application/json' },
			keepalive: true,
		},
		options
	);

async function request(
	url: string,
	init: RequestInit & { headers?: Record< string, string > },
	{ nonce, signal }: Options
): Promise< unknown > {
	try {
		const answer = await window.fetch( url, {
			...init,
			headers: {
				...init.headers,
				Accept: 'application/json',
				...( nonce ? { 'X-WP-Nonce': nonce } : {} ),
			},
			signal: signal ?? null,
		} );
		return answer.ok ? await answer.json() : null;
	} catch {
		return null;
	}
}

/**
 * Whether a value has properties.
 *
 * @param value Anything.
 */
export const isObject = (
	value: unknown
): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null;
