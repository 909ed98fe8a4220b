import { useRegistry } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { HelpCentre } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

const PATH = '/help-centre';

/** The pages of the help centre, its languages, and how to make it. */
export function useHelpCentre(): ResourceResult< HelpCentre > & {
	isMaking: boolean;
	make: () => Promise< void >;
} {
	const result = useResource< HelpCentre >( PATH );
	const registry = useRegistry();
	const mutate = useMutate();
	const [ isMaking, setMaking ] = useState( false );

	const make = async () => {
		setMaking( true );
		try {
			await mutate< HelpCentre, HelpCentre >( {
				path: PATH,
				send: () => request< HelpCentre >( PATH, { method: 'POST' } ),
				confirm: ( _before, made ) => made,
			} );
			notify(
				registry,
				'help-centre',
				__( 'The help centre is on your site.', 'sanad' )
			);
		} catch ( thrown ) {
			notifyError(
				registry,
				'help-centre',
				toRequestError( thrown ).message
			);
		} finally {
			setMaking( false );
		}
	};
	return { ...result, isMaking, make };
}
