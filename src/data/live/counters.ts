import type { PulseCheck, PulseCounters } from '../../types/api';
import { request } from '../client';

/** Moves this agent's own counter; answers where it stands. */
export async function bumpCheck(): Promise< number > {
	const { counter } = await request< PulseCheck >( '/pulse/check', {
		method: 'POST',
	} );
	return counter;
}

/**
 * The counters of feeds, where their files are of no use.
 *
 * @param names
 */
export async function readCounters(
	names: string[]
): Promise< Record< string, number | undefined > > {
	const { counters } = await request< PulseCounters >( '/pulse', {
		query: { names: names.join( ',' ) },
	} );
	return counters;
}
