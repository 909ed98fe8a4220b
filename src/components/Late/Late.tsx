import { useEffect, useState } from '@wordpress/element';
import type { ReactNode } from 'react';

/** What comes sooner needs no placeholder; one that flashes is worse than none. */
const DELAY_MS = 300;

/**
 * Shows a placeholder only where the wait is long enough to be felt.
 * @param props
 * @param props.children
 */
export function Late( { children }: { children: ReactNode } ) {
	const [ isLate, setIsLate ] = useState( false );
	useEffect( () => {
		const timer = setTimeout( () => setIsLate( true ), DELAY_MS );
		return () => clearTimeout( timer );
	}, [] );
	return isLate ? <>{ children }</> : null;
}
