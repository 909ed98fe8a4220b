import { useRegistry } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { FastLane } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

const PATH = '/fast-lane';

/** How the fast lane stands, and how it is installed and removed. */
export function useFastLane(): ResourceResult< FastLane > & {
	isBusy: boolean;
	/** Writes the file, or writes it again for this version. */
	install: () => void;
	remove: () => void;
} {
	const result = useResource< FastLane >( PATH );
	const registry = useRegistry();
	const mutate = useMutate();
	const [ isBusy, setBusy ] = useState( false );

	const change = async (
		send: () => Promise< FastLane >,
		done: string
	): Promise< void > => {
		setBusy( true );
		try {
			await mutate< FastLane, FastLane >( {
				path: PATH,
				send,
				confirm: ( _before, after ) => after,
			} );
			notify( registry, 'fast-lane', done );
		} catch ( thrown ) {
			notifyError(
				registry,
				'fast-lane',
				toRequestError( thrown ).message
			);
		} finally {
			setBusy( false );
		}
	};

	return {
		...result,
		isBusy,
		install: () =>
			void change(
				() =>
					request< FastLane >( PATH, {
						method: 'PUT',
						data: { also: result.value?.also ?? [] },
					} ),
				__( 'The fast lane is installed.', 'sanad' )
			),
		remove: () =>
			void change(
				() => request< FastLane >( PATH, { method: 'DELETE' } ),
				__( 'The fast lane is removed.', 'sanad' )
			),
	};
}
