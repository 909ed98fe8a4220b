/** The players that may be put into a page: their hosts, and what their paths look like. */
const PLAYERS: Record< string, RegExp > = {
	'www.youtube-nocookie.com': /^\/embed\/[\w-]{11}$/,
	'player.vimeo.com': /^\/video\/\d{5,12}$/,
};

/**
 * The address of a player, if it is one of those that the block makes. Whatever else may have got into
 * the page is not put into a frame.
 *
 * @param text What stands in the page.
 */
export function playerUrl( text: string ): string | null {
	let url: URL;
	try {
		url = new URL( text );
	} catch {
		return null;
	}
	const path = Object.hasOwn( PLAYERS, url.hostname )
		? PLAYERS[ url.hostname ]
		: undefined;
	return url.protocol === 'https:' && path?.test( url.pathname )
		? url.href
		: null;
}
