/** The screens beside the inbox, by the name that the address gives them. */
export const SCREENS = [
	'articles',
	'categories',
	'canned-replies',
	'macros',
	'search',
	'settings',
] as const;

export type ScreenName = ( typeof SCREENS )[ number ];

/** A place in one of the screens. */
export interface ScreenPlace {
	name: ScreenName;
	/** What else the address says: filters, what is open. Only the screen itself knows what it means. */
	args: Record< string, string >;
}

/** Parts of the address that belong to WordPress and to this file. */
const OURS = new Set( [ 'page', 'screen' ] );

/**
 * Reads which screen an address leads to.
 *
 * @param params
 * @return Null for the inbox.
 */
export function parseScreen( params: URLSearchParams ): ScreenPlace | null {
	const name = SCREENS.find( ( known ) => known === params.get( 'screen' ) );
	if ( ! name ) {
		return null;
	}
	const args = [ ...params ].filter(
		( [ key, value ] ) => ! OURS.has( key ) && value.trim() !== ''
	);
	return { name, args: Object.fromEntries( args ) };
}

/**
 * Writes a place into an address.
 *
 * @param place
 * @param place.name
 * @param place.args
 * @param params     Are changed.
 */
export function writeScreen(
	{ name, args }: ScreenPlace,
	params: URLSearchParams
): void {
	params.set( 'screen', name );
	for ( const [ key, value ] of Object.entries( args ) ) {
		if ( value !== '' ) {
			params.set( key, value );
		}
	}
}
