/** How many colours of `Avatar.scss` there are. */
const COLOURS = 8;

/**
 * One or two letters that stand for a name. Arabic letters join when they stand side by side and
 * then read as a word, so an Arabic name is shown by one.
 *
 * @param name
 */
export function initialsOf( name: string ): string {
	const words = name
		.replace( /[^\p{L}\p{N}\s]/gu, '' )
		.split( /\s+/ )
		.filter( ( word ) => word !== '' );
	const first = Array.from( words[ 0 ] ?? '' )[ 0 ] ?? '';
	if ( first === '' ) {
		return '?';
	}
	if ( /\p{Script=Arabic}/u.test( first ) || words.length < 2 ) {
		return first.toUpperCase();
	}
	const last = Array.from( words.at( -1 ) ?? '' )[ 0 ] ?? '';
	return ( first + last ).toUpperCase();
}

/**
 * The same colour for the same name, always.
 *
 * @param name
 * @return Number of one of the colours, from 0.
 */
export function colourOf( name: string ): number {
	let hash = 0;
	for ( const letter of name ) {
		hash = ( hash * 31 + ( letter.codePointAt( 0 ) ?? 0 ) ) % 0x7fffffff;
	}
	return hash % COLOURS;
}
