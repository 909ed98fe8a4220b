/*
 * What is printed is the conversation as it stands on the page; the style sheet leaves out the rest.
 * The classes on the root element say what else belongs on the paper.
 */

const NOTES = 'sanad-print-notes';
const ONE = 'sanad-print-one';
const CHOSEN = 'is-printed';

/**
 * Opens the browser's print dialog with the conversation on the page.
 *
 * @param options
 * @param options.withNotes Whether the notes of the team are printed too.
 * @param options.only      The only message to print.
 */
export function printConversation( {
	withNotes = false,
	only = null,
}: {
	withNotes?: boolean;
	only?: Element | null;
} = {} ): void {
	const root = document.documentElement;
	root.classList.toggle( NOTES, withNotes );
	root.classList.toggle( ONE, only !== null );
	only?.classList.add( CHOSEN );
	window.addEventListener(
		'afterprint',
		() => {
			root.classList.remove( NOTES, ONE );
			only?.classList.remove( CHOSEN );
		},
		{ once: true }
	);
	window.print();
}
