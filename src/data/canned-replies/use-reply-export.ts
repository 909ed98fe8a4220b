import apiFetch from '@wordpress/api-fetch';
import { useRegistry } from '@wordpress/data';
import { useCallback } from '@wordpress/element';

import { toRequestError } from '../errors';
import { notifyError } from '../notices';

/** How to save all canned replies as a file of this computer. */
export function useReplyExport(): (
	format: 'json' | 'csv'
) => Promise< void > {
	const registry = useRegistry();
	return useCallback(
		async ( format ) => {
			try {
				const response = await apiFetch< Response, false >( {
					path: `/sanad/v1/canned-replies/export?format=${ format }`,
					parse: false,
				} );
				const link = document.createElement( 'a' );
				link.href = URL.createObjectURL( await response.blob() );
				link.download = `canned-replies.${ format }`;
				link.click();
				URL.revokeObjectURL( link.href );
			} catch ( thrown ) {
				// A response that is not parsed is thrown as it came.
				const reason: unknown =
					thrown instanceof Response ? await thrown.json() : thrown;
				notifyError(
					registry,
					'canned-replies-failed',
					toRequestError( reason ).message
				);
			}
		},
		[ registry ]
	);
}
