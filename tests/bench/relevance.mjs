// @ts-check

/**
 * @typedef {Object} Found
 * @property {number}                                                                                       articles        How many were searched.
 * @property {boolean}                                                                                      has_distractors Whether texts of others were among them.
 * @property {{ kind: string, questions: number, ways: Record<string, { mrr: number, recall: number }> }[]} kinds           Numbers.
 * @property {{ query: string, language: string }[]}                                                        missed          Questions whose answer is not among our first five.
 */

/**
 * @param {Found} found Numbers.
 * @return {string} Table for people.
 */
export function relevanceReport( found ) {
	const ways = Object.keys( found.kinds[ 0 ]?.ways ?? {} );
	const lines = found.kinds.map( ( { kind, questions, ways: numbers } ) =>
		[
			kind.padEnd( 10 ),
			String( questions ).padStart( 9 ),
			...Object.values( numbers ).map( ( { mrr, recall } ) =>
				`${ mrr.toFixed( 3 ) } / ${ recall.toFixed( 3 ) }`.padStart(
					20
				)
			),
		].join( '' )
	);
	return [
		'',
		`${ found.articles } articles${ found.has_distractors ? ', texts of others among them' : '; no texts of others beside the checkout' }. Mean reciprocal rank / recall among the first five:`,
		'',
		[
			'kind'.padEnd( 10 ),
			'questions'.padStart( 9 ),
			...ways.map( ( way ) => way.padStart( 20 ) ),
		].join( '' ),
		...lines,
		'',
		...( found.missed.length > 0
			? [
					'Not among our first five:',
					...found.missed.map(
						( { query, language } ) => `  ${ language }  ${ query }`
					),
					'',
				]
			: [] ),
	].join( '\n' );
}
