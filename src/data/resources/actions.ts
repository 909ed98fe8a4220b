import { clientKey, request } from '../client';
import { toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { type Args, keyOf } from './key';
import type { ResourceThunk } from './store';

/**
 * Loads what an address answers, or loads it again.
 *
 * @param path Below the namespace.
 * @param args
 */
export function fetchResource( path: string, args: Args = {} ) {
	return async ( { dispatch, select }: ResourceThunk ): Promise< void > => {
		const key = keyOf( path, args );
		const { status } = select.getResource( key );
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'STARTED', key, path } );
		try {
			const value = await request< unknown >( path, { query: args } );
			dispatch( { type: 'RECEIVED', key, value } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'FAILED', key, error } );
		}
	};
}

export interface Mutation< Value, Answer > {
	/** Path of the resources that show it. */
	path: string;
	/** What is shown until the server has answered; absent where nothing can be guessed. */
	apply?: ( value: Value ) => Value;
	/** Asks the server. */
	send: () => Promise< Answer >;
	/** What the answer makes of the resources; without it they are asked for again. */
	confirm?: ( value: Value, answer: Answer ) => Value;
	/** Other paths whose answers this may change. */
	touches?: string[];
}

/**
 * Shows a change at once, asks for it, and takes it back if that fails. Changes of one path go one
 * after the other.
 *
 * @param mutation
 * @return What the server answered; rejects with a RequestError after the change was taken back.
 */
export function mutate< Value, Answer >( mutation: Mutation< Value, Answer > ) {
	return async ( { dispatch }: ResourceThunk ): Promise< Answer > => {
		const { path, apply, send, confirm, touches = [] } = mutation;
		const key = clientKey();
		if ( apply ) {
			dispatch( {
				type: 'CHANGED',
				change: {
					key,
					path,
					apply: ( value ) => apply( value as Value ),
				},
			} );
		}
		try {
			const answer = await inTurn( path, send );
			const settled = confirm ?? apply;
			if ( settled ) {
				dispatch( {
					type: 'CONFIRMED',
					path,
					apply: ( value ) => settled( value as Value, answer ),
				} );
			}
			if ( ! confirm ) {
				dispatch( { type: 'STALE', path } );
			}
			touches.forEach( ( other ) =>
				dispatch( { type: 'STALE', path: other } )
			);
			return answer;
		} catch ( thrown ) {
			throw toRequestError( thrown );
		} finally {
			dispatch( { type: 'DROPPED', key } );
		}
	};
}

/**
 * Says that what a path answers has changed elsewhere.
 *
 * @param path
 */
export function markStale( path: string ) {
	return { type: 'STALE' as const, path };
}
