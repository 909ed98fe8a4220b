import { useEffect, useRef } from '@wordpress/element';

/** How long data may grow old while it is looked at. */
const INTERVAL_MS = 60_000;

/** Coming back to the tab loads again what is older than this. */
const RETURN_MS = 10_000;

/**
 * Loads data again while the tab is looked at, and when the agent comes back to it.
 *
 * @param reload
 * @param interval Milliseconds.
 */
export function useFreshness(
	reload: () => void,
	interval: number = INTERVAL_MS
): void {
	const lastRun = useRef( Date.now() );

	useEffect( () => {
		const run = () => {
			lastRun.current = Date.now();
			reload();
		};
		const timer = setInterval( () => {
			if ( document.visibilityState === 'visible' ) {
				run();
			}
		}, interval );
		const onReturn = () => {
			if (
				document.visibilityState === 'visible' &&
				Date.now() - lastRun.current > RETURN_MS
			) {
				run();
			}
		};
		document.addEventListener( 'visibilitychange', onReturn );
		window.addEventListener( 'online', onReturn );
		return () => {
			clearInterval( timer );
			document.removeEventListener( 'visibilitychange', onReturn );
			window.removeEventListener( 'online', onReturn );
		};
	}, [ reload, interval ] );
}
