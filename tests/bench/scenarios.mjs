// @ts-check
/** What is measured, and the budget of each. */
import { send } from './measure.mjs';
import { searchScenarios } from './searches.mjs';

const SORTS = [ 'newest', 'oldest', 'waiting', 'created', 'priority' ];

/** Pages of 100 until the place that counts as deep. */
const DEEP_PAGES = 50;

/**
 * @param {import('./measure.mjs').Client} client Client.
 * @param {string}                         sort   Sort.
 * @return {Promise<string>} Cursor 5,000 rows deep in the resolved tickets.
 */
async function deepCursor( client, sort ) {
	let cursor = '';
	for ( let page = 0; page < DEEP_PAGES; page++ ) {
		const after = cursor ? `&cursor=${ encodeURIComponent( cursor ) }` : '';
		const answer = await send( client, {
			method: 'GET',
			route: `/sanad/v1/tickets&view=resolved&sort=${ sort }&per_page=100${ after }`,
		} );
		const next = JSON.parse( answer.body ).next_cursor;
		if ( ! next ) {
			break;
		}
		cursor = next;
	}
	return cursor;
}

/**
 * @param {import('./measure.mjs').Client} client  Client.
 * @param {number}                         tickets Size of the desk.
 * @return {Promise<import('./measure.mjs').Scenario[]>} Scenarios.
 */
export async function scenarios( client, tickets ) {
	// Milliseconds above the empty route, by the size of the desk.
	const large = tickets > 300_000;
	const desk = large ? 15 : 10;
	const search = large ? 100 : 60;
	/**
	 * @param {string} name  What is sent.
	 * @param {number} round Round.
	 * @return {string} Client key that no run has had.
	 */
	const key = ( name, round ) => `bench-${ Date.now() }-${ name }-${ round }`;
	/**
	 * @param {string} name   Name.
	 * @param {string} route  Route and query.
	 * @param {number} budget Milliseconds.
	 * @return {import('./measure.mjs').Scenario} The same request in each round.
	 */
	const get = ( name, route, budget = desk ) => ( {
		name,
		budget,
		make: () => ( { method: 'GET', route } ),
	} );

	/** @type {import('./measure.mjs').Scenario[]} */
	const list = [];
	for ( const sort of SORTS ) {
		list.push(
			get(
				`list, ${ sort }`,
				`/sanad/v1/tickets&view=open&sort=${ sort }`
			)
		);
	}
	for ( const sort of SORTS ) {
		const cursor = encodeURIComponent( await deepCursor( client, sort ) );
		list.push(
			get(
				`list, ${ sort }, 5,000 deep`,
				`/sanad/v1/tickets&view=resolved&sort=${ sort }&cursor=${ cursor }`
			)
		);
	}
	list.push(
		get(
			'list, one topic by wait',
			'/sanad/v1/tickets&view=resolved&topic=3&sort=waiting'
		),
		get(
			'list, topic and channel and tag',
			'/sanad/v1/tickets&view=resolved&topic=3&channel=phone&tag=5'
		),
		get( 'counts', '/sanad/v1/tickets/counts' ),
		{
			name: 'ticket view',
			budget: desk,
			make: ( round ) => ( {
				method: 'GET',
				route: `/sanad/v1/tickets/${ tickets - 3 * round - 1 }`,
			} ),
		},
		{
			name: 'reply',
			budget: desk,
			make: ( round ) => ( {
				method: 'POST',
				route: `/sanad/v1/tickets/${ tickets - 3 * round - 2 }/messages`,
				body: {
					client_key: key( 'reply', round ),
					kind: 'reply',
					body_html:
						'<p dir="auto">تم شحن الطلب اليوم، وسيصل خلال <b>يومين</b>.</p>',
					seen_message_id: 4 * tickets + 1_000_000,
				},
			} ),
		},
		{
			name: 'create',
			budget: desk,
			make: ( round ) => ( {
				method: 'POST',
				route: '/sanad/v1/tickets',
				body: {
					client_key: key( 'create', round ),
					customer_id: 1 + round,
					subject: 'مقاس خاطئ للفستان',
					body_html: '<p>وصلني الطلب والمقاس خاطئ</p>',
					channel: 'phone',
				},
			} ),
		},
		...searchScenarios( search )
	);
	return list;
}
