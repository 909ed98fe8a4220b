/** 128 bits as hex. Not `crypto.randomUUID()`, which sites without HTTPS do not have. */
export function randomKey(): string {
	return Array.from(
		crypto.getRandomValues( new Uint8Array( 16 ) ),
		( byte ) => byte.toString( 16 ).padStart( 2, '0' )
	).join( '' );
}
