// @ts-check
/** The part of the inbox's story in which a manager looks after the desk, and the agent is told and answers on a phone. */
import assert from 'node:assert/strict';
import { assertAccessible } from './lib/axe.mjs';
import { counted } from './lib/desk.mjs';
import { until } from './lib/until.mjs';
import { pattern } from './lib/words.mjs';

const DESK = '/wp-admin/admin.php?page=sanad';

/** One of two tags of `php/inbox.php` that read alike; each is on half of the tickets about money. */
const SECOND_TAG = { en: 'Refunds', ar: 'المرتجع' };
const TAGGED = 8;
const TEAM = { en: 'Returns desk', ar: 'فريق المرتجعات' };
const TOPIC = { en: 'Sizes', ar: 'المقاسات' };
const SUBJECT = { en: 'Invoice wanted', ar: 'أريد فاتورة' };
const QUESTION = {
	en: 'May I have an invoice for my company?',
	ar: 'هل يمكن إرسال فاتورة باسم الشركة؟',
};
const ANSWER = {
	en: 'The invoice is on its way.',
	ar: 'الفاتورة في الطريق.',
};

/**
 * Goes on with the story.
 *
 * @param {import('./lib/desk.mjs').Story} story
 */
export async function lookAfterDesk( { world, say, step, agent, lang } ) {
	const manager = await world.visitor( { reducedMotion: 'reduce' } );
	const settings = ( /** @type {string} */ section ) =>
		`${ DESK }&screen=settings&section=${ section }`;
	const dialog = manager.getByRole( 'dialog' );
	const press = ( /** @type {string} */ name ) =>
		manager.getByRole( 'button', { name, exact: true } ).click();

	await step( 'the manager merges two tags that read alike', async () => {
		await manager.goto( world.login( 'omar', settings( 'tags' ) ) );
		const rows = manager.getByRole( 'list', { name: say( 'Tags' ) } );
		await rows.getByText( SECOND_TAG[ lang ], { exact: true } ).waitFor();
		await manager
			.getByText( say( 'These read like the same word' ) )
			.waitFor();
		await assertAccessible( manager, '.sanad' );
		const offer = manager.getByRole( 'button' ).filter( {
			hasText: pattern( say( 'Merge “%1$s” into “%2$s”…' ) ),
		} );
		await offer.click();
		await dialog.waitFor();
		await assertAccessible( manager, '.sanad-modal' );
		await dialog
			.getByRole( 'button', {
				name: pattern( say( 'Merge into “%s”' ) ),
			} )
			.click();
		await dialog.waitFor( { state: 'detached' } );
		await offer.waitFor( { state: 'detached' } );
		const row = rows.getByRole( 'listitem' );
		assert.equal( await row.count(), 1 );
		await row.getByText( counted( TAGGED ) ).waitFor();
	} );

	await step( 'a team and a topic are made', async () => {
		await manager.goto( `${ world.url }${ settings( 'teams' ) }` );
		await manager
			.getByRole( 'button', { name: say( 'New team' ) } )
			.first()
			.click();
		await dialog.getByRole( 'textbox' ).first().fill( TEAM[ lang ] );
		await dialog.getByRole( 'checkbox', { name: 'Huda Salem' } ).check();
		await assertAccessible( manager, '.sanad-modal' );
		await press( say( 'Make the team' ) );
		const team = manager
			.getByRole( 'list', { name: say( 'Teams' ) } )
			.getByRole( 'link', { name: new RegExp( TEAM[ lang ] ) } );
		await team.getByText( 'Huda Salem' ).waitFor();
		await dialog.waitFor( { state: 'detached' } );
		await assertAccessible( manager, '.sanad' );

		await manager.goto( `${ world.url }${ settings( 'topics' ) }` );
		await manager
			.getByRole( 'button', { name: say( 'New topic' ) } )
			.first()
			.click();
		await dialog.getByRole( 'textbox' ).first().fill( TOPIC[ lang ] );
		await assertAccessible( manager, '.sanad-modal' );
		await press( say( 'Add the topic' ) );
		await manager
			.getByRole( 'list', { name: say( 'Topics' ) } )
			.getByText( TOPIC[ lang ], { exact: true } )
			.waitFor();
		await dialog.waitFor( { state: 'detached' } );
		await assertAccessible( manager, '.sanad' );
	} );

	await step(
		'the bell tells the agent what the manager gave him',
		async () => {
			await manager.goto( `${ world.url }${ DESK }&view=open` );
			await manager
				.getByRole( 'link' )
				.filter( { hasText: SUBJECT[ lang ] } )
				.first()
				.click();
			await manager.getByRole( 'log' ).waitFor();
			await manager.keyboard.press( 'a' );
			const field = manager.getByRole( 'combobox', {
				name: say( 'Find an agent or a team' ),
			} );
			await field.fill( 'Huda Salem' );
			await manager
				.getByRole( 'listbox' )
				.getByRole( 'option', { name: 'Huda Salem' } )
				.waitFor();
			await field.press( 'Enter' );

			const bell = agent.locator( '.sanad-bell__button' );
			await bell
				.getByText( '1', { exact: true } )
				.waitFor( { timeout: 60_000 } );
			await bell.click();
			const told = agent
				.getByRole( 'region', { name: say( 'Notifications' ) } )
				.getByRole( 'link' )
				.filter( {
					hasText: say( '%s gave you a ticket' ).replace(
						'%s',
						'\u2068Omar Haddad\u2069'
					),
				} );
			await told.getByText( SUBJECT[ lang ] ).waitFor();
			await assertAccessible( agent, '.sanad-notifications' );
			await told.click();
			await agent.getByRole( 'log' ).waitFor();
			await bell
				.getByText( '1', { exact: true } )
				.waitFor( { state: 'detached' } );
		}
	);

	await step( 'on a phone the agent reads and answers', async () => {
		await agent.setViewportSize( { width: 360, height: 740 } );
		await agent.goto( `${ world.url }${ DESK }&view=mine` );
		const bar = agent.getByRole( 'navigation', {
			name: say( 'Desk' ),
			exact: true,
		} );
		await bar.waitFor();
		await agent
			.getByRole( 'link' )
			.filter( { hasText: SUBJECT[ lang ] } )
			.waitFor();
		await assertAccessible( agent, '.sanad' );
		await bar.getByRole( 'button', { name: say( 'Views' ) } ).click();
		const views = agent.getByRole( 'dialog' );
		await views.waitFor();
		await assertAccessible( agent, '.sanad-modal' );
		await agent.keyboard.press( 'Escape' );
		await views.waitFor( { state: 'detached' } );

		await agent
			.getByRole( 'link' )
			.filter( { hasText: SUBJECT[ lang ] } )
			.click();
		const log = agent.getByRole( 'log' );
		// Who answers has read; before that the server would say that there is something new.
		await log.getByText( QUESTION[ lang ] ).waitFor();
		await assertAccessible( agent, '.sanad' );
		await agent
			.locator( '.sanad-ticket-bar' )
			.getByRole( 'button', { name: say( 'Reply' ), exact: true } )
			.click();
		await agent
			.getByRole( 'textbox', { name: say( 'Your answer' ) } )
			.fill( ANSWER[ lang ] );
		await assertAccessible( agent, '.sanad' );
		await agent
			.getByRole( 'button', { name: say( 'Send' ), exact: true } )
			.click();
		await log.getByText( ANSWER[ lang ] ).waitFor();
		assert.equal(
			await agent.evaluate(
				() =>
					document.documentElement.scrollWidth >
					document.documentElement.clientWidth
			),
			false
		);
		await agent
			.getByRole( 'button', { name: say( 'Back to the list' ) } )
			.click();
		await bar.waitFor();
	} );

	await step( 'the customer gets the answer', async () => {
		await until( 'the answer to be mailed', async () => {
			await world.jobs();
			return world.mail
				.to( 'sara@example.com' )
				.find( ( { text } ) => text?.includes( ANSWER[ lang ] ) );
		} );
	} );
}
