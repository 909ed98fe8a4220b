import { useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import { store } from '../store';

/** How long data may grow old while it is looked at and nobody tells of changes. */
const INTERVAL_MS = 60_000;

/** Coming back to the tab loads again what is older than this. */
const RETURN_MS = 10_000;

export interface FreshnessOptions {
	/** Id of the ticket that the data are about; absent for what the whole desk changes. */
	ticket?: number;
	/** Milliseconds between two requests whether or not anything is told, for what nobody tells of. */
	interval?: number;
}

/**
 * Loads data again as soon as they have changed: when the server tells so, or where it cannot, by
 * the clock while the tab is looked at and when the agent comes back to it.
 *
 * @param reload
 * @param options
 * @param options.ticket
 * @param options.interval
 */
export function useFreshness(
	reload: () => void,
	{ ticket, interval }: FreshnessOptions = {}
): void {
	const { isOn, isRefused, moves } = useSelect(
		( select ) => {
			const live = select( store ).getLive();
			return {
				isOn: live.isOn,
				isRefused: live.isRefused,
				moves:
					ticket === undefined
						? live.deskMoves
						: ( live.ticketMoves[ ticket ] ?? 0 ),
			};
		},
		[ ticket ]
	);
	const lastRun = useRef( Date.now() );
	const lastMoves = useRef( moves );

	useEffect( () => {
		if ( moves !== lastMoves.current && ! isRefused ) {
			lastMoves.current = moves;
			lastRun.current = Date.now();
			reload();
		}
	}, [ moves, reload, isRefused ] );

	// What is told needs no clock.
	const usual = interval ?? ( isOn ? null : INTERVAL_MS );
	const period = isRefused ? null : usual;
	useEffect( () => {
		const run = () => {
			lastRun.current = Date.now();
			reload();
		};
		const isSeen = () => document.visibilityState === 'visible';
		const timer =
			period === null
				? undefined
				: setInterval( () => isSeen() && run(), period );
		const onReturn = () => {
			const isOld = Date.now() - lastRun.current > RETURN_MS;
			if ( period !== null && isSeen() && isOld ) {
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
	}, [ reload, period ] );
}
