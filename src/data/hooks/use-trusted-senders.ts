import { useCallback } from '@wordpress/element';

import { usePreference } from './use-preference';

/** Whoever was trusted longest ago is asked about again. */
const MAX = 200;

/**
 * Whose pictures from other servers this agent always wants to see.
 *
 * @param sender Id of a customer; 0 for nobody in particular.
 * @return Whether he is trusted, and what trusts him from now on.
 */
export function useTrustedSender( sender: number ): [ boolean, () => void ] {
	const [ stored, store ] = usePreference( 'pictureSenders' );
	const all = stored.split( ',' ).filter( Boolean );
	const isTrusted = sender > 0 && all.includes( String( sender ) );
	const trust = useCallback( () => {
		const others = stored
			.split( ',' )
			.filter( ( id ) => id !== '' && id !== String( sender ) );
		store( [ ...others, String( sender ) ].slice( -MAX ).join( ',' ) );
	}, [ sender, stored, store ] );
	return [ isTrusted, trust ];
}
