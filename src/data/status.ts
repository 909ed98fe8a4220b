import type { RequestError } from './errors';

/** How far a piece of data is. `refreshing` shows what was there while newer is on its way. */
export type LoadStatus = 'idle' | 'loading' | 'ready' | 'refreshing' | 'error';

export interface Loading {
	status: LoadStatus;
	error: RequestError | null;
}

export const IDLE: Loading = { status: 'idle', error: null };

/**
 * The state of something that is asked for now.
 *
 * @param hasData Whether something is there to be shown meanwhile.
 */
export function started( hasData: boolean ): Loading {
	return { status: hasData ? 'refreshing' : 'loading', error: null };
}

export const READY: Loading = { status: 'ready', error: null };

/**
 * The state of something that could not be had.
 *
 * @param error Why.
 */
export function failed( error: RequestError ): Loading {
	return { status: 'error', error };
}
