import type { Handover } from '../../types/api';

/**
 * Asks for something that takes longer than one request may, again and again until nothing is left.
 *
 * @param ask
 * @param onLeft Gets how much is left after each answer.
 */
export async function untilDone(
	ask: () => Promise< Handover >,
	onLeft: ( left: number ) => void
): Promise< void > {
	let { left } = await ask();
	while ( left > 0 ) {
		onLeft( left );
		left = ( await ask() ).left;
	}
}
