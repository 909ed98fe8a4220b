import { useDispatch, useRegistry } from '@wordpress/data';
import { useCallback } from '@wordpress/element';

import type { DirectoryName } from '../directory/reducer';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { resources, useMutate } from '../resources';
import { store } from '../store';

interface Change< Value, Answer > {
	/** Path of the resource that shows it. */
	path: string;
	send: () => Promise< Answer >;
	/** What is shown until the server has answered. */
	apply?: ( value: Value ) => Value;
	/** Lists of the desk that change with it. */
	directory?: DirectoryName[];
	/** Other resources that change with it. */
	touches?: string[];
	/** What is said once it is done; absent says nothing. */
	done?: string;
}

export interface Changes {
	/** Does it; rejects with a RequestError, for forms that show it at their fields. */
	run: < Value, Answer >(
		change: Change< Value, Answer >
	) => Promise< Answer >;
	/** The same for what has no form: a failure is said in a snackbar. The answer is whether it was done. */
	attempt: < Value, Answer >(
		change: Change< Value, Answer >
	) => Promise< boolean >;
}

/** How the settings change what routes answer, and with it the lists that the whole desk chooses from. */
export function useChanges(): Changes {
	const registry = useRegistry();
	const mutate = useMutate();
	const { refreshDirectory } = useDispatch( store );
	const { markStale } = useDispatch( resources );

	const run = useCallback(
		async < Value, Answer >( {
			directory = [],
			touches = [],
			done,
			...mutation
		}: Change< Value, Answer > ): Promise< Answer > => {
			try {
				const answer = await mutate< Value, Answer >( mutation );
				if ( done !== undefined ) {
					notify( registry, 'settings', done );
				}
				return answer;
			} finally {
				// After a failure too: what is shown may be older than what the server refused by.
				directory.forEach( ( name ) => void refreshDirectory( name ) );
				touches.forEach( ( path ) => void markStale( path ) );
			}
		},
		[ mutate, registry, refreshDirectory, markStale ]
	);

	const attempt = useCallback(
		async < Value, Answer >(
			change: Change< Value, Answer >
		): Promise< boolean > => {
			try {
				await run( change );
				return true;
			} catch ( thrown ) {
				notifyError(
					registry,
					'settings-failed',
					toRequestError( thrown ).message
				);
				return false;
			}
		},
		[ run, registry ]
	);

	return { run, attempt };
}
