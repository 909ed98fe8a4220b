/**
 * Parses a message without running or loading anything.
 *
 * The opening tag keeps a leading `<style>` or `<script>` from being put into the head, where the
 * check for elements that need a frame would not see it.
 *
 * @param html HTML of a message.
 */
export function parseBody( html: string ): HTMLElement {
	return new DOMParser().parseFromString( `<body>${ html }`, 'text/html' )
		.body;
}
