const two = ( value: number ) => String( value ).padStart( 2, '0' );

/**
 * A length of time as clocks show it, such as 3:10 or 1:02:05.
 *
 * @param seconds
 */
export function clockTime( seconds: number ): string {
	const hours = Math.floor( seconds / 3600 );
	const minutes = Math.floor( seconds / 60 ) % 60;
	const rest = two( seconds % 60 );
	return hours > 0
		? `${ hours }:${ two( minutes ) }:${ rest }`
		: `${ minutes }:${ rest }`;
}
