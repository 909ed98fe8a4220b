// @ts-check
/** Takes the times: each request right after an empty one, so that what slows the machine slows both. */
import { request } from 'node:http';

/**
 * @typedef {Object} Client
 * @property {string}                                                              base         Address up to the route.
 * @property {Record<string, string>}                                              headers      Headers of a logged-in agent.
 *
 * @typedef {Object} Scenario
 * @property {string}                                                              name         What is measured.
 * @property {number}                                                              budget       Milliseconds above the empty route.
 * @property {(round: number) => { method: string, route: string, body?: object }} make         The request of one round.
 *
 * @typedef {Object} Answer
 * @property {number}                                                              milliseconds From the first byte sent to the last one read.
 * @property {number}                                                              status       HTTP status.
 * @property {number}                                                              queries      Statements sent to the database.
 * @property {number}                                                              memory       Peak, in bytes.
 * @property {string}                                                              body         Body.
 */

/**
 * @param {Client} client Client.
 * @param {string} route  Route; its query follows `&`.
 * @return {string} Address.
 */
function addressOf( client, route ) {
	return client.base.includes( '?' )
		? client.base + route
		: client.base + route.replace( '&', '?' );
}

/**
 * @param {Client}                                           client Client.
 * @param {{ method: string, route: string, body?: object }} what   Request; the route's query follows `&`.
 * @return {Promise<Answer>} Answer.
 */
export function send( client, what ) {
	return new Promise( ( done, fail ) => {
		const body = what.body ? JSON.stringify( what.body ) : '';
		const start = performance.now();
		const sent = request(
			addressOf( client, what.route ),
			{
				method: what.method,
				agent: false,
				headers: {
					...client.headers,
					...( body && {
						'Content-Type': 'application/json',
						'Content-Length': Buffer.byteLength( body ),
					} ),
				},
			},
			( answer ) => {
				let text = '';
				answer.setEncoding( 'utf8' );
				answer.on( 'data', ( part ) => ( text += part ) );
				answer.on( 'end', () =>
					done( {
						milliseconds: performance.now() - start,
						status: answer.statusCode ?? 0,
						queries: Number( answer.headers[ 'x-bench-queries' ] ),
						memory: Number( answer.headers[ 'x-bench-memory' ] ),
						body: text,
					} )
				);
			}
		);
		sent.on( 'error', fail );
		sent.end( body );
	} );
}

const EMPTY = { method: 'GET', route: '/sanad-bench/v1/empty' };

/**
 * @param {number[]} values Numbers.
 * @param {number}   share  0.5 for the median.
 * @return {number} Quantile.
 */
function quantile( values, share ) {
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	return (
		sorted[
			Math.min( sorted.length - 1, Math.floor( share * sorted.length ) )
		] ?? NaN
	);
}

/**
 * @param {Client}     client Client.
 * @param {Scenario[]} list   What to measure.
 * @param {number}     rounds How often, after two rounds that do not count.
 */
export async function measure( client, list, rounds ) {
	/** @type {Map<string, { above: number[], shares: number[], queries: number[], memory: number[] }>} */
	const taken = new Map(
		list.map( ( { name } ) => [
			name,
			{ above: [], shares: [], queries: [], memory: [] },
		] )
	);
	/** @type {Answer[]} */
	const floor = [];
	for ( let round = -2; round < rounds; round++ ) {
		for ( const scenario of list ) {
			const empty = await send( client, EMPTY );
			const answer = await send( client, scenario.make( round + 2 ) );
			if ( empty.status !== 200 || answer.status >= 300 ) {
				throw new Error(
					`${ scenario.name }: HTTP ${ answer.status } (empty: ${ empty.status })\n${ answer.body.slice( 0, 500 ) }`
				);
			}
			if ( round < 0 ) {
				continue;
			}
			floor.push( empty );
			const numbers = taken.get( scenario.name );
			numbers?.above.push( answer.milliseconds - empty.milliseconds );
			numbers?.shares.push( answer.milliseconds / empty.milliseconds );
			numbers?.queries.push( answer.queries - empty.queries );
			numbers?.memory.push( answer.memory - empty.memory );
		}
	}
	const times = floor.map( ( { milliseconds } ) => milliseconds );
	return {
		floor: {
			median: quantile( times, 0.5 ),
			low: quantile( times, 0.25 ),
			high: quantile( times, 0.75 ),
			queries: quantile(
				floor.map( ( { queries } ) => queries ),
				0.5
			),
			memory: quantile(
				floor.map( ( { memory } ) => memory ),
				0.5
			),
		},
		scenarios: list.map( ( { name, budget } ) => {
			const {
				above = [],
				shares = [],
				queries = [],
				memory = [],
			} = taken.get( name ) ?? {};
			return {
				name,
				budget,
				median: quantile( above, 0.5 ),
				low: quantile( above, 0.25 ),
				high: quantile( above, 0.75 ),
				share: quantile( shares, 0.5 ),
				queries: quantile( queries, 0.5 ),
				memory: quantile( memory, 0.5 ),
			};
		} ),
	};
}
