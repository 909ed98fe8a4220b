// @ts-check
/**
 * Questions that answer themselves, and what is known of those that do not: a shopper finds an article
 * while writing; another reads, votes and asks anyway; a third has no scripts.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { openWorld } from './lib/world.mjs';

const QUESTION = {
	en: 'Can I exchange the dress for another size?',
	ar: 'هل يمكن استبدال الفستان بمقاس آخر؟',
};
const FORM = '.wp-block-sanad-contact-form';
const PHONE = { viewport: { width: 360, height: 740 } };

/** @typedef {import('playwright-core').Page} Page */

/**
 * Types a question as people do and waits for its suggestions; nothing may move above or below.
 *
 * @param {Page}   page     Page with the form.
 * @param {string} question What to type.
 */
async function writeAndWatch( page, question ) {
	await page.evaluate( () => {
		const seen = /** @type {any} */ ( window );
		seen.shifts = 0;
		new PerformanceObserver( ( list ) => {
			for ( const entry of /** @type {any[]} */ ( list.getEntries() ) ) {
				seen.shifts += entry.hadRecentInput ? 0 : entry.value;
			}
		} ).observe( { type: 'layout-shift' } );
	} );
	const text = page.locator( `${ FORM } textarea` );
	await text.click();
	await text.pressSequentially( question, { delay: 15 } );
	await page.locator( '.sanad-form__article' ).first().waitFor();
	assert.equal(
		await page.evaluate( () => /** @type {any} */ ( window ).shifts ),
		0
	);
	assert.equal( await text.inputValue(), question );
}

/**
 * Fills in who asks.
 *
 * @param {Page}   page  Page with the form.
 * @param {string} email Address.
 */
