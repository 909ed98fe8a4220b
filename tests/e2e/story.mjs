// @ts-check
/**
 * The main job of the desk, as one story: a shopper asks about an order with a file, an agent answers
 * beside that order, the shopper gets the answer by mail, writes back on the ticket page, and the
 * agent sees it. The parts build on each other, so they are the steps of one test.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './lib/axe.mjs';
import { steps } from './lib/steps.mjs';
import { until } from './lib/until.mjs';
import { pattern, words } from './lib/words.mjs';
import { openWorld } from './lib/world.mjs';

const QUESTION = {
	en: 'Hello, the dress from my order is too large. May I exchange it for size M?',
	ar: 'السلام عليكم، الفستان في طلبي كبير جدا. هل يمكن استبداله بمقاس M؟',
};
const ANSWER = {
	en: 'Of course, Sara. We send size M today.',
	ar: 'بالتأكيد يا سارة. نرسل مقاس M اليوم.',
};
const SECRET_NOTE = 'Stock is low, ask the warehouse first';
const THANKS = {
	en: 'Thank you, that was quick.',
	ar: 'شكرا جزيلا على السرعة.',
};
const CUSTOMER = 'sara@example.com';

/** A picture of one pixel. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

/**
 * Tells the story in one language.
 *
 * @param {'en'|'ar'} lang Language of the shop.
 */
