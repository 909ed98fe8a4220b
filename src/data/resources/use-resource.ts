import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useMemo } from '@wordpress/element';

import type { RequestError } from '../errors';
import type { LoadStatus } from '../status';
import { type Args, keyOf } from './key';
import { resources } from './store';

export interface ResourceResult< Value > {
	/** Null until the first answer. */
	value: Value | null;
	status: LoadStatus;
	error: RequestError | null;
	/** Asks again. */
	reload: () => void;
}

/**
 * What a route answers, with the changes laid over it that are on their way. Asked for when it is
 * first looked at, and again after something has changed it.
 *
 * @param path           Below the namespace.
 * @param args
 * @param options
 * @param options.isIdle Asks for nothing yet.
 */
export function useResource< Value >(
	path: string,
	args: Args = {},
	{ isIdle = false }: { isIdle?: boolean } = {}
): ResourceResult< Value > {
	const key = keyOf( path, args );
	const { value, status, error, isStale } = useSelect(
		( select ) => select( resources ).getResource( key ),
		[ key ]
	);
	const { fetchResource } = useDispatch( resources );

	// The key says all of the arguments, which come as a new object each time.
	// eslint-disable-next-line react-hooks/exhaustive-deps
	const stableArgs = useMemo( () => args, [ key ] );

	const reload = useCallback( () => {
		if ( ! isIdle ) {
			void fetchResource( path, stableArgs );
		}
	}, [ fetchResource, path, stableArgs, isIdle ] );

	useEffect( reload, [ reload ] );
	useEffect( () => {
		if ( isStale && status !== 'refreshing' ) {
			reload();
		}
	}, [ isStale, status, reload ] );

	// Only the route knows the shape of what it answers; whoever calls this names the route's type.
	return { value: value as Value | null, status, error, reload };
}
