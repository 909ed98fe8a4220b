import { withoutInvisible } from './visible-text';

/** An address or a host at the beginning of a text, as people read it. */
const ADDRESS_IN_TEXT =
	/^(?:[a-z][a-z0-9+.-]{1,20}:\/*)?(?:[^\s/@]{1,80}@)?((?:[^\s./:?#@]{1,63}\.){1,8}[^\s./:?#@]{2,63})(?=[:/?#\s]|$)/iu;

function hostOf( address: string ): string | null {
	try {
		const { protocol, hostname } = new URL( address );
		return protocol === 'http:' || protocol === 'https:' ? hostname : null;
	} catch {
		return null;
	}
}

const withoutWww = ( host: string ) => host.replace( /^www\./, '' );

/**
 * The host that a link really leads to, where its text lets people believe in another one: it names
 * a different host, or letters of other scripts stand in for Latin ones.
 *
 * @param text    What is to be read.
 * @param address What it leads to.
 * @return The host in the form in which no letter can look like another, or null if nothing has to be said.
 */
export function misleadingHost( text: string, address: string ): string | null {
	const real = hostOf( address );
	if ( real === null ) {
		return null;
	}
	const seen = withoutInvisible( text ).trim().slice( 0, 300 );
	const named = ADDRESS_IN_TEXT.exec( seen )?.[ 1 ];
	if ( named === undefined ) {
		return real.includes( 'xn--' ) ? real : null;
	}
	const namedHost = hostOf( `https://${ named }` );
	const isSame =
		namedHost !== null && withoutWww( namedHost ) === withoutWww( real );
	return isSame && ! real.includes( 'xn--' ) ? null : real;
}
