/** Ids of the tickets that were opened since the page was loaded, newest first. */
let opened: number[] = [];

/** As many are kept. */
const MOST = 6;

/**
 * Puts a ticket at the head of those that were opened.
 *
 * @param id
 */
export function rememberTicket( id: number ): void {
	opened = [ id, ...opened.filter( ( one ) => one !== id ) ].slice( 0, MOST );
}

/** Ids of the tickets that were opened last, newest first. */
export function recentTickets(): number[] {
	return opened;
}
