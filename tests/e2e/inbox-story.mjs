// @ts-check
/**
 * An agent makes the inbox his own: a view of conditions, a search that says why, a table with the
 * columns that he wants, all tickets changed at once and taken back, and all of it by keyboard where he
 * likes; then what a manager does for him. The parts build on each other.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { driveByKeys } from './inbox-keys.mjs';
import { lookAfterDesk } from './inbox-manager.mjs';
import { changeMany } from './inbox-table.mjs';
import { assertAccessible } from './lib/axe.mjs';
import { counted, deskOf } from './lib/desk.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { pattern, words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const DESK = '/wp-admin/admin.php?page=sanad';

/** As `php/inbox.php` fills the desk: eight customers, four tickets each, one of them by phone and of high priority. */
const CUSTOMERS = 8;

const VIEW = { en: 'Money by phone', ar: 'مبالغ بالهاتف' };

const SEARCH = {
	en: { typed: 'is:open from:sara "left the warehouse"', marked: 'left' },
	ar: { typed: 'حالة:مفتوحة من:سارة "غادر المستودع"', marked: 'غادر' },
};
const FOUND = { en: 'The parcel is late', ar: 'تأخر الطرد' };

/**
 * @param {string}    number Number.
 * @param {'en'|'ar'} lang   Language.
 * @return {string} The number as it is typed there.
 */
const typedNumber = ( number, lang ) =>
	lang === 'en'
		? number
		: number.replace(
				/\d/g,
				( digit ) => '٠١٢٣٤٥٦٧٨٩'[ Number( digit ) ] ?? ''
			);

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellInbox( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );

	before( async () => {
		world = await openWorld( lang, 'inbox.php' );
	} );
	after( () => world?.stop() );

	test( `an agent makes the inbox his own (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const agent = await world.visitor( { reducedMotion: 'reduce' } );
		const { keyboard } = agent;
		const { list, button, choose } = deskOf( agent, say );

		await step( 'a view is made of conditions and counted', async () => {
			await agent.goto( world.login( 'huda', `${ DESK }&view=open` ) );
			await list.getByRole( 'listitem' ).first().waitFor();
			await assertAccessible( agent, '.sanad' );
			await button( 'New view' ).click();
			const builder = agent.getByRole( 'dialog', {
				name: say( 'New view' ),
			} );
			// Without motion too, the title stands within its dialog.
			const frame = await builder.boundingBox();
			const title = await builder
				.getByRole( 'heading', { name: say( 'New view' ) } )
				.boundingBox();
			assert.ok( frame && title && title.y >= frame.y );
			await builder
				.getByRole( 'textbox', { name: say( 'Name' ) } )
				.fill( VIEW[ lang ] );
			for ( const [ index, { attribute, value } ] of [
				{ attribute: 'Channel', value: 'Phone' },
				{ attribute: 'Priority', value: 'High' },
			].entries() ) {
				// One is there from the start.
				if ( index > 0 ) {
					await button( 'Add a condition' ).click();
				}
				const condition = builder.getByRole( 'group', {
					name: say( 'Condition %d' ).replace(
						'%d',
						`${ index + 1 }`
					),
				} );
				await condition
					.getByRole( 'combobox', {
						name: say( 'What it looks at' ),
					} )
					.selectOption( { label: say( attribute ) } );
				await condition
					.getByRole( 'button', {
						name: say( '%1$s: %2$s' )
							.replace( '%1$s', say( 'Choose' ) )
							.replace( '%2$s', say( attribute ) ),
					} )
					.click();
				await choose( 'Find', value );
				await assertAccessible( agent, '.sanad-choices' );
				await keyboard.press( 'Escape' );
				await condition
					.getByText( say( value ), { exact: true } )
					.waitFor();
			}
			await builder
				.getByRole( 'status' )
				.filter( {
					hasText: counted( CUSTOMERS ),
				} )
				.waitFor();
			await assertAccessible( agent, '.sanad-view-builder' );
			await button( 'Save view' ).click();
			await builder.waitFor( { state: 'detached' } );
		} );

		await step(
			'the view opens, and is found again by its address',
			async () => {
				const link = agent
					.getByRole( 'navigation', { name: say( 'Views' ) } )
					.getByRole( 'link', { name: new RegExp( VIEW[ lang ] ) } );
				const isShown = async () => {
					await agent
						.getByRole( 'heading', {
							name: VIEW[ lang ],
							exact: true,
						} )
						.waitFor();
					await until( 'its tickets', async () =>
						( await list.getByRole( 'listitem' ).count() ) ===
						CUSTOMERS
							? true
							: null
					);
					assert.equal(
						await link.getAttribute( 'aria-current' ),
						'page'
					);
					await link
						.getByText( String( CUSTOMERS ), { exact: true } )
						.waitFor();
				};
				await isShown();
				assert.match( agent.url(), /saved_view=\d+/ );
				await agent.reload();
				await isShown();
				await assertAccessible( agent, '.sanad' );
			}
		);

		const box = agent.getByRole( 'combobox', {
			name: say( 'Search tickets' ),
		} );
		let number = '';

		await step(
			'operators and quotes find one ticket, and say why',
			async () => {
				const { typed, marked } = SEARCH[ lang ];
				await box.click();
				await keyboard.type( typed );
				await agent
					.getByRole( 'listbox', { name: say( 'Suggestions' ) } )
					.waitFor( { state: 'detached' } );
				await keyboard.press( 'Enter' );
				const row = list.getByRole( 'listitem' );
				await until( 'one row', async () =>
					( await row.count() ) === 1 ? true : null
				);
				await row.getByText( FOUND[ lang ], { exact: true } ).waitFor();
				await row
					.locator( 'mark', { hasText: marked } )
					.first()
					.waitFor();
				await assertAccessible( agent, '.sanad' );
				const name = await row
					.getByRole( 'checkbox' )
					.getAttribute( 'aria-label' );
				number = /\d+/.exec( name ?? '' )?.[ 0 ] ?? '';
				assert.notEqual( number, '' );
			}
		);

		await step( 'a number in either digits opens its ticket', async () => {
			await box.fill( typedNumber( number, lang ) );
			const option = agent
				.getByRole( 'option' )
				.filter( { hasText: FOUND[ lang ] } );
			await option.waitFor();
			await assertAccessible( agent, '.sanad-search' );
			await keyboard.press( 'Enter' );
			await agent
				.getByRole( 'region', { name: pattern( say( 'Ticket #%d' ) ) } )
				.waitFor();
			await agent
				.getByRole( 'log' )
				.getByText( SEARCH[ lang ].marked )
				.waitFor();
			assert.match( agent.url(), /ticket=\d+/ );
		} );

		const story = { world, say, step, agent, lang };
		await changeMany( story );
		await driveByKeys( story );
		await lookAfterDesk( story );
	} );
}
