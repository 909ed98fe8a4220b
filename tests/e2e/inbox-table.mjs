// @ts-check
/** The part of the inbox's story in which the list becomes a table, and all of it is changed at once. */
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/axe.mjs';
import { counted, deskOf } from './lib/desk.mjs';
import { until } from './lib/until.mjs';

const DESK = '/wp-admin/admin.php?page=sanad';

/** As `php/inbox.php` fills the desk: four tickets of each customer, one of them of high priority. */
const CUSTOMERS = 8;
const ALL = 4 * CUSTOMERS;

/** Tickets that go in one request when many are changed. */
const PORTION = 25;

/**
 * Goes on with the story.
 *
 * @param {import('./lib/desk.mjs').Story} story
 */
export async function changeMany( { world, say, step, agent } ) {
	const { keyboard } = agent;
	const { table, button, choose } = deskOf( agent, say );

	await step( 'the list becomes a table with a column more', async () => {
		await agent.goto( `${ world.url }${ DESK }&view=open` );
		await button( 'Display' ).click();
		await agent
			.getByRole( 'radio', { name: say( 'Table' ), exact: true } )
			.check();
		const column = table.getByRole( 'columnheader', {
			name: say( 'Priority' ),
		} );
		await table.waitFor();
		assert.equal( await column.count(), 0 );
		await agent
			.getByRole( 'group', { name: say( 'Columns' ) } )
			.getByRole( 'checkbox', {
				name: say( 'Priority' ),
				exact: true,
			} )
			.check();
		await column.waitFor();
		await assertAccessible( agent, '.sanad-display' );
		await keyboard.press( 'Escape' );
		await assertAccessible( agent, '.sanad' );
	} );

	await step(
		'all are changed at once, with progress, and taken back',
		async () => {
			const chosen = agent.getByRole( 'toolbar', {
				name: say( 'Chosen tickets' ),
			} );
			const urgent = table.getByRole( 'cell', {
				name: say( 'Urgent' ),
				exact: true,
			} );
			await agent
				.getByRole( 'group', { name: say( 'Columns' ) } )
				.waitFor( { state: 'detached' } );
			await table.getByRole( 'checkbox' ).first().check();
			await chosen.getByRole( 'checkbox' ).click();
			await chosen
				.getByRole( 'checkbox', {
					name: counted( ALL ),
				} )
				.waitFor();
			/** @type {() => void} */
			let goOn = () => {};
			const held = new Promise( ( done ) => {
				goOn = () => done( undefined );
			} );
			let portions = 0;
			// The second portion waits until the progress of the first was seen.
			await agent.route( /tickets(\/|%2F)bulk/, async ( route ) => {
				portions++;
				if ( portions === 2 ) {
					await held;
				}
				await route.continue();
			} );
			await chosen
				.getByRole( 'button', {
					name: say( 'More for the chosen tickets' ),
				} )
				.click();
			await choose( 'Find a change', 'Urgent' );
			const progress = agent.getByRole( 'progressbar', {
				name: say( 'Changing tickets' ),
			} );
			await until( 'the first portion', async () =>
				( await progress.getAttribute( 'value' ) ) === String( PORTION )
					? true
					: null
			);
			assert.equal( await progress.getAttribute( 'max' ), String( ALL ) );
			await urgent.first().waitFor();
			await assertAccessible( agent, '.sanad' );
			goOn();
			await button( 'Undo' ).click();
			await agent
				.getByText( say( 'Taken back.' ), { exact: true } )
				.first()
				.waitFor();
			await agent.unroute( /tickets(\/|%2F)bulk/ );
			await urgent.first().waitFor( { state: 'detached' } );
			await agent.goto(
				`${ world.url }${ DESK }&view=open&priority=high`
			);
			await until( 'what was of high priority before', async () =>
				// The head is a row too.
				( await table.getAttribute( 'aria-rowcount' ) ) ===
				String( CUSTOMERS + 1 )
					? true
					: null
			);
		}
	);
}
