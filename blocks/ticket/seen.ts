/** How long the page must be looked at: who only passes by, or scans it for a mailbox, reads nothing. */
const LOOK_MS = 2_000;

const isLookedAt = () => document.visibilityState === 'visible';

function tell( url: string, newest: number ): void {
	void fetch( url, {
		method: 'POST',
		credentials: 'omit',
		keepalive: true,
		body: new URLSearchParams( { message_id: String( newest ) } ),
	} ).catch( () => {
		// Nothing depends on it.
	} );
}

/**
 * Tells the shop that the answers on the page are before the shopper's eyes, once they have been for
 * a moment.
 *
 * @param url    Route that takes it; empty where the page is looked at by the shop itself.
 * @param newest Id of the newest message on the page; 0 if there is none.
 */
export function tellSeen( url: string, newest: number ): void {
	if ( ! url || newest === 0 ) {
		return;
	}
	const begin = () =>
		setTimeout( () => {
			if ( isLookedAt() ) {
				tell( url, newest );
			} else {
				wait();
			}
		}, LOOK_MS );
	const wait = () =>
		document.addEventListener( 'visibilitychange', begin, { once: true } );
	if ( isLookedAt() ) {
		begin();
	} else {
		wait();
	}
}
