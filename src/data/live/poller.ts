/** A counter that is watched. */
export interface Feed {
	/** Names it where files cannot be had. */
	name: string;
	/** Where its file lies. */
	url: string;
	/** What it was when it was last heard of. */
	counter: number;
	/** Milliseconds between two looks while the page is looked at. */
	every: number;
	/** The same while it is not; null rests. */
	everyHidden: number | null;
}

/** Whether counters come from files of the web server or, where those are late, from the REST route. */
export type Source = 'files' | 'route';

export interface PollerOptions {
	/** The counter in a file; null if there is no such file. Throws if nothing came back. */
	readFile: ( url: string ) => Promise< number | null >;
	/** Several counters; absent is what nobody keeps any more. Throws if nothing came back. */
	readCounters: (
		names: string[]
	) => Promise< Record< string, number | undefined > >;
	/** A counter has moved, in whatever direction. */
	onMove: ( name: string ) => void;
	/** A feed is not kept any more: it has to be asked for anew. */
	onLost: () => void;
	/** The line broke, or is back. */
	onLine: ( isOnline: boolean ) => void;
}

export interface Poller {
	/** Watches these from now on, and only these. */
	watch: ( feeds: Feed[], source: Source ) => void;
	/** Looks at everything now. */
	look: () => void;
	stop: () => void;
}

interface Watched extends Feed {
	due: number;
}

/** Between two questions to the REST route, which costs the shop far more than a file. */
export const ROUTE_EVERY_MS = 20_000;

const MAX_PAUSE_MS = 60_000;

const isHidden = () => document.visibilityState === 'hidden';

/**
 * Looks at counters again and again, and says which have moved.
 *
 * @param options
 */
export function createPoller( options: PollerOptions ): Poller {
	let watched: Watched[] = [];
	let source: Source = 'files';
	let failures = 0;
	let isReading = false;
	let timer: ReturnType< typeof setTimeout > | undefined;

	const pause = ( { every, everyHidden }: Feed ): number | null => {
		const own = isHidden() ? everyHidden : every;
		if ( own === null ) {
			return null;
		}
		const base = source === 'files' ? own : Math.max( own, ROUTE_EVERY_MS );
		return failures === 0
			? base
			: Math.min( Math.max( MAX_PAUSE_MS, base ), base * 2 ** failures );
	};

	const note = ( feed: Watched, counter: number | null | undefined ) => {
		if ( ! watched.includes( feed ) ) {
			return;
		}
		if ( counter === null || counter === undefined ) {
			options.onLost();
		} else if ( counter !== feed.counter ) {
			feed.counter = counter;
			options.onMove( feed.name );
		}
	};

	const readAll = async ( due: Watched[] ) => {
		if ( source === 'route' ) {
			const counters = await options.readCounters(
				due.map( ( { name } ) => name )
			);
			due.forEach( ( feed ) => note( feed, counters[ feed.name ] ) );
			return;
		}
		const read = due.map( async ( feed ) =>
			note( feed, await options.readFile( feed.url ) )
		);
		await Promise.all( read );
	};

	const run = async () => {
		const now = Date.now();
		const due = watched.filter(
			( feed ) => feed.due <= now && pause( feed ) !== null
		);
		if ( isReading || due.length === 0 ) {
			return;
		}
		isReading = true;
		try {
			await readAll( due );
			failures = 0;
			options.onLine( true );
		} catch {
			failures++;
			options.onLine( false );
		}
		isReading = false;
		due.forEach( ( feed ) => {
			feed.due = Date.now() + ( pause( feed ) ?? 0 );
		} );
	};

	const schedule = () => {
		clearTimeout( timer );
		const next = watched
			.filter( ( feed ) => pause( feed ) !== null )
			.reduce( ( least, { due } ) => Math.min( least, due ), Infinity );
		if ( next !== Infinity ) {
			timer = setTimeout(
				() => void run().then( schedule ),
				Math.max( 0, next - Date.now() )
			);
		}
	};

	const look = () => {
		watched.forEach( ( feed ) => {
			feed.due = 0;
		} );
		schedule();
	};
	const onVisibility = () => ( isHidden() ? schedule() : look() );
	const onOffline = () => options.onLine( false );
	document.addEventListener( 'visibilitychange', onVisibility );
	window.addEventListener( 'online', look );
	window.addEventListener( 'offline', onOffline );

	return {
		watch: ( feeds, from ) => {
			const old = new Map(
				watched.map( ( feed ) => [ feed.name, feed ] )
			);
			source = from;
			// What is watched on keeps its count: a move between two lists of feeds is still told.
			watched = feeds.map(
				( feed ) =>
					old.get( feed.name ) ?? {
						...feed,
						due: Date.now() + feed.every,
					}
			);
			schedule();
		},
		look,
		stop: () => {
			clearTimeout( timer );
			watched = [];
			document.removeEventListener( 'visibilitychange', onVisibility );
			window.removeEventListener( 'online', look );
			window.removeEventListener( 'offline', onOffline );
		},
	};
}
