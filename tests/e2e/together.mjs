// @ts-check
/**
 * Two agents at one ticket, each in a browser of his own: they see each other, none writes over the
 * other, what was sent too early comes back, two tickets become one while somebody writes, and one of
 * them loses the right to answer with words in the field. The parts build on each other.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { pattern, words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const DESK = '/wp-admin/admin.php?page=sanad';
const FIRST = 'Wrong size';
const SECOND = 'Wrong size again';
const OF_OMAR = 'We exchange it, says Omar.';
const OF_HUDA = 'Size L comes today, says Huda.';
const TOO_EARLY = 'Not meant to be sent yet.';
const UNSENT = 'Half an answer of Omar.';
const KEPT = 'Words of Huda that nobody has sent.';

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellTogether( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );

	before( async () => {
		world = await openWorld( lang, 'together.php' );
	} );
	after( () => world?.stop() );

	test( `two agents answer together (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const huda = await world.visitor( { reducedMotion: 'reduce' } );
		const omar = await world.visitor( { reducedMotion: 'reduce' } );

		/**
		 * @param  page
		 * @typedef {import('playwright-core').Page} Page
		 */
		/** @param {Page} page Browser. */
		const field = ( page ) =>
			page.getByRole( 'textbox', { name: say( 'Your answer' ) } );
		const log = ( /** @type {Page} */ page ) => page.getByRole( 'log' );
		const open = async (
			/** @type {Page} */ page,
			/** @type {string} */ subject
		) => {
			await page
				.getByRole( 'link' )
				.filter( { has: page.getByText( subject, { exact: true } ) } )
				.first()
				.click();
			await field( page ).waitFor();
		};
		const write = async (
			/** @type {Page} */ page,
			/** @type {string} */ text
		) => {
			await field( page ).click();
			await page.keyboard.type( text );
		};

		await step( 'each sees that the other is there', async () => {
			await huda.goto( world.login( 'huda', DESK ) );
			await omar.goto( world.login( 'omar', DESK ) );
			await open( huda, FIRST );
			await open( omar, FIRST );
			const others = omar.getByRole( 'status', {
				name: say( 'Others at this ticket' ),
			} );
			await others
				.getByText( /Huda Salem/ )
				.first()
				.waitFor();
			await assertAccessible( omar, '.sanad' );
		} );

		await step(
			'an answer that is overtaken stops, shows the other and is kept',
			async () => {
				await write( huda, OF_HUDA );
				await write( omar, OF_OMAR );
				await omar.keyboard.press( 'Control+Enter' );
				await log( omar ).getByText( OF_OMAR ).waitFor();
				await huda.keyboard.press( 'Control+Enter' );
				const anyway = huda.getByRole( 'button', {
					name: say( 'Send anyway' ),
				} );
				await anyway.waitFor();
				await huda
					.locator( '.sanad-composer' )
					.getByText( OF_OMAR )
					.waitFor();
				assert.ok(
					( await field( huda ).innerText() ).includes( OF_HUDA )
				);
				await assertAccessible( huda, '.sanad' );
				await anyway.click();
				await log( huda ).getByText( OF_HUDA ).waitFor();
				await log( omar ).getByText( OF_HUDA ).waitFor();
			}
		);

		await step(
			'what was sent too early comes back, and the customer never gets it',
			async () => {
				await write( huda, TOO_EARLY );
				await huda.keyboard.press( 'Control+Enter' );
				await log( huda ).getByText( TOO_EARLY ).waitFor();
				await huda
					.getByRole( 'button', { name: say( 'Undo' ) } )
					.last()
					.click();
				await until( 'the text to come back', async () =>
					( await field( huda ).innerText() ).includes( TOO_EARLY )
						? true
						: null
				);
				await log( huda )
					.getByText( TOO_EARLY )
					.waitFor( { state: 'detached' } );
				await log( omar )
					.getByText( TOO_EARLY )
					.waitFor( { state: 'detached' } );
				await field( huda ).press( 'Control+a' );
				await huda.keyboard.press( 'Delete' );
			}
		);

		await step(
			'a ticket is merged while somebody writes in it, who is led along with his words',
			async () => {
				await open( omar, SECOND );
				await write( omar, UNSENT );
				await huda
					.getByRole( 'button', { name: say( 'More' ), exact: true } )
					.first()
					.click();
				await huda
					.getByRole( 'menuitem', {
						name: say( 'Merge with another ticket' ),
					} )
					.click();
				const dialog = huda.getByRole( 'dialog' );
				await dialog.getByText( SECOND ).first().click();
				await assertAccessible( huda, '.sanad-merge' );
				await dialog
					.getByRole( 'button', {
						name: pattern( say( 'Merge #%1$d into #%2$d' ) ),
					} )
					.click();
				await dialog.waitFor( { state: 'detached' } );
				await log( huda )
					.getByText( 'I wrote before: the dress is too small.' )
					.waitFor();
				await log( omar )
					.getByText( 'The dress is too small.', { exact: true } )
					.waitFor();
				await until( 'the words to come along', async () =>
					( await field( omar ).innerText() ).includes( UNSENT )
						? true
						: null
				);
				await assertAccessible( omar, '.sanad' );
			}
		);

		await step(
			'who loses the right to answer is told so and keeps his words',
			async () => {
				await write( huda, KEPT );
				await world.fill( 'take-rights.php' );
				await huda.keyboard.press( 'Control+Enter' );
				await huda
					.getByText(
						pattern( say( 'What you were writing is kept:' ) )
					)
					.or( huda.getByText( say( 'Your text is kept.' ) ) )
					.first()
					.waitFor();
				await huda.getByText( KEPT ).first().waitFor();
				assert.equal( await log( omar ).getByText( KEPT ).count(), 0 );
			}
		);
	} );
}
