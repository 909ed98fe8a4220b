import { useCallback } from '@wordpress/element';

import type { Me, MeSave } from '../../types/api';
import { request } from '../client';
import { useMutate, useResource } from '../resources';

/** Until the server has said more. */
const DEFAULTS: Me = { signature_html: '', undo_seconds: 10 };

const PATH = '/me';

export interface MeResult {
	me: Me;
	/** Rejects with a RequestError. */
	save: ( fields: MeSave ) => Promise< Me >;
}

/** How this agent writes: his signature, and for how long what he sends can be taken back. */
export function useMe(): MeResult {
	const { value } = useResource< Me >( '/me' );
	const mutate = useMutate();
	const save = useCallback(
		( fields: MeSave ) =>
			mutate< Me, Me >( {
				path: PATH,
				apply: ( me ) => ( { ...me, ...fields } ),
				send: () =>
					request< Me >( '/me', { method: 'PATCH', data: fields } ),
				confirm: ( _, saved ) => saved,
			} ),
		[ mutate ]
	);
	return { me: value ?? DEFAULTS, save };
}