async function introduce( page, email ) {
	await page
		.locator( `${ FORM } [data-sanad-field=name]` )
		.fill( 'Sara سارة' );
	await page.locator( `${ FORM } [data-sanad-field=email]` ).fill( email );
}

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellStory( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	/** @type {Page} */
	let owner;

	/**
	 * What the desk's API answers to the owner.
	 *
	 * @param {string} path Below the namespace.
	 * @return {Promise<any>} Data.
	 */
	const ask = ( path ) =>
		owner.evaluate(
			( route ) =>
				/** @type {any} */ ( window ).wp.apiFetch( {
					path: `/sanad/v1${ route }`,
				} ),
			path
		);

	before( async () => {
		world = await openWorld( lang );
		await world.fill( 'articles.php' );
		owner = await world.visitor();
		await owner.goto(
			world.login( 'admin', '/wp-admin/admin.php?page=sanad' )
		);
		await owner.waitForFunction(
			() => !! ( /** @type {any} */ ( window ).wp?.apiFetch )
		);
	} );
	after( () => world?.stop() );

	test( `articles answer first (${ lang })`, async ( t ) => {
		const step = steps( t, world );

		await step( 'a shopper finds the answer while writing', async () => {
			const shopper = await world.visitor( PHONE );
			await shopper.goto( `${ world.url }/?pagename=contact` );
			await writeAndWatch( shopper, QUESTION[ lang ] );
			await assertAccessible( shopper, FORM );

			// By keyboard: the suggestions come after the question.
			await shopper.keyboard.press( 'Tab' );
			await shopper.keyboard.press( 'Enter' );
			await shopper
				.locator( '.sanad-form__preview-text p' )
				.first()
				.waitFor();
			await assertAccessible( shopper, FORM );

			await introduce( shopper, 'sara@example.com' );
			await shopper.locator( '.sanad-form__end button' ).click();
			const question = shopper.locator( '.sanad-form__question' );
			await question.waitFor();
			assert.ok(
				await question.evaluate(
					( element ) =>
						element === element.ownerDocument.activeElement
				)
			);
			await assertAccessible( shopper, FORM );
			await question.locator( 'button[type=button]' ).click();
			await shopper.locator( '[id$=-solved]' ).waitFor();
			await assertAccessible( shopper, FORM );
		} );

		await step( 'no ticket was made, and the figures say why', async () => {
			const figures = await until( 'the figures', async () => {
				const found = await ask( '/deflection-figures' );
				return found.solved > 0 ? found : null;
			} );
			assert.deepEqual( figures, {
				shown: 1,
				opened: 1,
				solved: 1,
				asked: 0,
			} );
			assert.deepEqual( ( await ask( '/tickets' ) ).items, [] );
		} );

		await step( 'another reads, votes, says why, and asks', async () => {
			const shopper = await world.visitor( PHONE );
			await shopper.goto(
				`${ world.url }/?post_type=sanad_article&name=returns`
			);
			const vote = shopper.locator( '.sanad-feedback' );
			await vote.locator( '.sanad-feedback__vote' ).nth( 1 ).click();
			await vote.locator( '[value=not_answered]' ).check();
			await vote.locator( 'textarea' ).fill( '<b>غير واضح</b>' );
			await assertAccessible( shopper, '.sanad-feedback' );
			await vote.locator( '.sanad-feedback__send' ).click();
			await vote.locator( '.sanad-feedback__thanks' ).waitFor();

			await shopper.locator( '.sanad-need-help__link' ).click();
			await shopper.locator( `${ FORM } [name*=from]` ).waitFor();
			await assertAccessible( shopper, FORM );
			await writeAndWatch( shopper, QUESTION[ lang ] );
			await shopper.locator( '.sanad-form__article' ).first().click();
			await introduce( shopper, 'omar@example.com' );
			await shopper.locator( '.sanad-form__end button' ).click();
			await shopper
				.locator( '.sanad-form__question button[type=submit]' )
				.click();
			await shopper.locator( '#sanad-contact-form-1' ).waitFor();
		} );

		await step( 'the agent sees what he read before', async () => {
			const { items } = await ask( '/tickets' );
			assert.equal( items.length, 1 );
			const known = await ask( `/tickets/${ items[ 0 ].id }/articles` );
			const how = known.items.map(
				( /** @type {any} */ item ) => item.how
			);
			for ( const kind of [ 'read', 'from', 'suggested', 'opened' ] ) {
				assert.ok( how.includes( kind ), `${ kind }: ${ how }` );
			}
			assert.equal( ( await ask( '/deflection-figures' ) ).asked, 1 );
			const [ vote ] = ( await ask( '/article-feedback' ) ).items;
			assert.equal( vote.reason, 'not_answered' );
			assert.equal( vote.comment, '<b>غير واضح</b>' );
		} );

		await step( 'what is missing is said at its field', async () => {
			const shopper = await world.visitor( PHONE );
			await shopper.goto( `${ world.url }/?pagename=contact` );
			await shopper.locator( `${ FORM } textarea` ).fill( 'x' );
			await shopper.locator( '.sanad-form__end button' ).click();
			const summary = shopper.locator( '.sanad-form__summary' );
			await summary.waitFor();
			assert.ok(
				await summary.evaluate(
					( element ) =>
						element === element.ownerDocument.activeElement
				)
			);
			assert.equal( await summary.locator( 'a:visible' ).count(), 2 );
			await summary.locator( 'a:visible' ).first().click();
			assert.equal(
				await shopper
					.locator( `${ FORM } :focus` )
					.getAttribute( 'aria-invalid' ),
				'true'
			);
			await assertAccessible( shopper, FORM );
		} );

		await step( 'all of it works without scripts', async () => {
			const shopper = await world.visitor( {
				...PHONE,
				javaScriptEnabled: false,
			} );
			await shopper.goto(
				`${ world.url }/?post_type=sanad_article&name=sizes`
			);
			await shopper.locator( '.sanad-feedback__vote' ).nth( 1 ).click();
			await shopper.locator( '[value=unclear]' ).check();
			await shopper.locator( '.sanad-feedback__send' ).click();
			await shopper.locator( '.sanad-feedback__thanks' ).waitFor();

			await shopper.locator( '.sanad-need-help__link' ).click();
			assert.ok(
				await shopper.locator( `${ FORM } [name*=from]` ).isChecked()
			);
			assert.equal(
				await shopper.locator( '.sanad-form__suggestions' ).isVisible(),
				false
			);
			await introduce( shopper, 'wrong@address' );
			await shopper
				.locator( `${ FORM } textarea` )
				.fill( QUESTION[ lang ] );
			await shopper.locator( '.sanad-form__end button' ).click();
			await shopper.locator( '.sanad-form__summary' ).waitFor();
			assert.equal(
				await shopper.locator( `${ FORM } textarea` ).inputValue(),
				QUESTION[ lang ]
			);
			await introduce( shopper, 'noura@example.com' );
			await shopper.locator( '.sanad-form__end button' ).click();
			await shopper.locator( '#sanad-contact-form-1' ).waitFor();
			const { items } = await ask( '/tickets?search=noura' );
			const known = await ask( `/tickets/${ items[ 0 ].id }/articles` );
			assert.deepEqual(
				known.items.map( ( /** @type {any} */ item ) => item.how ),
				[ 'from' ]
			);
		} );
	} );
}
