// @ts-check
/**
 * An agent answers with what the shop has ready, by keyboard: a canned reply with the tracking link of
 * a real order, an article, and a macro that is taken back. The parts build on each other.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { pattern, words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const CUSTOMER = 'sara@example.com';

/** As the order says it; its ampersand has to survive every escaping. */
const TRACKING = {
	en: 'https://tracking.example/?id=3099&lang=en',
	ar: 'https://tracking.example/?id=3099&lang=ar',
};

/** What is typed after the slash, in a spelling that is not the title's. */
const TYPED = { en: 'parcels', ar: 'الشحنه' };
const REPLY = { en: 'is on its way', ar: 'في الطريق' };
const ARTICLE = {
	en: { typed: 'exchange', title: 'Exchange a dress for another size' },
	ar: { typed: 'استبدال', title: 'استبدال فستان بمقاس آخر' },
};
const MACRO_TEXT = 'Macro for Sara';

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellReplies( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );

	before( async () => {
		world = await openWorld( lang );
		await world.fill( 'articles.php' );
		await world.fill( 'replies.php' );
	} );
	after( () => world?.stop() );

	test( `an answer is put together by keyboard (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const agent = await world.visitor();
		const { keyboard } = agent;
		const field = agent.getByRole( 'textbox', {
			name: say( 'Your answer' ),
		} );
		// The choices of a select are options too.
		const options = agent.getByRole( 'listbox' ).getByRole( 'option' );
		const log = agent.getByRole( 'log' );

		await step( 'the agent opens the ticket', async () => {
			await agent.goto(
				world.login( 'huda', '/wp-admin/admin.php?page=sanad' )
			);
			await agent.getByText( 'Sara Al-Harbi' ).first().click();
			await field.waitFor();
			await field.focus();
		} );

		await step(
			'a slash finds a canned reply and puts it in, with the tracking link of the order',
			async () => {
				await keyboard.type( `/${ TYPED[ lang ] }` );
				await agent
					.getByRole( 'listbox', { name: say( 'Canned replies' ) } )
					.waitFor();
				assert.equal( await options.count(), 1 );
				await agent
					.getByRole( 'group', { name: say( 'Preview' ) } )
					.getByText( REPLY[ lang ] )
					.waitFor();
				await assertAccessible( agent, '.sanad' );
				await assertAccessible( agent, '.sanad-insert' );
				await keyboard.press( 'Enter' );
				await until( 'the tracking link', async () =>
					( await field.innerText() ).includes( TRACKING[ lang ] )
						? true
						: null
				);
				assert.equal( await options.count(), 0 );
			}
		);

		await step( 'an article comes into the same answer', async () => {
			await keyboard.type( ` /kb ${ ARTICLE[ lang ].typed }` );
			await agent
				.getByRole( 'option', { name: ARTICLE[ lang ].title } )
				.waitFor();
			await keyboard.press( 'Home' );
			await assertAccessible( agent, '.sanad-insert' );
			await keyboard.press( 'Enter' );
			await field
				.getByRole( 'link', { name: ARTICLE[ lang ].title } )
				.waitFor();
		} );

		await step(
			'a placeholder without a value keeps the answer here, and Escape keeps what was typed',
			async () => {
				await keyboard.type( ' /refund' );
				await options.first().waitFor();
				await keyboard.press( 'Escape' );
				assert.ok( ( await field.innerText() ).includes( '/refund' ) );
				await keyboard.press( 'Backspace' );
				await keyboard.type( ' ' );
				for ( let count = 0; count < 7; count++ ) {
					await keyboard.press( 'Backspace' );
				}
				await keyboard.type( '/refund' );
				await options.first().waitFor();
				await keyboard.press( 'Tab' );
				const open = agent.locator(
					'.sanad-rich-text .sanad-placeholder'
				);
				await open.waitFor();
				await keyboard.press( 'Control+Enter' );
				await agent
					.getByRole( 'button', {
						name: say( 'Go to %s' ).replace(
							'%s',
							'{{order.refunded_amount}}'
						),
					} )
					.waitFor();
				assert.equal(
					await agent.evaluate( () =>
						String( document.getSelection() )
					),
					'{{order.refunded_amount}}'
				);
				await assertAccessible( agent, '.sanad' );
				await keyboard.press( 'Delete' );
				await open.waitFor( { state: 'detached' } );
			}
		);

		await step( 'the mail holds the links as they are', async () => {
			await keyboard.press( 'Control+Enter' );
			await log.getByText( REPLY[ lang ] ).waitFor();
			const mail = await until( 'the answer', async () => {
				await world.jobs();
				return world.mail
					.to( CUSTOMER )
					.find( ( { text } ) => text?.includes( REPLY[ lang ] ) );
			} );
			assert.ok( mail.text?.includes( TRACKING[ lang ] ), mail.text );
			assert.ok( ! mail.text?.includes( '{{' ) );
			assert.ok(
				mail.html?.includes( TRACKING[ lang ].replace( '&', '&amp;' ) )
			);
			assert.ok( mail.text?.includes( ARTICLE[ lang ].title ) );
			assert.match( mail.text ?? '', /\/help\/|sanad_article=/ );
		} );

		await step(
			'what was sent stands among the articles of the ticket',
			async () => {
				await agent.reload();
				await agent
					.getByRole( 'region', { name: say( 'Articles' ) } )
					.getByText( say( 'Sent' ), { exact: true } )
					.waitFor();
			}
		);

		await step( 'a macro runs by keyboard, and is taken back', async () => {
			await agent.locator( '.sanad-ticket' ).focus();
			await keyboard.press( 'm' );
			const dialog = agent.getByRole( 'dialog', {
				name: say( 'Macros' ),
			} );
			await dialog.getByText( MACRO_TEXT ).waitFor();
			await assertAccessible( agent, '.sanad-macros' );
			await keyboard.press( 'Enter' );
			await dialog.waitFor( { state: 'detached' } );
			await log.getByText( MACRO_TEXT ).waitFor();
			await log.getByText( pattern( say( 'Macro run: %s' ) ) ).waitFor();
			const undo = agent.getByRole( 'button', {
				name: say( 'Undo' ),
				exact: true,
			} );
			await undo.focus();
			await keyboard.press( 'Enter' );
			await log
				.getByText( pattern( say( 'Macro taken back: %s' ) ) )
				.waitFor();
			await until( 'the answer of the macro to go', async () =>
				( await log.getByText( MACRO_TEXT ).count() ) === 0
					? true
					: null
			);
			await world.jobs();
			assert.ok(
				! world.mail
					.to( CUSTOMER )
					.some( ( { text } ) => text?.includes( MACRO_TEXT ) )
			);
		} );

		await step( 'the same menus fit a phone', async () => {
			await agent.setViewportSize( { width: 360, height: 740 } );
			// There the answer is folded away until somebody writes.
			await agent.locator( '.sanad-ticket-bar button' ).first().click();
			await field.focus();
			await keyboard.type( '/' );
			await options.first().waitFor();
			await assertAccessible( agent, '.sanad' );
			const box = await agent.locator( '.sanad-insert' ).boundingBox();
			assert.ok( box && box.x >= 0 && box.x + box.width <= 360 );
			await keyboard.press( 'Escape' );
		} );
	} );
}
