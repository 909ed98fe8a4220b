/** What cannot be seen and changes how the rest is read; line breaks and tabs are seen. */
const HIDDEN =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/**
 * A text in which nothing is hidden: characters that cannot be seen are named.
 *
 * @param text
 */
export function markInvisible( text: string ): string {
	return text.replace(
		HIDDEN,
		( character ) =>
			`⟨U+${ character
				.charCodeAt( 0 )
				.toString( 16 )
				.toUpperCase()
				.padStart( 4, '0' ) }⟩`
	);
}
