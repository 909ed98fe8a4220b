/**
 * What a developer needs to find a fault, as plain text. Holds the address of the screen, but
 * neither what was typed nor who the customer is.
 *
 * @param error
 * @param componentStack Where in the tree of components it happened.
 */
export function errorReport( error: Error, componentStack: string ): string {
	const address = new URL( window.location.href );
	// What was searched for may be a customer's name or address.
	address.searchParams.delete( 'search' );
	return [
		`${ error.name }: ${ error.message }`,
		`At: ${ address.pathname }${ address.search }`,
		`When: ${ new Date().toISOString() }`,
		`Browser: ${ navigator.userAgent }`,
		'',
		error.stack ?? '',
		'',
		componentStack.trim(),
	].join( '\n' );
}
