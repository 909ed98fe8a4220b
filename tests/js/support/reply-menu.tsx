import { screen, within } from '@testing-library/react';

// Loaded here already, so that the first test does not wait for the menu.
import '../../../src/features/ticket/InsertMenu';
import { cannedReplies, cannedReply, rendered, version } from './replies';
import { field, posted, showTicket } from './ticket-screen';

/** A text with a placeholder, in both languages. */
const TRACKING = cannedReply( {
	id: 1,
	title: 'Where is my parcel',
	folder_id: 3,
	shortcut: 'track',
	when_to_use: 'When the parcel is on its way.',
	uses_90_days: 2,
	versions: [
		version( 'en', 'It is here: {{order.tracking_url}}' ),
		version( 'ar', 'تتبع الشحنة', 'أين الشحنة' ),
	],
} );
/** The text that is used most. */
export const THANKS = cannedReply( {
	id: 2,
	title: 'Thanks',
	uses_90_days: 9,
} );
/** The agent's own text, in Arabic alone. */
const MINE = cannedReply( {
	id: 3,
	title: 'My greeting',
	owner_id: 2,
	versions: [ version( 'ar', 'مرحبا' ) ],
} );

/**
 * Shows a ticket for whose answer there are three texts. The test file has to mock
 * `@wordpress/api-fetch`.
 *
 * @param routes More answers of the server, or others.
 */
export function showWithReplies(
	routes: Parameters< typeof showTicket >[ 1 ] = {}
) {
	return showTicket(
		{},
		{
			'GET /canned-replies': () =>
				cannedReplies( [ TRACKING, THANKS, MINE ], { 3: 'Delivery' } ),
			'POST /tickets/1/rendered-replies': ( { data } ) =>
				rendered(
					`<p>Filled in ${ data.canned_reply_id } ${ data.language }.</p>`
				),
			'PUT /tickets/1/draft': () => ( {} ),
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
			'POST /tickets/1/messages': ( { data } ) =>
				posted( String( data.body_html ) ),
			...routes,
		}
	);
}

/** The texts that are offered. */
export const menu = () =>
	screen.findByRole( 'listbox', { name: 'Canned replies' } );

/** What is offered, in its order. */
export const options = async () =>
	within( await menu() ).findAllByRole( 'option' );

/** The titles of what is offered, in their order. */
export const titles = async () =>
	( await options() ).map(
		( option ) =>
			option.querySelector( '.sanad-picker__title > :first-child' )
				?.textContent
	);

/** The text that Enter takes. */
export const activeOption = () =>
	document.getElementById(
		field().getAttribute( 'aria-activedescendant' ) ?? ''
	);

/** What the active text would put in. */
export const preview = () => screen.getByRole( 'group', { name: 'Preview' } );
