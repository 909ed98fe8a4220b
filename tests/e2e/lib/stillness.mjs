// @ts-check
import assert from 'node:assert/strict';

/**
 * Watches whether anything on a page moves by itself.
 *
 * Fonts of the theme are kept away: when they arrive its lines break elsewhere, which is not ours.
 *
 * @param {import('playwright-core').Page} page Page, before it goes anywhere.
 */
export async function watchShifts( page ) {
	await page.route( /\.(woff2?|ttf|otf)(\?|$)/, ( route ) => route.abort() );
	await page.addInitScript( () => {
		/** @type {string[]} */
		const shifts = [];
		Object.assign( window, { shifts } );
		new PerformanceObserver( ( list ) => {
			for ( const entry of /** @type {any[]} */ ( list.getEntries() ) ) {
				if ( ! entry.hadRecentInput ) {
					const sources = entry.sources.map(
						( /** @type {any} */ { node } ) =>
							node?.className || node?.nodeName
					);
					shifts.push(
						`${ entry.value }: ${ sources.join( ', ' ) }`
					);
				}
			}
		} ).observe( { type: 'layout-shift', buffered: true } );
	} );
}

/**
 * Fails if something has moved, or if the page is wider than its window.
 *
 * @param {import('playwright-core').Page} page Page.
 */
export async function assertStill( page ) {
	const seen = await page.evaluate( () => ( {
		shifts: Reflect.get( window, 'shifts' ),
		isTooWide:
			document.documentElement.scrollWidth >
			document.documentElement.clientWidth,
	} ) );
	assert.deepEqual( seen, { shifts: [], isTooWide: false }, page.url() );
}
