/*
 * Pictures are answered as downloads that no page may embed, so they are fetched and shown from
 * memory. One copy a file, kept as long as somebody shows it.
 */

interface Held {
	url: Promise< string >;
	users: number;
}

const held = new Map< string, Held >();

/** How long a picture outlives its last user, who often comes right back. */
const LINGER_MS = 30_000;

async function load( address: string ): Promise< string > {
	const response = await fetch( address, { credentials: 'same-origin' } );
	if ( ! response.ok ) {
		throw new Error( String( response.status ) );
	}
	return URL.createObjectURL( await response.blob() );
}

function release( address: string ): void {
	const entry = held.get( address );
	if ( ! entry || --entry.users > 0 ) {
		return;
	}
	setTimeout( () => {
		if ( entry.users === 0 && held.get( address ) === entry ) {
			held.delete( address );
			void entry.url.then( URL.revokeObjectURL, () => {} );
		}
	}, LINGER_MS );
}

/**
 * Holds a file in memory.
 *
 * @param address Where it is downloaded.
 * @return Its address in this page, and what gives it back.
 */
export function holdFile( address: string ): {
	url: Promise< string >;
	release: () => void;
} {
	let entry = held.get( address );
	if ( ! entry ) {
		entry = { url: load( address ), users: 0 };
		// What failed is asked for again by the next who needs it.
		entry.url.catch( () => held.delete( address ) );
		held.set( address, entry );
	}
	entry.users++;
	let isReleased = false;
	return {
		url: entry.url,
		release: () => {
			if ( ! isReleased ) {
				isReleased = true;
				release( address );
			}
		},
	};
}
