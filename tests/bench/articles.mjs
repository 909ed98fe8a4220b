// @ts-check
/** What is measured of the search for articles, and the budget of each. */

/** Milliseconds above the empty route at 10,000 articles. */
const BUDGET = 30;

/** Words of the filled help centre (`php/ArticleFiller.php`). */
const COMMON = { en: 'parcel', ar: 'الشحنة' };
const OCCASIONAL = { en: 'umbrella', ar: 'المظلة' };

/**
 * @param {string} q        What is typed.
 * @param {string} language Preferred language.
 * @return {string} The query of a route.
 */
const query = ( q, language ) =>
	`&q=${ encodeURIComponent( q ) }&language=${ language }&limit=10`;

/** @return {import('./measure.mjs').Scenario[]} Scenarios. */
export function articleScenarios() {
	/**
	 * @param {string}                    name     Name.
	 * @param {(round: number) => string} q        What is typed in a round.
	 * @param {string}                    language Preferred language.
	 * @param {string}                    route    Route.
	 * @return {import('./measure.mjs').Scenario} The search.
	 */
	const search = (
		name,
		q,
		language = 'en',
		route = '/articles/search'
	) => ( {
		name,
		budget: BUDGET,
		make: ( round ) => ( {
			method: 'GET',
			route: `/sanad/v1${ route }${ query( q( round ), language ) }`,
		} ),
	} );
	return [
		search( 'common word', () => COMMON.en ),
		search( 'common word, Arabic', () => COMMON.ar, 'ar' ),
		search(
			'common word, public route',
			() => COMMON.en,
			'en',
			'/knowledge-base/search'
		),
		search( 'occasional word', () => OCCASIONAL.en ),
		search( 'rare word', ( round ) => `rx${ 17 + 103 * round } ` ),
		search( 'two words', () => `${ COMMON.en } ${ OCCASIONAL.en } ` ),
		search(
			'two words, Arabic',
			() => `${ COMMON.ar } ${ OCCASIONAL.ar } `,
			'ar'
		),
		search( 'word with synonyms, Arabic', () => 'استرجاع ', 'ar' ),
		search( 'beginning of two letters', () => 'pa' ),
		search( 'beginning of three letters, Arabic', () => 'الش', 'ar' ),
		search( 'common word and a beginning', () => `${ COMMON.en } um` ),
		search( 'mistyped word', () => 'umbrela ' ),
		search( 'mistyped word, Arabic', () => 'المضلة ', 'ar' ),
		search( 'nothing found', () => 'qqqqzzzz ' ),
		search(
			'eight words',
			() =>
				`where is the ${ COMMON.en } ${ OCCASIONAL.en } that tein nota rsae eito hate i paid `
		),
	];
}
