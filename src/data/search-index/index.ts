import { useRegistry } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { SearchIndexState } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

/** How soon it is asked again how far an index is that is being made. */
const ASK_EVERY_MS = 3_000;

/** Whose index it is. */
export type IndexPath = '/ticket-index' | '/search-index';

/**
 * How far a search index is, kept fresh while it is being made, and how to make it anew.
 *
 * @param path
 */
export function useSearchIndex(
	path: IndexPath
): ResourceResult< SearchIndexState > & {
	isBusy: boolean;
	/** Has everything read again, in the background. */
	rebuild: () => void;
} {
	const result = useResource< SearchIndexState >( path );
	const registry = useRegistry();
	const mutate = useMutate();
	const [ isBusy, setBusy ] = useState( false );
	const { value, reload } = result;
	const isRunning = value !== null && ! value.is_complete;

	useEffect( () => {
		if ( ! isRunning ) {
			return undefined;
		}
		const timer = setInterval( reload, ASK_EVERY_MS );
		return () => clearInterval( timer );
	}, [ isRunning, reload ] );

	const rebuild = async (): Promise< void > => {
		setBusy( true );
		try {
			await mutate< SearchIndexState, SearchIndexState >( {
				path,
				send: () =>
					request< SearchIndexState >( path, { method: 'POST' } ),
				confirm: ( _before, after ) => after,
			} );
			notify(
				registry,
				path,
				__(
					'The index is being made anew. You can leave this page.',
					'sanad'
				)
			);
		} catch ( thrown ) {
			notifyError( registry, path, toRequestError( thrown ).message );
		} finally {
			setBusy( false );
		}
	};

	return { ...result, isBusy, rebuild: () => void rebuild() };
}
