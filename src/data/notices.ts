import type { DataRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';

/** Where our snackbars stand, apart from those of the rest of wp-admin. */
export const NOTICE_CONTEXT = 'sanad';

/** What the button is called that takes something back. */
export function undoLabel(): string {
	return __( 'Undo', 'sanad' );
}

/**
 * Says what was done and offers to take it back. The same id replaces what it said before, so that
 * ten quick changes do not pile up.
 *
 * @param registry
 * @param id
 * @param sentence
 * @param undo
 * @param options
 * @param options.explicitDismiss Whether it stays until whoever said it takes it away.
 */
export function notifyUndo(
	registry: DataRegistry,
	id: string,
	sentence: string,
	undo: () => void,
	{ explicitDismiss = false }: { explicitDismiss?: boolean } = {}
): void {
	void registry.dispatch( noticesStore ).createInfoNotice( sentence, {
		id,
		context: NOTICE_CONTEXT,
		type: 'snackbar',
		explicitDismiss,
		actions: [ { label: undoLabel(), onClick: undo } ],
	} );
}

/**
 * Says what was done, where nothing is to be taken back.
 *
 * @param registry
 * @param id
 * @param sentence
 */
export function notify(
	registry: DataRegistry,
	id: string,
	sentence: string
): void {
	void registry.dispatch( noticesStore ).createInfoNotice( sentence, {
		id,
		context: NOTICE_CONTEXT,
		type: 'snackbar',
	} );
}

/**
 * Says what was done and offers to go on with it. Stays until it is dismissed, because what it offers
 * can be had nowhere else at once.
 *
 * @param registry
 * @param id
 * @param sentence
 * @param actions
 * @param options
 * @param options.isSpoken Whether screen readers say it too: not each time where it is said again and again.
 */
export function notifyWith(
	registry: DataRegistry,
	id: string,
	sentence: string,
	actions: { label: string; onClick: () => void }[],
	{ isSpoken = true }: { isSpoken?: boolean } = {}
): void {
	void registry.dispatch( noticesStore ).createInfoNotice( sentence, {
		id,
		context: NOTICE_CONTEXT,
		type: 'snackbar',
		explicitDismiss: true,
		speak: isSpoken,
		actions,
	} );
}

/**
 * Says what failed. Stays until it is dismissed, because a failure that vanishes was not read.
 *
 * @param registry
 * @param id
 * @param sentence
 * @param action         What can be done about it.
 * @param action.label
 * @param action.onClick
 */
export function notifyError(
	registry: DataRegistry,
	id: string,
	sentence: string,
	action?: { label: string; onClick: () => void }
): void {
	void registry.dispatch( noticesStore ).createErrorNotice( sentence, {
		id,
		context: NOTICE_CONTEXT,
		type: 'snackbar',
		explicitDismiss: true,
		actions: action ? [ action ] : [],
	} );
}

/**
 * Takes a notice away.
 *
 * @param registry
 * @param id
 */
export function dismiss( registry: DataRegistry, id: string ): void {
	void registry.dispatch( noticesStore ).removeNotice( id, NOTICE_CONTEXT );
}
