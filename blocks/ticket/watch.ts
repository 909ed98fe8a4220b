import { readPulseFile } from '../shared/pulse-file';

/** What the server says about where answers are heard of; `PortalPulse` of the REST API. */
interface PortalPulse {
	url: string | null;
	counter: number;
	newest_message_id: number;
}

/** Milliseconds between two looks at the counter, a static file. */
const EVERY_MS = 10_000;

const MAX_PAUSE_MS = 120_000;

/** So that not every page of a ticket asks in the same moment. */
const JITTER_MS = 2_000;

async function begin( url: string ): Promise< PortalPulse | null > {
	const response = await fetch( url, {
		method: 'POST',
		credentials: 'omit',
	} );
	return response.ok ? ( ( await response.json() ) as PortalPulse ) : null;
}

/**
 * Tells when an answer has come while the page is looked at. Where that cannot be heard of, the page
 * stays as it is until it is loaded again.
 *
 * @param url      Route that says where to listen.
 * @param newest   Id of the newest message on the page.
 * @param onAnswer
 */
export async function watch(
	url: string,
	newest: number,
	onAnswer: () => Promise< unknown >
): Promise< void > {
	let pulse: PortalPulse | null;
	try {
		pulse = await begin( url );
	} catch {
		return;
	}
	if ( ! pulse?.url ) {
		return;
	}
	if ( pulse.newest_message_id > newest ) {
		void onAnswer();
	}
	const file = pulse.url;
	let { counter } = pulse;
	let pause = EVERY_MS;

	const look = async () => {
		if ( document.visibilityState === 'hidden' ) {
			document.addEventListener( 'visibilitychange', () => void look(), {
				once: true,
			} );
			return;
		}
		try {
			const { counter: seen, isKept } = await readPulseFile( file );
			if ( seen === undefined || isKept ) {
				// It is gone, or would tell nothing in time.
				return;
			}
			pause = EVERY_MS;
			if ( seen !== counter ) {
				counter = seen;
				setTimeout( () => void onAnswer(), Math.random() * JITTER_MS );
			}
		} catch {
			pause = Math.min( MAX_PAUSE_MS, pause * 2 );
		}
		setTimeout( () => void look(), pause );
	};
	setTimeout( () => void look(), pause );
}
