// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(
	createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ),
	'utf8'
);

/**
 * Lets axe look at a page and fails with what it found.
 *
 * Only our own part of a screen is looked at: the admin bar, the menu and the theme are not ours to mend.
 *
 * @param {import('playwright-core').Page} page  Page.
 * @param {string}                         where CSS selector of our part.
 */
export async function assertAccessible( page, where ) {
	await page.evaluate( source );
	const violations = await page.evaluate( async ( selector ) => {
		const { axe } = /** @type {any} */ ( window );
		const result = await axe.run( selector, {
			runOnly: [
				'wcag2a',
				'wcag2aa',
				'wcag21a',
				'wcag21aa',
				'wcag22aa',
				'best-practice',
			],
			// Landmarks and headings are those of the whole page, of which we see a part.
			rules: {
				region: { enabled: false },
				'page-has-heading-one': { enabled: false },
			},
		} );
		return result.violations.map(
			( /** @type {any} */ { id, help, nodes } ) =>
				`${ id }: ${ help }\n    ${ nodes
					.map(
						( /** @type {any} */ node ) =>
							`${ node.html.slice( 0, 200 ) }\n      ${ node.failureSummary?.replace( /\n/g, ' ' ) }`
					)
					.join( '\n    ' ) }`
		);
	}, where );
	assert.deepEqual( violations, [], violations.join( '\n' ) );
}
