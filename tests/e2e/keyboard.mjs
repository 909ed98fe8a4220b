// @ts-check
/**
 * An agent's work without a mouse, as a screen reader tells it: find the ticket, read it, answer it,
 * give it away, put it back. Each step says where the focus is and what stands there in the
 * accessibility tree, which is all that somebody has who does not see the screen.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { deskOf } from './lib/desk.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { pattern, words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const SUBJECT = { en: 'Where is my order', ar: 'أين طلبي' };
const ANSWER = { en: 'It comes tomorrow.', ar: 'يصل غدا.' };

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellKeyboardStory( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );

	before( async () => {
		world = await openWorld( lang, 'replies.php' );
	} );
	after( () => world?.stop() );

	test( `a day without a mouse (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const agent = await world.visitor( { reducedMotion: 'reduce' } );
		const { focused, focusReaches } = deskOf( agent, say );
		const key = ( /** @type {string} */ name ) =>
			agent.keyboard.press( name );

		await step( 'the list is reached and told', async () => {
			await agent.goto(
				world.login( 'huda', '/wp-admin/admin.php?page=sanad' )
			);
			await agent.getByText( SUBJECT[ lang ] ).first().waitFor();
			await key( 'j' );
			await focusReaches( new RegExp( SUBJECT[ lang ] ) );
			assert.match( await focused(), /^- '?link/ );
		} );

		await step( 'Enter opens the ticket and leads into it', async () => {
			await key( 'Enter' );
			await focusReaches( pattern( say( 'Ticket #%d' ) ) );
			const log = agent.getByRole( 'log' );
			await log.getByRole( 'article' ).first().waitFor();
			assert.match(
				await log.ariaSnapshot(),
				new RegExp( SUBJECT[ lang ] )
			);
			await assertAccessible( agent, '.sanad' );
		} );

		await step(
			'r leads into the answer, Ctrl and Enter send it',
			async () => {
				await key( 'r' );
				await focusReaches( pattern( say( 'Your answer' ) ) );
				await agent.keyboard.type( ANSWER[ lang ] );
				await key( 'Control+Enter' );
				await agent
					.getByRole( 'log' )
					.getByText( ANSWER[ lang ] )
					.waitFor();
			}
		);

		await step(
			'a opens the agents, who are found by a letter',
			async () => {
				// What had the focus was taken away with the text; the ticket has it then.
				await focusReaches( pattern( say( 'Ticket #%d' ) ) );
				await key( 'a' );
				await focusReaches( /^- '?combobox/ );
				await assertAccessible( agent, '.sanad-choices' );
				await key( 'Enter' );
				await focusReaches( pattern( say( 'Ticket #%d' ) ) );
				await until( 'the change to be told', async () =>
					/\S/.test(
						await agent.locator( '#a11y-speak-polite' ).innerText()
					)
						? true
						: null
				);
			}
		);

		await step( 'z takes it back', async () => {
			await key( 'z' );
			const assignee = agent
				.getByRole( 'complementary', {
					name: say( 'Customer and orders' ),
				} )
				.getByRole( 'combobox', { name: say( 'Assignee' ) } );
			await until( 'the ticket to be nobody’s', async () =>
				( await assignee.inputValue() ) === '0' ? true : null
			);
		} );

		await step(
			'the sheet tells every key, and ends where it began',
			async () => {
				await key( '?' );
				const sheet = agent.getByRole( 'dialog', {
					name: say( 'Shortcuts' ),
				} );
				await sheet
					.getByRole( 'heading', { name: say( 'Go to' ) } )
					.waitFor();
				await assertAccessible( agent, '.sanad-shortcuts' );
				await key( 'Escape' );
				await sheet.waitFor( { state: 'detached' } );
				await focusReaches( pattern( say( 'Ticket #%d' ) ) );
			}
		);

		await step(
			'# puts the ticket away without losing the focus',
			async () => {
				await key( '#' );
				await until( 'the ticket to be left', async () =>
					/ticket=/.test( agent.url() ) ? null : true
				);
				await until( 'the focus to be on the screen', async () =>
					( await agent
						.locator( '.sanad :focus, .sanad:focus' )
						.count() ) > 0
						? true
						: null
				);
			}
		);

		await step( 'g and then t lead to the trash, where it is', async () => {
			await key( 'g' );
			await key( 't' );
			await until( 'the trash', async () =>
				/view=trash/.test( agent.url() ) ? true : null
			);
			await agent.getByText( SUBJECT[ lang ] ).first().waitFor();
		} );

		await step( 'an Arabic keyboard has the same keys', async () => {
			for ( const [ letter, code ] of [
				[ 'ل', 'KeyG' ],
				[ 'خ', 'KeyO' ],
			] ) {
				await agent
					.locator( 'body' )
					.dispatchEvent( 'keydown', { key: letter, code } );
			}
			await until( 'all open', async () =>
				/view=open/.test( agent.url() ) ? true : null
			);
		} );

		await step( 'the palette finds the ticket by its words', async () => {
			await key( 'Control+k' );
			await focusReaches( /^- '?combobox/ );
			await agent.keyboard.type( SUBJECT[ lang ] );
			const found = agent
				.getByRole( 'option' )
				.filter( { hasText: SUBJECT[ lang ] } )
				.filter( { hasText: '#' } );
			await found.first().waitFor();
			await found.first().click();
			await until( 'the ticket', async () =>
				/ticket=\d/.test( agent.url() ) ? true : null
			);
		} );
	} );
}
