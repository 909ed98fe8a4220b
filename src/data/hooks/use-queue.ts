import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';

import type { QueueState } from '../drafts/queue';
import { store } from '../store';

/** How often the line is tried while answers wait for it. */
const TRY_MS = 15_000;

/** Answers that wait for the line, in their order. */
export function useWaitingAnswers(): QueueState {
	return useSelect( ( select ) => select( store ).getQueue(), [] );
}

/**
 * Sends the answers that wait as soon as the line is back.
 *
 * @param onFailure Brings the agent to a ticket whose answer was refused.
 */
export function useQueue( onFailure: ( ticketId: number ) => void ): void {
	const { sendQueue, restoreQueue } = useDispatch( store );
	const { length } = useWaitingAnswers();
	const isOnline = useSelect(
		( select ) => select( store ).getLive().isOnline,
		[]
	);
	const latest = useRef( onFailure );
	latest.current = onFailure;

	useEffect( () => void restoreQueue(), [ restoreQueue ] );

	const isWaiting = length > 0;
	useEffect( () => {
		if ( ! isWaiting ) {
			return undefined;
		}
		const send = () => void sendQueue( ( id ) => latest.current( id ) );
		// Not in the same moment: the request that failed has just said that there is no line.
		const first = isOnline ? setTimeout( send, 1_000 ) : undefined;
		const again = setInterval( send, TRY_MS );
		window.addEventListener( 'online', send );
		return () => {
			clearTimeout( first );
			clearInterval( again );
			window.removeEventListener( 'online', send );
		};
	}, [ isWaiting, isOnline, sendQueue ] );
}
