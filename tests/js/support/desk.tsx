import { store as commandsStore } from '@wordpress/commands';
import { createRegistry, RegistryProvider } from '@wordpress/data';
import { store as shortcutsStore } from '@wordpress/keyboard-shortcuts';
import { store as noticesStore } from '@wordpress/notices';
import { store as preferencesStore } from '@wordpress/preferences';
import type { ReactNode } from 'react';

import { NOTICE_CONTEXT } from '../../../src/data/notices';
import { resources } from '../../../src/data/resources';
import { store } from '../../../src/data/store';

/** A desk of its own for one test: stores that share nothing with those of other tests. */
export function createDesk() {
	const registry = createRegistry();
	registry.register( store );
	registry.register( resources );
	registry.register( noticesStore );
	registry.register( preferencesStore );
	registry.register( commandsStore );
	registry.register( shortcutsStore );
	return {
		registry,
		select: registry.select( store ),
		dispatch: registry.dispatch( store ),
		/** What the app said, newest last. */
		notices: () =>
			registry.select( noticesStore ).getNotices( NOTICE_CONTEXT ),
		/**
		 * Around components that use the desk.
		 *
		 * @param props
		 * @param props.children
		 */
		wrapper: ( { children }: { children: ReactNode } ) => (
			<RegistryProvider value={ registry }>{ children }</RegistryProvider>
		),
	};
}

/**
 * Goes to an address of the screen, as a link from outside does.
 *
 * @param state What stands behind `page=sanad`, with its leading `&`.
 */
export function visit( state = '' ): void {
	window.history.replaceState(
		null,
		'',
		`/wp-admin/admin.php?page=sanad${ state }`
	);
}
