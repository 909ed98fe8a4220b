// @ts-check
/** The part of the inbox's story that is told by keyboard alone. */
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/axe.mjs';
import { deskOf } from './lib/desk.mjs';
import { until } from './lib/until.mjs';
import { pattern } from './lib/words.mjs';

/**
 * Goes on with the story, from a list that stands as a table.
 *
 * @param {import('./lib/desk.mjs').Story} story
 */
export async function driveByKeys( { say, step, agent } ) {
	const { keyboard } = agent;
	const { table, focusReaches } = deskOf( agent, say );

	await step( 'keys alone lead to a ticket and set its status', async () => {
		await table.getByRole( 'link' ).first().waitFor();
		const links = table.getByRole( 'link' );
		const isFocused = ( /** @type {number} */ index ) =>
			until( `the focus on row ${ index + 1 }`, () =>
				links
					.nth( index )
					.evaluate( ( link ) =>
						link === link.ownerDocument.activeElement ? true : null
					)
			);
		await keyboard.press( 'j' );
		await isFocused( 0 );
		await keyboard.press( 'j' );
		await isFocused( 1 );
		await keyboard.press( 'k' );
		await isFocused( 0 );
		await keyboard.press( 'Enter' );
		await focusReaches( pattern( say( 'Ticket #%d' ) ) );
		await keyboard.press( 's' );
		await focusReaches( pattern( say( 'Find a status' ) ) );
		await assertAccessible( agent, '.sanad-choices' );
		await keyboard.type( say( 'Pending' ) );
		await keyboard.press( 'Enter' );
		await agent
			.getByRole( 'button', {
				name: say( 'Status: %s' ).replace( '%s', say( 'Pending' ) ),
			} )
			.waitFor();
		await focusReaches( pattern( say( 'Ticket #%d' ) ) );
	} );

	const sheet = agent.getByRole( 'dialog', { name: say( 'Shortcuts' ) } );
	const single = sheet.getByRole( 'checkbox', {
		name: say( 'Single keys' ),
	} );
	/** @param {string} label Beginning of a command. */
	const command = async ( label ) => {
		await keyboard.press( 'Control+k' );
		await focusReaches( /^- '?combobox/ );
		await keyboard.type( label );
		const option = agent
			.getByRole( 'option' )
			.filter( { hasText: label } )
			.first();
		await option.waitFor();
		await until( 'the command to be the one for Enter', async () => {
			if ( ( await option.getAttribute( 'aria-selected' ) ) === 'true' ) {
				return true;
			}
			await keyboard.press( 'ArrowDown' );
			return null;
		} );
		await keyboard.press( 'Enter' );
	};

	await step(
		'single keys go off, and the palette still has everything',
		async () => {
			await keyboard.press( '?' );
			await sheet.waitFor();
			await single.focus();
			await keyboard.press( 'Space' );
			await sheet
				.getByText( say( 'Off' ), { exact: true } )
				.first()
				.waitFor();
			await assertAccessible( agent, '.sanad-shortcuts' );
			await keyboard.press( 'Escape' );
			await sheet.waitFor( { state: 'detached' } );
			await keyboard.press( 's' );
			await command(
				say( 'Go to: %s' ).replace( '%s', say( 'Canned replies' ) )
			);
			await until( 'the canned replies', () =>
				/screen=canned-replies/.test( agent.url() ) ? true : null
			);
			assert.equal(
				await agent
					.getByRole( 'combobox', {
						name: say( 'Find a status' ),
					} )
					.count(),
				0
			);
			await command( say( 'Show the shortcuts' ) );
			await single.waitFor();
			await single.focus();
			await keyboard.press( 'Space' );
			await keyboard.press( 'Escape' );
			await sheet.waitFor( { state: 'detached' } );
			await keyboard.press( 'g' );
			await keyboard.press( 'o' );
			await until( 'all open', () =>
				/view=open/.test( agent.url() ) ? true : null
			);
		}
	);
}
