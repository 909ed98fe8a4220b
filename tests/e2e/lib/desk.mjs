// @ts-check
import { until } from './until.mjs';

/**
 * @typedef {Object} Desk
 * @property {import('playwright-core').Locator}                   list         The tickets as rows.
 * @property {import('playwright-core').Locator}                   table        The tickets as a table.
 * @property {(name: string) => import('playwright-core').Locator} button       A button by its English name.
 * @property {(field: string, one: string) => Promise<void>}       choose       Chooses from an open menu by what is typed, both in English.
 * @property {() => Promise<string>}                               focused      What a screen reader says first of what has the focus: role and name.
 * @property {(what: RegExp) => Promise<void>}                     focusReaches Waits until role and name of what has the focus are such.
 */

/**
 * @typedef {Object} Story
 * @property {import('./world.mjs').World}                               world The shop.
 * @property {(text: string) => string}                                  say   Words of its language.
 * @property {(name: string, run: () => Promise<void>) => Promise<void>} step  Runs a step.
 * @property {import('playwright-core').Page}                            agent Browser of an agent.
 * @property {'en'|'ar'}                                                 lang  Language of the shop.
 */

/**
 * What is used again and again on the screen of an agent.
 *
 * @param {import('playwright-core').Page} page Page.
 * @param {(text: string) => string}       say  Words of its language.
 * @return {Desk} Its parts.
 */
export function deskOf( page, say ) {
	// The lines after the first are of what is inside: the ticket has fields of its own.
	const focused = async () => {
		const lines = await page.locator( ':focus' ).ariaSnapshot();
		return lines.split( '\n' )[ 0 ] ?? '';
	};
	return {
		focused,
		list: page.getByRole( 'list', { name: say( 'Tickets' ) } ),
		table: page.getByRole( 'table', { name: say( 'Tickets' ) } ),
		button: ( name ) =>
			page.getByRole( 'button', { name: say( name ), exact: true } ),
		async choose( field, one ) {
			const box = page.getByRole( 'combobox', { name: say( field ) } );
			await box.fill( say( one ) );
			// The choices of a select are options too.
			await page
				.getByRole( 'listbox' )
				.getByRole( 'option', { name: say( one ), exact: true } )
				.waitFor();
			await box.press( 'Enter' );
		},
		async focusReaches( what ) {
			await until( `the focus to be at ${ what }`, async () => {
				const isSomewhere =
					( await page.locator( ':focus' ).count() ) > 0;
				return isSomewhere && what.test( await focused() )
					? true
					: null;
			} );
		},
	};
}

/**
 * A pattern for a text with this number in it, whatever its sentence is.
 *
 * @param {number} number Number.
 * @return {RegExp} Pattern.
 */
export const counted = ( number ) => new RegExp( `(^|\\D)${ number }(\\D|$)` );
