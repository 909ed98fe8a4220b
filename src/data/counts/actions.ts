import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/** A series of changes asks for the numbers once, this long after the last of them. */
const SETTLE_MS = 800;

let settling: ReturnType< typeof setTimeout > | undefined;

/** Loads how many tickets stand in each view. */
export function fetchCounts() {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		dispatch( { type: 'COUNTS_STARTED' } );
		try {
			const values =
				await request< Record< string, number > >( '/tickets/counts' );
			dispatch( { type: 'COUNTS_RECEIVED', values } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'COUNTS_FAILED', error } );
		}
	};
}

/** Loads the numbers again once the agent pauses. */
export function refreshCounts() {
	return ( { dispatch }: Thunk ): void => {
		clearTimeout( settling );
		settling = setTimeout( () => void dispatch.fetchCounts(), SETTLE_MS );
	};
}
