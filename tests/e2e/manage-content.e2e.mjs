// @ts-check
/**
 * Looking after the content: a manager makes shelves and puts them in order without a mouse, makes the
 * help centre, and writes an answer for next time. The parts build on each other.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { openWorld } from './lib/world.mjs';

const DESK = '/wp-admin/admin.php?page=sanad';
const OURS = '.sanad';

/** @type {import('./lib/world.mjs').World} */
let world;

before( async () => {
	world = await openWorld( 'en' );
} );
after( () => world?.stop() );

test( 'a manager looks after the content', async ( t ) => {
	const step = steps( t, world );
	// A dialog that fades in has too little contrast on its way.
	const manager = await world.visitor( { reducedMotion: 'reduce' } );
	const button = ( /** @type {string} */ name ) =>
		manager.getByRole( 'button', { name, exact: true } );

	await step( 'the menu leads to the empty knowledge base', async () => {
		await manager.goto( world.login( 'omar', DESK ) );
		await manager
			.locator( '#adminmenu' )
			.getByRole( 'link', { name: 'Knowledge base' } )
			.click();
		await manager.getByText( 'No articles yet.' ).waitFor();
		assert.equal(
			await manager
				.locator( '#adminmenu a[aria-current="page"]' )
				.last()
				.textContent(),
			'Knowledge base'
		);
		await assertAccessible( manager, OURS );
	} );

	await step( 'shelves are made, and ordered by keyboard', async () => {
		await manager.goto( `${ world.url }${ DESK }&screen=categories` );
		for ( const name of [ 'Delivery', 'Returns' ] ) {
			await button( 'New category' ).first().click();
			await manager.getByLabel( /^Name/ ).first().fill( name );
			await assertAccessible( manager, '.sanad-modal' );
			await manager.keyboard.press( 'Enter' );
			await button( name ).waitFor();
		}
		await button( 'Move “Returns” up' ).focus();
		const saved = manager.waitForResponse(
			( response ) =>
				response.url().includes( 'article-categories/order' ) &&
				response.ok()
		);
		await manager.keyboard.press( 'Enter' );
		await saved;
		await manager.reload();
		await button( 'Delivery' ).waitFor();
		const names = await manager
			.locator( '.sanad-categories__name' )
			.allTextContents();
		assert.deepEqual( names, [ 'Returns', 'Delivery' ] );
		await assertAccessible( manager, OURS );
	} );

	await step( 'the help centre is made by one click', async () => {
		await manager
			.getByRole( 'link', { name: 'Articles', exact: true } )
			.click();
		await button( 'Make the help centre' ).click();
		const link = manager.getByRole( 'link', {
			name: 'See the help centre',
		} );
		const address = ( await link.getAttribute( 'href' ) ) ?? '';
		const shopper = await world.visitor();
		const answer = await shopper.goto( address );
		assert.equal( answer?.status(), 200 );
		await shopper
			.locator( '.wp-block-sanad-article-search input' )
			.first()
			.waitFor();
	} );

	await step( 'a canned reply is written, and lost by nothing', async () => {
		await manager
			.locator( '#adminmenu' )
			.getByRole( 'link', { name: 'Canned replies' } )
			.click();
		await button( 'New canned reply' ).click();
		await manager
			.getByLabel( 'Title', { exact: true } )
			.fill( 'Parcel is late' );
		await manager.getByLabel( 'Shortcut', { exact: true } ).fill( 'late' );
		const text = manager.getByRole( 'textbox', { name: /^Text:/ } );
		await text.click();
		await manager.keyboard.type(
			'Hello {{customer.first_name|there}}, sorry.'
		);
		await assertAccessible( manager, OURS );

		// Elsewhere and back: it is still there.
		await manager.getByRole( 'link', { name: 'All open' } ).click();
		await manager.goBack();
		await manager
			.locator( '.sanad-content-editor .components-notice' )
			.getByText( 'These are your changes from before.' )
			.waitFor();
		await button( 'Save' ).click();
		const row = manager.getByRole( 'link', { name: /Parcel is late/ } );
		await row.waitFor();
		assert.match( manager.url(), /reply=\d+/ );
		assert.match( ( await row.textContent() ) ?? '', /\/late/ );
	} );

	await step(
		'words of the search are changed, and that is undone',
		async () => {
			await manager.goto(
				`${ world.url }${ DESK }&screen=search&tab=lists&list=stop_words`
			);
			await manager
				.getByLabel( 'Word', { exact: true } )
				.fill( 'kindly' );
			await manager.keyboard.press( 'Enter' );
			await button( 'Remove “kindly”' ).waitFor();
			await assertAccessible( manager, OURS );
			await button( 'Undo' ).click();
			await button( 'Remove “kindly”' ).waitFor( { state: 'detached' } );
		}
	);

	await step( 'nothing is wrong with the other screens', async () => {
		for ( const screen of [ 'macros&macro=new', 'search' ] ) {
			await manager.goto( `${ world.url }${ DESK }&screen=${ screen }` );
			await manager.locator( '.sanad-page__title' ).waitFor();
			await assertAccessible( manager, OURS );
		}
	} );
} );
