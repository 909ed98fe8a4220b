/** Where a letter is text. Boxes to tick and the like take none. */
const FIELDS = [
	'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
	'textarea',
	'select',
	'[contenteditable="true"]',
	'[role="textbox"]',
].join( ',' );

/** Where a letter chooses something, or belongs to what lies over the screen. */
const LAYERS =
	'[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]';

/** What lies over the whole screen while it is there. */
const COVERS = '.components-modal__screen-overlay';

/** What stands beside the screen or floats over it: the menu and the bar of wp-admin, what a button opened. */
const BESIDE = '#adminmenumain, #wpadminbar, .components-popover';

/**
 * Whether somebody types there.
 *
 * @param target
 */
export function isField( target: Element ): boolean {
	return target.closest( FIELDS ) !== null;
}

/**
 * Whether it belongs to what lies over the whole screen.
 *
 * @param target
 */
export function isOverScreen( target: Element ): boolean {
	return target.closest( COVERS ) !== null;
}

/**
 * Whether a key that is pressed there is meant for the screen: the focus is on it or nowhere, and in
 * no field, menu or dialog.
 *
 * @param target
 */
export function isOnScreen( target: Element ): boolean {
	const { body } = target.ownerDocument;
	if ( target === body || target.contains( body ) ) {
		return body.querySelector( COVERS ) === null;
	}
	return (
		target.closest( BESIDE ) === null &&
		target.closest( LAYERS ) === null &&
		! isField( target )
	);
}
