/** Arguments of an address; absent ones are left out. */
export type Args = Record< string, string | number | boolean | undefined >;

/**
 * The name of an answer: the same for the same question, in whatever order its arguments stand.
 *
 * @param path
 * @param args
 */
export function keyOf( path: string, args: Args ): string {
	const present = Object.entries( args )
		.filter( ( [ , value ] ) => value !== undefined )
		.sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) );
	return `${ path }?${ JSON.stringify( present ) }`;
}
