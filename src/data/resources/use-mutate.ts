import { useDispatch } from '@wordpress/data';
import { useCallback } from '@wordpress/element';

import type { Mutation } from './actions';
import { resources } from './store';

export type Mutate = < Value, Answer >(
	mutation: Mutation< Value, Answer >
) => Promise< Answer >;

/**
 * How hooks change what routes answer: shown at once, taken back and thrown as a RequestError if the
 * server says no.
 */
export function useMutate(): Mutate {
	const { mutate } = useDispatch( resources );
	return useCallback(
		< Value, Answer >( mutation: Mutation< Value, Answer > ) =>
			// `useDispatch` forgets the parameters of a generic action.
			mutate(
				mutation as Mutation< unknown, unknown >
			) as Promise< Answer >,
		[ mutate ]
	);
}
