import { useCallback } from '@wordpress/element';

import type { ImportResult } from '../../types/api';
import { request } from '../client';
import { useMutate } from '../resources';

/** What to import: a file, or posts of the site. */
export type ImportSource = { file: File } | { postIds: number[] };

/** Runs an import, or only says what it would do. */
export type Import = (
	source: ImportSource,
	isDryRun: boolean
) => Promise< ImportResult >;

function bodyOf( source: ImportSource, isDryRun: boolean ) {
	if ( 'postIds' in source ) {
		return { data: { post_ids: source.postIds, dry_run: isDryRun } };
	}
	const body = new FormData();
	body.append( 'file', source.file );
	body.append( 'dry_run', isDryRun ? '1' : '0' );
	return { body };
}

/**
 * How to import into a list.
 *
 * @param path    Route of the import.
 * @param touches Paths whose answers change by it.
 */
export function useImport( path: string, touches: string[] ): Import {
	const mutate = useMutate();
	const paths = touches.join();
	return useCallback< Import >(
		( source, isDryRun ) => {
			const send = () =>
				request< ImportResult >( path, {
					method: 'POST',
					...bodyOf( source, isDryRun ),
				} );
			return isDryRun
				? send()
				: mutate< unknown, ImportResult >( {
						path,
						touches: paths.split( ',' ),
						send,
					} );
		},
		[ mutate, path, paths ]
	);
}
