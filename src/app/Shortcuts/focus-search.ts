/** The field of the list that finds tickets. */
const FIELD = '.sanad-inbox:not([hidden]) [role="search"] input';

/**
 * Takes the focus to the search.
 *
 * @return Whether it is there.
 */
export function focusSearch(): boolean {
	const field = document.querySelector< HTMLInputElement >( FIELD );
	field?.focus();
	field?.select();
	return field !== null;
}
