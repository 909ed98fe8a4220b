import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';

/** How an agent has set up his desk. WordPress keeps it with his account. */
export interface Preferences {
	/** The app covers the admin menu and the admin bar. */
	fullScreen: boolean;
	/** The column of views shows icons only. */
	viewsFolded: boolean;
	/** The panel beside the conversation is hidden. */
	panelHidden: boolean;
	/** Width of the list beside a ticket, in pixels. */
	listWidth: number;
	/** Where the list has the whole width: `rows` of three lines, or a compact `table`. */
	listLayout: string;
	/** Columns of the table in their order, names separated by commas. */
	listColumns: string;
	/** Customers whose pictures from other servers are always shown, as ids with commas. */
	pictureSenders: string;
	/** What is done with a ticket as its answer is sent, as it was last chosen; empty for nothing. */
	sendChoice: string;
	/** Letters and signs alone do something, without Ctrl or ⌘. */
	singleKeys: boolean;
}

const SCOPE = 'sanad';

const DEFAULTS: Preferences = {
	fullScreen: false,
	viewsFolded: false,
	panelHidden: false,
	listWidth: 360,
	listLayout: 'rows',
	listColumns: 'status,customer,subject,tags,assignee,waiting,last_message',
	pictureSenders: '',
	sendChoice: '',
	singleKeys: true,
};

/**
 * One setting of the agent's desk, and how to change it.
 *
 * @param name
 */
export function usePreference< Name extends keyof Preferences >(
	name: Name
): [ Preferences[ Name ], ( value: Preferences[ Name ] ) => void ] {
	const stored: unknown = useSelect(
		( select ) => select( preferencesStore ).get( SCOPE, name ),
		[ name ]
	);
	const { set } = useDispatch( preferencesStore );
	const fallback = DEFAULTS[ name ];
	const value =
		typeof stored === typeof fallback
			? ( stored as Preferences[ Name ] )
			: fallback;
	const change = useCallback(
		( next: Preferences[ Name ] ) => void set( SCOPE, name, next ),
		[ set, name ]
	);
	return [ value, change ];
}
