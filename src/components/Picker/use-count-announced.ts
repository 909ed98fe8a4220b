import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';

/** Screen readers say the letters that are typed first. */
const SPEAK_AFTER_MS = 600;

/**
 * Says how much was found once the agent pauses.
 *
 * @param sentence Empty while nothing is known.
 */
export function useCountAnnounced( sentence: string ): void {
	useEffect( () => {
		if ( sentence === '' ) {
			return undefined;
		}
		const timer = setTimeout(
			() => speak( sentence, 'polite' ),
			SPEAK_AFTER_MS
		);
		return () => clearTimeout( timer );
	}, [ sentence ] );
}