export function tellStory( lang ) {
	/** @type {import('./lib/world.mjs').World} */
	let world;
	const say = words( lang );

	before( async () => {
		world = await openWorld( lang );
	} );
	after( () => world?.stop() );

	test( `a question becomes an answer (${ lang })`, async ( t ) => {
		const step = steps( t, world );
		const shopper = await world.visitor( {
			viewport: { width: 360, height: 740 },
		} );
		let number = '';

		await step(
			'the shopper asks through the form, with a file',
			async () => {
				await shopper.goto( `${ world.url }/?pagename=contact` );
				assert.equal(
					( await shopper.locator( 'html' ).getAttribute( 'dir' ) ) ??
						'ltr',
					lang === 'ar' ? 'rtl' : 'ltr'
				);
				await assertAccessible(
					shopper,
					'.wp-block-sanad-contact-form'
				);
				await shopper
					.getByRole( 'textbox', {
						name: say( 'Your name' ),
						exact: true,
					} )
					.fill( 'Sara Al-Harbi سارة' );
				await shopper
					.getByRole( 'textbox', {
						name: say( 'E-mail address' ),
						exact: true,
					} )
					.fill( CUSTOMER );
				await shopper
					.getByRole( 'textbox', {
						name: say( 'Your question' ),
						exact: true,
					} )
					.fill( QUESTION[ lang ] );
				await shopper
					.locator( '.wp-block-sanad-contact-form input[type=file]' )
					.setInputFiles( {
						name: 'مقاس photo.png',
						mimeType: 'image/png',
						buffer: PNG,
					} );
				await shopper
					.getByText( pattern( say( '%s is ready to be sent.' ) ) )
					.waitFor( { state: 'attached' } );
				const send = shopper.getByRole( 'button', {
					name: say( 'Send your question' ),
				} );
				const sent = shopper.getByText(
					pattern(
						say(
							'We have your question. Ticket #%1$d. The answer comes to %2$s.'
						)
					)
				);
				// A script fills the form faster than people; the form asks it to press once more.
				await until( 'the form to be sent', async () => {
					await Promise.all( [
						shopper.waitForResponse(
							/contact-form\/submissions|%2Fcontact-form%2Fsubmissions/
						),
						send.click(),
					] );
					await sent
						.or( shopper.locator( '.sanad-form__summary' ) )
						.first()
						.waitFor();
					return ( await sent.isVisible() ) ? true : null;
				} );
				await sent.waitFor();
				number = /\d{3,}/.exec( await sent.innerText() )?.[ 0 ] ?? '';
				assert.notEqual( number, '' );
				await assertAccessible(
					shopper,
					'.wp-block-sanad-contact-form'
				);
			}
		);

		await step(
			'the acknowledgement holds no word of the sender, and the agent is told',
			async () => {
				const receipt = await until(
					'the acknowledgement',
					async () => {
						await world.jobs();
						return world.mail.to( CUSTOMER )[ 0 ];
					}
				);
				assert.ok(
					receipt.text?.includes( number ) ||
						receipt.subject?.includes( number )
				);
				assert.ok( ! receipt.text?.includes( QUESTION[ lang ] ) );
				assert.ok( ! receipt.html?.includes( QUESTION[ lang ] ) );
				await until( 'the notification', async () => {
					await world.jobs();
					return world.mail.to( 'huda@shop.example' )[ 0 ];
				} );
			}
		);

		const agent = await world.visitor();

		await step(
			'the agent finds the ticket first in the list',
			async () => {
				await agent.goto(
					world.login( 'huda', '/wp-admin/admin.php?page=sanad' )
				);
				const row = agent.getByText( 'Sara Al-Harbi سارة' ).first();
				await row.waitFor();
				await assertAccessible( agent, '.sanad' );
				await row.click();
				await agent.getByText( QUESTION[ lang ] ).last().waitFor();
				assert.match( agent.url(), /ticket=\d+/ );
			}
		);

		await step( 'orders and file stand beside the question', async () => {
			const panel = agent.getByRole( 'complementary', {
				name: say( 'Customer and orders' ),
			} );
			await panel.getByText( 'Blue summer dress' ).first().waitFor();
			await panel
				.getByText(
					say(
						'Nobody has proved to own this address. Tell nothing of these orders before you know who is asking.'
					)
				)
				.waitFor();
			await panel
				.getByRole( 'button', { name: say( 'Link to ticket' ) } )
				.first()
				.click();
			await panel
				.getByRole( 'button', { name: say( 'Unlink from ticket' ) } )
				.waitFor();
			await agent
				.getByRole( 'log' )
				.getByRole( 'button', { name: /photo\.png/ } )
				.click();
			const [ download ] = await Promise.all( [
				agent.waitForEvent( 'download' ),
				agent
					.getByRole( 'dialog' )
					.getByRole( 'link', { name: say( 'Download' ) } )
					.click(),
			] );
			assert.match( download.suggestedFilename(), /photo\.png$/ );
			await agent.keyboard.press( 'Escape' );
			await agent.getByRole( 'dialog' ).waitFor( { state: 'detached' } );
			await assertAccessible( agent, '.sanad' );
		} );

		await step(
			'the agent leaves a note and answers by keyboard',
			async () => {
				await agent
					.getByRole( 'tab', { name: say( 'Note' ), exact: true } )
					.click();
				await agent
					.getByRole( 'textbox', {
						name: say( 'Note for your team' ),
					} )
					.fill( SECRET_NOTE );
				await agent
					.getByRole( 'button', { name: say( 'Add note' ) } )
					.click();
				await agent
					.getByRole( 'log' )
					.getByText( SECRET_NOTE )
					.waitFor();

				await agent
					.getByRole( 'tab', { name: say( 'Reply' ), exact: true } )
					.click();
				const field = agent.getByRole( 'textbox', {
					name: say( 'Your answer' ),
				} );
				await field.click();
				await agent.keyboard.type( ANSWER[ lang ] );
				await agent.keyboard.press( 'Control+Enter' );
				await agent
					.getByRole( 'log' )
					.getByText( ANSWER[ lang ] )
					.waitFor();
				await until( 'an empty field', async () =>
					( await field.innerText() ).trim() === '' ? true : null
				);
			}
		);

		let link = '';

		await step(
			'the answer comes by mail, threaded, in the language of the question',
			async () => {
				const mail = await until( 'the answer', async () => {
					await world.jobs();
					return world.mail
						.to( CUSTOMER )
						.find( ( { text } ) =>
							text?.includes( ANSWER[ lang ] )
						);
				} );
				assert.ok( ! mail.text?.includes( SECRET_NOTE ) );
				assert.ok( ! mail.html?.includes( SECRET_NOTE ) );
				assert.ok( mail.messageId );
				assert.ok( mail.references );
				assert.match(
					mail.html ?? '',
					lang === 'ar' ? /dir="rtl"/ : /dir="ltr"/
				);
				link =
					/https?:\/\/[^\s"<>]+sanad_ticket=[0-9a-f]{32}/.exec(
						mail.text ?? ''
					)?.[ 0 ] ?? '';
				assert.notEqual( link, '' );
				await agent.reload();
				await agent
					.getByText( say( 'Sent' ), { exact: true } )
					.waitFor();
			}
		);

		await step(
			'the shopper reads the answer on the ticket page, and no note',
			async () => {
				await shopper.goto( link );
				await shopper.getByText( ANSWER[ lang ] ).waitFor();
				assert.ok(
					! ( await shopper.content() ).includes( SECRET_NOTE )
				);
				assert.ok(
					! ( await shopper.content() ).includes(
						'Blue summer dress'
					)
				);
				await assertAccessible( shopper, '.wp-block-sanad-ticket' );
			}
		);

		await step(
			'the shopper writes back, and the agent sees it',
			async () => {
				await shopper
					.locator( '.wp-block-sanad-ticket textarea' )
					.fill( THANKS[ lang ] );
				await shopper
					.getByRole( 'button', {
						name: say( 'Send message' ),
						exact: true,
					} )
					.click();
				await shopper.getByText( THANKS[ lang ] ).waitFor();
				await agent.goto(
					`${ world.url }/wp-admin/admin.php?page=sanad&view=open`
				);
				const row = agent.getByText( THANKS[ lang ] ).first();
				await row.waitFor();
				await row.click();
				await agent
					.getByRole( 'log' )
					.getByText( THANKS[ lang ] )
					.waitFor();
				await agent.setViewportSize( { width: 360, height: 740 } );
				await assertAccessible( agent, '.sanad' );
			}
		);
	} );
}
