const COUNTER = /^\d{1,15}$/;

/** What the web server answered for the file of a pulse. */
export interface PulseFile {
	status: number;
	/** The body as it came. */
	text: string;
	/** What the file holds; undefined if the answer is no such file. */
	counter: number | undefined;
	/** Whether something on the way keeps copies of it: then a counter would be late. */
	isKept: boolean;
}

/**
 * Asks for a file of a pulse, past the browser's own cache.
 *
 * @param url
 * @throws If nothing came back.
 */
export async function readPulseFile( url: string ): Promise< PulseFile > {
	const response = await fetch( url, {
		cache: 'no-cache',
		credentials: 'omit',
	} );
	const text = await response.text();
	const control = response.headers.get( 'Cache-Control' ) ?? '';
	return {
		status: response.status,
		text,
		counter:
			response.ok && COUNTER.test( text ) ? Number( text ) : undefined,
		isKept:
			response.headers.has( 'Age' ) ||
			/immutable|max-age=[1-9]|s-maxage=[1-9]/i.test( control ),
	};
}
