/**
 * Reads a length of time as people type it: minutes, or minutes and seconds, or hours too, in any
 * digits.
 *
 * @param typed Such as `3`, `3:10` or `١:٠٢:٠٥`.
 * @return Seconds; null for nothing, undefined for what is no length.
 */
export function parseLength( typed: string ): number | null | undefined {
	const text = typed
		.trim()
		.replace( /[٠-٩۰-۹]/g, ( digit ) =>
			String( digit.charCodeAt( 0 ) % 16 )
		)
		.replace( /[.٫،,]/g, ':' );
	if ( text === '' ) {
		return null;
	}
	const parts = /^\d{1,4}(?::[0-5]?\d){0,2}$/.test( text )
		? text.split( ':' ).map( Number )
		: [];
	const [ first = 0, second = 0, third = 0 ] = parts;
	const seconds =
		parts.length === 3
			? first * 3600 + second * 60 + third
			: first * 60 + second;
	return parts.length > 0 && seconds <= 86_400 ? seconds : undefined;
}
