import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';

import type { Pulse, PulseWatch } from '../../types/api';
import { onTabs } from '../drafts/tabs';
import { bumpCheck, readCounters } from '../live/counters';
import { readFile, rememberedVerdict } from '../live/files';
import { createPoller, type Feed, type Poller } from '../live/poller';
import { store } from '../store';

/** Whoever leafs through tickets faster than this is not shown anything live of them. */
export const DWELL_MS = 1_500;

/** Feeds are kept for a day after they were last asked for. */
const RENEW_MS = 6 * 3_600_000;

/** A lost feed, or a server that did not answer, is asked for again after this. */
const RETRY_MS = 30_000;

/** So that a hundred browsers that hear of a change do not ask in the same moment. */
const JITTER_MS = 2_000;

/** The same for the few tabs of one agent. */
const TAB_JITTER_MS = 500;

const EVERY = {
	desk: { every: 5_000, everyHidden: 30_000 },
	ticket: { every: 4_000, everyHidden: null },
	presence: { every: 3_000, everyHidden: null },
};

interface Watch {
	answer: PulseWatch;
	/** What a move of each feed means, by its name. */
	meanings: Map< string, () => void >;
}

function toFeed(
	{ name, url, counter }: Pulse,
	rhythm: Omit< Feed, 'name' | 'url' | 'counter' >
): Feed {
	return { name, url, counter, ...rhythm };
}

function feedsOf( { desk, tickets }: PulseWatch ): Feed[] {
	return [
		...desk.map( ( pulse ) => toFeed( pulse, EVERY.desk ) ),
		...tickets.flatMap( ( { pulse, presence } ) => [
			toFeed( pulse, EVERY.ticket ),
			toFeed( presence, EVERY.presence ),
		] ),
	];
}

/** Whether this agent may not see tickets any more. */
export function useIsRefused(): boolean {
	return useSelect( ( select ) => select( store ).getLive().isRefused, [] );
}

/**
 * Keeps the screen live: hears of changes on the desk and at the open ticket within seconds, at the
 * price of a static file, and of what the agent does in another tab.
 *
 * @param ticket Id of the open ticket; null for none.
 */
export function useLive( ticket: number | null ): void {
	const {
		fetchWatch,
		fetchPresence,
		catchUp,
		switchLive,
		moveLater,
		changeLine,
	} = useDispatch( store );
	const poller = useRef< Poller | null >( null );
	const watch = useRef< Watch | null >( null );
	const [ epoch, setEpoch ] = useState( 0 );
	const isRefused = useIsRefused();

	useEffect( () => {
		let retry: ReturnType< typeof setTimeout > | undefined;
		poller.current = createPoller( {
			readFile,
			readCounters,
			onMove: ( name ) => watch.current?.meanings.get( name )?.(),
			onLost: () => {
				clearTimeout( retry );
				retry = setTimeout(
					() => setEpoch( ( count ) => count + 1 ),
					RETRY_MS
				);
			},
			onLine: ( isOnline ) => void changeLine( isOnline ),
		} );
		const renewal = setInterval(
			() => setEpoch( ( count ) => count + 1 ),
			RENEW_MS
		);
		return () => {
			clearTimeout( retry );
			clearInterval( renewal );
			poller.current?.stop();
		};
	}, [ changeLine ] );

	useEffect(
		() => onTabs( () => void moveLater( null, 0, TAB_JITTER_MS ) ),
		[ moveLater ]
	);

	useEffect( () => {
		if ( isRefused ) {
			poller.current?.stop();
			return undefined;
		}
		let isCurrent = true;
		const begin = async () => {
			const answer = await fetchWatch(
				ticket === null ? [] : [ ticket ]
			);
			if ( ! isCurrent ) {
				return;
			}
			if ( answer === null ) {
				void switchLive( false );
				later = setTimeout( () => void begin(), RETRY_MS );
				return;
			}
			const meanings = new Map< string, () => void >();
			answer.desk.forEach( ( { name } ) =>
				meanings.set( name, () =>
					moveLater( null, answer.merged_seconds * 1_000, JITTER_MS )
				)
			);
			answer.tickets.forEach( ( watched ) => {
				const { id, pulse, presence } = watched;
				meanings.set( pulse.name, () => moveLater( id, 0, 500 ) );
				meanings.set( presence.name, () => void fetchPresence( id ) );
				catchUp( watched );
			} );
			if ( ! watch.current ) {
				// The lists came with the page, before anybody watched.
				void moveLater( null, 0, JITTER_MS );
			}
			const hasFiles = await rememberedVerdict( answer, bumpCheck );
			if ( isCurrent ) {
				watch.current = { answer, meanings };
				poller.current?.watch(
					feedsOf( answer ),
					hasFiles ? 'files' : 'route'
				);
				void switchLive( true );
			}
		};
		let later = setTimeout( () => void begin(), DWELL_MS );
		return () => {
			isCurrent = false;
			clearTimeout( later );
		};
	}, [
		ticket,
		epoch,
		fetchWatch,
		fetchPresence,
		catchUp,
		switchLive,
		moveLater,
		isRefused,
	] );
}

/** Whether the last request reached the server. */
export function useIsOnline(): boolean {
	return useSelect( ( select ) => select( store ).getLive().isOnline, [] );
}
