import { boot } from '../boot';
import { clientKey } from '../client';

/*
 * What one tab of an agent tells his others in the same browser. A draft is his alone: told by the
 * server, every beginning of an answer would have the whole team ask for its lists again.
 */

/** Apart for each agent and site. */
const keyOf = () => `sanad-drafts-${ boot().user.id }-${ boot().adminUrl }`;

/** Tells the other tabs that a draft was made, planned or thrown away. */
export function tellTabs(): void {
	try {
		// Any other value than before: browsers tell of nothing else, and never of it to the tab that sets it.
		window.localStorage.setItem( keyOf(), clientKey() );
	} catch {
		// Without storage each tab is on its own, and hears of it with the next change on the desk.
	}
}

/**
 * Hears what other tabs tell.
 *
 * @param hear
 * @return Stops it.
 */
export function onTabs( hear: () => void ): () => void {
	const handle = ( { key, newValue }: StorageEvent ) => {
		if ( key === keyOf() && newValue !== null ) {
			hear();
		}
	};
	window.addEventListener( 'storage', handle );
	return () => window.removeEventListener( 'storage', handle );
}
