import { useEffect, useState } from '@wordpress/element';

import { untilNextAge } from './format';

/**
 * Now, as far as the age of a time depends on it: moves on when that age reads otherwise, and only for
 * the component that shows it.
 *
 * @param time RFC 3339.
 * @return Milliseconds since 1970.
 */
export function useNow( time: string ): number {
	const [ now, setNow ] = useState( () => Date.now() );
	useEffect( () => {
		const timer = setTimeout(
			() => setNow( Date.now() ),
			untilNextAge( time, now )
		);
		return () => clearTimeout( timer );
	}, [ time, now ] );
	return now;
}
