import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';
import type { DirectoryItems, DirectoryName } from './reducer';

/**
 * Loads one of the short lists, unless it is there or on its way.
 *
 * @param name
 */
export function fetchDirectory( name: DirectoryName ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getDirectory()[ name ];
		if ( status !== 'idle' && status !== 'error' ) {
			return;
		}
		await dispatch.refreshDirectory( name );
	};
}

/**
 * Loads one of the short lists again, after somebody has changed it.
 *
 * @param name
 */
export function refreshDirectory( name: DirectoryName ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		dispatch( { type: 'DIRECTORY_STARTED', name } );
		try {
			const { items } = await request< {
				items: DirectoryItems[ typeof name ][];
			} >( `/${ name }` );
			dispatch( { type: 'DIRECTORY_RECEIVED', name, items } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'DIRECTORY_FAILED', name, error } );
		}
	};
}
