import { __ } from '@wordpress/i18n';

import { type ScreenName, screenLabel } from '../app/screens';
import { viewLabel } from '../data/labels';
import type { View } from '../data/tickets/query';

/** One press of a key. */
export interface Stroke {
	/** What the key types on a Latin keyboard, in lower case; the name of the key where it types nothing. */
	key: string;
	/** Whether Shift is held. Of no account for signs, which some keyboards have on their second level. */
	shift?: boolean;
	/** Whether Ctrl, on Apple's keyboards ⌘, is held. */
	primary?: boolean;
}

/** Under which heading a shortcut stands in the list of them. */
export type ShortcutGroup = 'screen' | 'list' | 'ticket' | 'answer' | 'go';

/**
 * Where a shortcut acts:
 *
 * - `screen`: on our screen, where the focus is in no field, menu or dialog;
 * - `part`:   the same, and only while the focus is in the part of the screen that answers it;
 * - `within`: while the focus is in the part that answers it, in its fields too;
 * - `page`:   everywhere, also in fields and dialogs.
 */
export type ShortcutPlace = 'screen' | 'part' | 'within' | 'page';

/** A key that does something, whatever part of the screen answers it. */
export interface Shortcut {
	/** Strokes that follow each other. */
	keys: readonly [ Stroke ] | readonly [ Stroke, Stroke ];
	group: ShortcutGroup;
	place: ShortcutPlace;
	/** What it does, for whoever reads the list of shortcuts. */
	label: () => string;
	/** Whether holding the key down does it again. */
	repeats?: boolean;
	/** The place that it leads to. */
	to?: { view: View } | { screen: ScreenName };
	/** Answered by the element that has the focus, as links answer Enter; here to be read only. */
	isNative?: boolean;
}

const key = ( name: string, more: Omit< Stroke, 'key' > = {} ) =>
	[ { key: name, ...more } ] as const;

/**
 * G and another letter, which lead to a place.
 *
 * @param name  The other letter.
 * @param to
 * @param label
 */
const go = (
	name: string,
	to: NonNullable< Shortcut[ 'to' ] >,
	label: () => string
): Shortcut => ( {
	keys: [ { key: 'g' }, { key: name } ],
	group: 'go',
	place: 'screen',
	label,
	to,
} );

const toView = ( name: string, view: View ) =>
	go( name, { view }, () => viewLabel( view ) );

const toScreen = ( name: string, screen: ScreenName ) =>
	go( name, { screen }, () => screenLabel( screen ) );

/**
 * Every shortcut of the desk. What answers one says so by `useShortcut()`; the list of shortcuts, the
 * tooltips and the command palette print this.
 */
