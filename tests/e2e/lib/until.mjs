// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until there is an answer.
 *
 * @template Answer
 * @param {string}                                                               what    What is waited for, for the failure.
 * @param {() => Promise<Answer | null | undefined> | Answer | null | undefined} ask     Answers null while it is not there.
 * @param {number}                                                               seconds How long at most.
 * @return {Promise<Answer>} The first answer.
 */
export async function until( what, ask, seconds = 30 ) {
	const end = Date.now() + seconds * 1000;
	do {
		const answer = await ask();
		if ( answer !== null && answer !== undefined ) {
			return answer;
		}
		await pause( 100 );
	} while ( Date.now() < end );
	throw new Error( `Waited ${ seconds } s for ${ what }.` );
}
