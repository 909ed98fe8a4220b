/** Schemes that a link in a message may have. */
const SCHEMES = [ 'http:', 'https:', 'mailto:', 'tel:' ];

/**
 * Makes an address out of what an agent typed, as forgiving as an address bar.
 *
 * @param typed Such as `example.com/returns`, `sara@example.com` or a whole address.
 * @return The address, or null if it is none that a message may link to.
 */
export function linkAddress( typed: string ): string | null {
	const text = typed.trim();
	if ( text === '' || /\s/.test( text ) ) {
		return null;
	}
	const candidate = withScheme( text );
	try {
		const address = new URL( candidate );
		const isWhole =
			! address.protocol.startsWith( 'http' ) ||
			address.hostname.includes( '.' ) ||
			address.hostname === 'localhost';
		return SCHEMES.includes( address.protocol ) && isWhole
			? candidate
			: null;
	} catch {
		return null;
	}
}

/**
 * Adds the scheme that the writer left out.
 *
 * @param text
 */
function withScheme( text: string ): string {
	if ( /^[^@/:]+@[^@/:]+\.[^@/:]+$/.test( text ) ) {
		return `mailto:${ text }`;
	}
	const hasScheme =
		/^[a-z][a-z0-9+.-]*:/i.test( text ) && ! isHostAndPort( text );
	return hasScheme ? text : `https://${ text }`;
}

/**
 * `shop.example:8080/x` looks like a scheme to a naive eye.
 * @param text
 */
function isHostAndPort( text: string ): boolean {
	return /^[^/:]+:\d+(\/|$)/.test( text );
}
