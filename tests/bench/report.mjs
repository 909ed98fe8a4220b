// @ts-check

/** What others of this kind took at 100,000 tickets on 400,000 messages, measured in the same way in November 2026. */
const OTHERS =
	'For comparison, Fluent Support 2.0 at 100,000 tickets: list 77 ms, create 113 ms, on an empty route of 62 ms.';

const MEGABYTE = 1_048_576;

/** With the fast lane a whole list takes at most this share of an empty route that loads the shop. */
const LANE_BUDGET = 0.5;

/**
 * @param {Awaited<ReturnType<import('./measure.mjs').measure>>[ 'scenarios' ]} scenarios Numbers.
 * @return {string[]} Lines for people.
 */
function laneLines( scenarios ) {
	return [
		'With the fast lane:                 share of the whole empty route (budget of a list: 50 %)',
		...scenarios.map(
			( { name, share } ) =>
				`${ name.padEnd( 36 ) }${ ( share * 100 ).toFixed( 0 ).padStart( 4 ) } %${ share > LANE_BUDGET ? '  over' : '' }`
		),
		'',
	];
}

/**
 * @param {{ agents: number, shoppers: number, seconds: number, isCounted: boolean, toPhp: number, used: number, polls: number, unchanged: number, failed: number, times: number[] }} run What happened.
 * @return {string} Sentences for people.
 */
export function pulseReport( run ) {
	const times = run.times.sort( ( a, b ) => a - b );
	/**
	 * @param {number} share 0.5 for the median.
	 * @return {string} Milliseconds.
	 */
	const at = ( share ) =>
		( times[ Math.floor( share * times.length ) ] ?? NaN ).toFixed( 1 );
	return [
		'',
		`${ run.agents } agents and ${ run.shoppers.toLocaleString( 'en' ) } shoppers, ${ run.seconds } s`,
		`Polls: ${ run.polls.toLocaleString( 'en' ) } (${ ( run.polls / run.seconds ).toFixed( 0 ) } a second), unchanged: ${ run.unchanged.toLocaleString( 'en' ) }, failed: ${ run.failed }`,
		`Median ${ at( 0.5 ) } ms, 99 % within ${ at( 0.99 ) } ms; nginx used ${ run.used.toFixed( 1 ) } s of one core`,
		`Requests that reached PHP: ${ run.toPhp }${ run.isCounted ? '' : ' (the count itself failed: the request before the run is missing)' }`,
		'',
	].join( '\n' );
}

/**
 * @param {{ noun: string, number: number, rounds: number, lane: boolean, wordpress: string, woocommerce: string }} about  What was measured on what.
 * @param {Awaited<ReturnType<import('./measure.mjs').measure>>}                                                    result Numbers.
 * @return {string} Table for people.
 */
export function report( about, { floor, scenarios } ) {
	/**
	 * @param {number} value Number.
	 * @return {string} With one decimal, aligned.
	 */
	const one = ( value ) => value.toFixed( 1 ).padStart( 6 );
	const lines = scenarios.map(
		( { name, median, low, high, queries, memory, budget } ) =>
			`${ name.padEnd( 36 ) }${ one( median ) }  ${ one( low ) } –${ one( high ) }   ${ String( queries ).padStart( 4 ) }   ${ one( memory / MEGABYTE ) }   ${ String( budget ).padStart( 4 ) } ${ median > budget ? ' over' : '' }`
	);
	return [
		'',
		`${ about.number.toLocaleString( 'en' ) } ${ about.noun }, WordPress ${ about.wordpress }, WooCommerce: ${ about.woocommerce }, ${ about.rounds } rounds`,
		`Empty authenticated route: ${ floor.median.toFixed( 1 ) } ms (${ floor.low.toFixed( 1 ) }–${ floor.high.toFixed( 1 ) }), ${ floor.queries } queries, ${ ( floor.memory / MEGABYTE ).toFixed( 1 ) } MB`,
		'',
		'Above it:                           median   middle half   queries   MB   budget (ms)',
		...lines,
		'',
		...( about.lane ? laneLines( scenarios ) : [] ),
		...( about.noun === 'tickets' ? [ OTHERS, '' ] : [] ),
	].join( '\n' );
}
