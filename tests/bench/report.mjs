// @ts-check

/** What others of this kind took at 100,000 tickets on 400,000 messages, measured in the same way in November 2026. */
const OTHERS =
	'For comparison, Fluent Support 2.0 at 100,000 tickets: list 77 ms, create 113 ms, on an empty route of 62 ms.';

const MEGABYTE = 1_048_576;

/**
 * @param {{ noun: string, number: number, rounds: number, wordpress: string, woocommerce: string }} about  What was measured on what.
 * @param {Awaited<ReturnType<import('./measure.mjs').measure>>}                                     result Numbers.
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
		...( about.noun === 'tickets' ? [ OTHERS, '' ] : [] ),
	].join( '\n' );
}
