// @ts-check
/**
 * The help centre as a shopper uses it: every page is read by axe and watched for movement, in a wide
 * window and on a phone; then the search, with and without JavaScript.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { assertStill, watchShifts } from './lib/stillness.mjs';
import { words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const OURS = '[class*="wp-block-sanad-"]';

const SEARCH = { en: 'parcel', ar: 'شحنتي' };
const TITLE = { en: 'Where is my parcel?', ar: 'أين شحنتي؟' };
const WINDOWS = [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 },
];

/**
 * Walks through the help centre in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function visitHelpCentre( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );
	const direction = lang === 'ar' ? 'rtl' : 'ltr';

	before( async () => {
		world = await openWorld( lang, 'help-centre.php' );
	} );
	after( () => world?.stop() );

	test( `the help centre answers (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const pages = {
			start: '/help/',
			article: `/help/parcel-${ lang }/`,
			category: '/help/category/delivery/',
			results: `/help/?kbq=${ encodeURIComponent( SEARCH[ lang ] ) }`,
		};

		for ( const viewport of WINDOWS ) {
			for ( const [ name, path ] of Object.entries( pages ) ) {
				await step(
					`the ${ name } page stands still at ${ viewport.width } px and is accessible`,
					async () => {
						const shopper = await world.visitor( { viewport } );
						await watchShifts( shopper );
						await shopper.goto( world.url + path, {
							waitUntil: 'networkidle',
						} );
						const blocks = shopper.locator( OURS );
						assert.ok( ( await blocks.count() ) > 0 );
						assert.equal(
							await blocks.first().getAttribute( 'dir' ),
							direction
						);
						await assertAccessible( shopper, OURS );
						await assertStill( shopper );
						await shopper.close();
					}
				);
			}
		}

		await step(
			'the article is framed, and its contents follow',
			async () => {
				const shopper = await world.visitor();
				await shopper.goto( world.url + pages.article );
				const contents = shopper.getByRole( 'navigation', {
					name: say( 'On this page' ),
				} );
				const link = contents.getByRole( 'link' ).nth( 1 );
				await link.click();
				await shopper
					.locator( '.sanad-contents [aria-current=location]' )
					.waitFor();
				assert.match( decodeURIComponent( shopper.url() ), /#h-./ );
				await shopper
					.getByRole( 'navigation', { name: say( 'Breadcrumbs' ) } )
					.getByRole( 'link', { name: say( 'Help' ), exact: true } )
					.click();
				await shopper.waitForURL( /\/help\/$/ );
				await shopper.close();
			}
		);

		await step(
			'the search answers while one types, by keys alone',
			async () => {
				const shopper = await world.visitor();
				await watchShifts( shopper );
				await shopper.goto( world.url + pages.start );
				const field = shopper.getByRole( 'combobox', {
					name: say( 'Search the help centre' ),
				} );
				await field.focus();
				await shopper.keyboard.type( SEARCH[ lang ], { delay: 30 } );
				const found = shopper
					.getByRole( 'option', { name: TITLE[ lang ] } )
					.first();
				await found.waitFor();
				assert.match(
					await shopper.getByRole( 'status' ).first().innerText(),
					/\d/
				);
				await assertAccessible( shopper, '.sanad-search' );
				await shopper.keyboard.press( 'ArrowDown' );
				assert.equal(
					await field.getAttribute( 'aria-activedescendant' ),
					await shopper
						.locator( '[role=option][aria-selected=true]' )
						.getAttribute( 'id' )
				);
				await assertStill( shopper );
				await shopper.keyboard.press( 'Enter' );
				await shopper.waitForURL( /\/help\/parcel-/ );
				assert.ok(
					(
						await shopper.evaluate( () =>
							window.sessionStorage.getItem( 'sanad-reading' )
						)
					)?.includes( SEARCH[ lang ] )
				);
				await shopper.close();
			}
		);

		await step( 'the search answers without JavaScript', async () => {
			const shopper = await world.visitor( { javaScriptEnabled: false } );
			await shopper.goto( world.url + pages.category );
			await shopper
				.getByRole( 'textbox', {
					name: say( 'Search the help centre' ),
				} )
				.fill( SEARCH[ lang ] );
			await shopper
				.getByRole( 'button', { name: say( 'Search' ) } )
				.click();
			await shopper.waitForURL( /\/help\/\?kbq=/ );
			await shopper
				.locator( '.sanad-search__results' )
				.getByRole( 'link', { name: TITLE[ lang ] } )
				.click();
			await shopper
				.getByRole( 'heading', { level: 1, name: TITLE[ lang ] } )
				.waitFor();
			await shopper.close();
		} );
	} );
}
