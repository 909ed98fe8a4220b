import { useRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';

import type { ViewDefaults } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

const PATH = '/views/defaults';

/** What the inbox opens with by role, and how to change it. For those who manage the desk. */
export function useViewDefaults(): ResourceResult< ViewDefaults > & {
	change: ( part: Partial< ViewDefaults > ) => void;
} {
	const result = useResource< ViewDefaults >( PATH );
	const registry = useRegistry();
	const mutate = useMutate();
	const { value } = result;

	const save = async ( data: ViewDefaults ): Promise< void > => {
		try {
			await mutate< ViewDefaults, ViewDefaults >( {
				path: PATH,
				apply: () => data,
				send: () =>
					request< ViewDefaults >( PATH, { method: 'PUT', data } ),
				confirm: ( _before, after ) => after,
			} );
			notify( registry, 'start-views', __( 'Saved.', 'sanad' ) );
		} catch ( thrown ) {
			const { message } = toRequestError( thrown );
			notifyError( registry, 'start-views', message );
		}
	};

	return {
		...result,
		change: ( part ) => {
			if ( value ) {
				void save( { ...value, ...part } );
			}
		},
	};
}
