/**
 * Marks the placeholders in a text that have no value.
 *
 * @param html Sanitised markup of a message.
 */
export function markPlaceholders( html: string ): string {
	return html.replace( /\{\{[^{}<>]*\}\}/g, '<mark>$&</mark>' );
}
