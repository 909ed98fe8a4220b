// @ts-check
/** What is measured of the search for tickets: words of the filled desk (`php/Words.php`). */

/** In every second message, in every thirtieth, in less than every thousandth. */
/** @type {Record<string, [string, string, string]>} */
const WORDS = {
	English: [ 'parcel', 'umbrella', 'kaleidoscope' ],
	Arabic: [ 'الشحنة', 'المظلة', 'المشكال' ],
};

/**
 * @param {number} budget Milliseconds above the empty route.
 * @return {import('./measure.mjs').Scenario[]} Scenarios.
 */
export function searchScenarios( budget ) {
	/**
	 * @param {string}                             name  Name.
	 * @param {string|((round: number) => string)} typed What is typed.
	 * @param {string}                             route Route that is asked, and the name of its argument.
	 * @return {import('./measure.mjs').Scenario} The search.
	 */
	const search = ( name, typed, route = '/tickets&search=' ) => ( {
		name: `search, ${ name }`,
		budget,
		make: ( round ) => ( {
			method: 'GET',
			route: `/sanad/v1${ route }${ encodeURIComponent(
				typeof typed === 'string' ? typed : typed( round )
			) }`,
		} ),
	} );
	return [
		...Object.entries( WORDS ).flatMap(
			( [ language, [ common, occasional, rare ] ] ) => [
				search( `common word, ${ language }`, common ),
				search( `occasional word, ${ language }`, occasional ),
				search( `rare word, ${ language }`, rare ),
				search(
					`common and occasional, ${ language }`,
					`${ common } ${ occasional }`
				),
				search(
					`common and rare, ${ language }`,
					`${ common } ${ rare }`
				),
				search(
					`occasional and rare, ${ language }`,
					`${ occasional } ${ rare }`
				),
			]
		),
		search( 'two common, both languages', 'parcel الشحنة' ),
		search( 'two common that rarely meet', 'فستان dress' ),
		search(
			'word of one message',
			( round ) => `rx${ 17 + 1_003 * round }`
		),
		search( 'word of no message', 'qqqqvvvv' ),
		search( 'phrase', '"parcel order"' ),
		search( 'beginning of a word', 'kaleido*' ),
		search(
			'name and common word',
			( round ) => `from:${ 100 + round } parcel`
		),
		search( 'tag and common word', 'tag:"Tag 5" parcel' ),
		search( 'filters alone', 'is:closed channel:phone has:order after:2y' ),
		search( 'without a word', 'is:resolved -parcel' ),
		search( 'ticket number', ( round ) => `#${ 1_500 + 7 * round }` ),
		search(
			'looked-up number',
			( round ) => `${ 1_500 + 7 * round }`,
			'/lookup&q='
		),
		search( 'suggestions', 'cust', '/tickets/suggestions&q=' ),
	];
}