export const SHORTCUTS = {
	help: {
		keys: key( '?' ),
		group: 'screen',
		place: 'screen',
		label: () => __( 'Show the shortcuts', 'sanad' ),
	},
	palette: {
		keys: key( 'k', { primary: true } ),
		group: 'screen',
		place: 'page',
		label: () => __( 'Find a command', 'sanad' ),
	},
	search: {
		keys: key( '/' ),
		group: 'screen',
		place: 'screen',
		label: () => __( 'Search tickets', 'sanad' ),
	},
	compose: {
		keys: key( 'c' ),
		group: 'screen',
		place: 'screen',
		label: () => __( 'New ticket', 'sanad' ),
	},
	undo: {
		keys: key( 'z' ),
		group: 'screen',
		place: 'screen',
		label: () => __( 'Undo', 'sanad' ),
	},

	next: {
		keys: key( 'j' ),
		group: 'list',
		place: 'screen',
		label: () => __( 'Next ticket', 'sanad' ),
		repeats: true,
	},
	previous: {
		keys: key( 'k' ),
		group: 'list',
		place: 'screen',
		label: () => __( 'Previous ticket', 'sanad' ),
		repeats: true,
	},
	rowDown: {
		keys: key( 'ArrowDown' ),
		group: 'list',
		place: 'part',
		label: () => __( 'Next row', 'sanad' ),
		repeats: true,
	},
	rowUp: {
		keys: key( 'ArrowUp' ),
		group: 'list',
		place: 'part',
		label: () => __( 'Previous row', 'sanad' ),
		repeats: true,
	},
	firstRow: {
		keys: key( 'Home' ),
		group: 'list',
		place: 'part',
		label: () => __( 'First row', 'sanad' ),
	},
	lastRow: {
		keys: key( 'End' ),
		group: 'list',
		place: 'part',
		label: () => __( 'Last row', 'sanad' ),
	},
	open: {
		keys: key( 'Enter' ),
		group: 'list',
		place: 'part',
		label: () => __( 'Open the ticket', 'sanad' ),
		isNative: true,
	},
	choose: {
		keys: key( 'x' ),
		group: 'list',
		place: 'screen',
		label: () => __( 'Choose the ticket', 'sanad' ),
	},
	chooseRange: {
		keys: key( 'x', { shift: true } ),
		group: 'list',
		place: 'part',
		label: () => __( 'Choose up to here', 'sanad' ),
	},
	chooseAll: {
		keys: key( 'a', { primary: true } ),
		group: 'list',
		place: 'part',
		label: () => __( 'Choose all in the list', 'sanad' ),
	},
	chooseNone: {
		keys: key( 'Escape' ),
		group: 'list',
		place: 'part',
		label: () => __( 'Choose none', 'sanad' ),
	},

	assign: {
		keys: key( 'a' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Assign', 'sanad' ),
	},
	status: {
		keys: key( 's' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Set the status', 'sanad' ),
	},
	tag: {
		keys: key( 't' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Change the tags', 'sanad' ),
	},
	macro: {
		keys: key( 'm' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Run a macro', 'sanad' ),
	},
	trash: {
		keys: key( '#' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Move to trash', 'sanad' ),
	},
	merge: {
		keys: key( 'm', { shift: true } ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Merge with another ticket', 'sanad' ),
	},
	split: {
		keys: key( 's', { shift: true } ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Split into a new ticket', 'sanad' ),
	},
	ask: {
		keys: key( 'a', { shift: true } ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Ask somebody (side request)', 'sanad' ),
	},
	unread: {
		keys: key( 'u', { shift: true } ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Mark as unread', 'sanad' ),
	},
	panel: {
		keys: key( 'p' ),
		group: 'ticket',
		place: 'screen',
		label: () => __( 'Show or hide customer and orders', 'sanad' ),
	},
	back: {
		keys: key( 'Escape' ),
		group: 'ticket',
		place: 'within',
		label: () =>
			__( 'From a field to the ticket, then to the list', 'sanad' ),
	},

	reply: {
		keys: key( 'r' ),
		group: 'answer',
		place: 'screen',
		label: () => __( 'Write an answer', 'sanad' ),
	},
	note: {
		keys: key( 'n' ),
		group: 'answer',
		place: 'screen',
		label: () => __( 'Write a note', 'sanad' ),
	},
	send: {
		keys: key( 'Enter', { primary: true } ),
		group: 'answer',
		place: 'within',
		label: () => __( 'Send', 'sanad' ),
		isNative: true,
	},
	insert: {
		keys: key( '/' ),
		group: 'answer',
		place: 'within',
		label: () => __( 'Insert a canned reply or an article', 'sanad' ),
		isNative: true,
	},

	goUnassigned: toView( 'u', 'unassigned' ),
	goMine: toView( 'm', 'mine' ),
	goMentions: toView( 'n', 'mentions' ),
	goDrafts: toView( 'd', 'drafts' ),
	goOpen: toView( 'o', 'open' ),
	goWaiting: toView( 'w', 'waiting' ),
	goSnoozed: toView( 's', 'snoozed' ),
	goResolved: toView( 'r', 'resolved' ),
	goFailed: toView( 'f', 'failed' ),
	goSpam: toView( 'j', 'spam' ),
	goTrash: toView( 't', 'trash' ),
	goArticles: toScreen( 'k', 'articles' ),
	goReplies: toScreen( 'c', 'canned-replies' ),
	goMacros: toScreen( 'x', 'macros' ),
	goSearch: toScreen( 'q', 'search' ),
	goSettings: toScreen( 'p', 'settings' ),
} as const satisfies Record< string, Shortcut >;

export type ShortcutName = keyof typeof SHORTCUTS;

/** All of them with their names, in the order in which they are read. */
export const SHORTCUT_LIST = Object.entries< Shortcut >( SHORTCUTS ) as [
	ShortcutName,
	Shortcut,
][];

/**
 * A shortcut by its name.
 *
 * @param name
 */
export function shortcut( name: ShortcutName ): Shortcut {
	return SHORTCUTS[ name ];
}

/**
 * Keys that type nothing, so that nobody presses them by speaking.
 * @param root0
 * @param root0.key
 */
const isNamed = ( { key: name }: Stroke ) => name.length > 1;

/**
 * Whether a shortcut is made of letters, digits or signs alone. Whoever steers by voice presses those
 * by speaking, so that they can be switched off (WCAG 2.1, 2.1.4).
 *
 * @param one
 */
export function isSingleKey( one: Shortcut ): boolean {
	return one.keys.every(
		( stroke ) => ! stroke.primary && ! isNamed( stroke )
	);
}
