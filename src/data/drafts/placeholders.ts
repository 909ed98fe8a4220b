/** A placeholder as it stands in a text, such as `{{order.number}}`. */
export const PLACEHOLDER = /\{\{[^{}\n]*\}\}/;

/**
 * The placeholders in a message that nothing was filled in for, in their order. A message that holds
 * any cannot be sent.
 *
 * @param html Markup of the message.
 */
export function placeholdersIn( html: string ): string[] {
	if ( ! html.includes( '{{' ) ) {
		return [];
	}
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	const all = new RegExp( PLACEHOLDER, 'g' );
	return body.textContent?.match( all ) ?? [];
}
