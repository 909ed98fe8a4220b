/** A place in a list: the row at its top edge, and how far that row is scrolled out of sight. */
export interface Position {
	/** Of the ticket. */
	id: number;
	/** Where the row stood, for when its ticket has left the list. */
	index: number;
	/** Share of the row's height. */
	part: number;
}

const STORAGE_KEY = 'sanad-positions';

/** Lists whose place is kept; those that were left longest ago are forgotten. */
const MOST = 30;

/** By list. The tab's storage takes over while the page is loaded anew. */
const positions = new Map< string, Position >( restored() );

function isEntry( value: unknown ): value is [ string, Position ] {
	if ( ! Array.isArray( value ) || typeof value[ 0 ] !== 'string' ) {
		return false;
	}
	const position: Partial< Position > | null | undefined = value[ 1 ];
	return (
		typeof position?.id === 'number' &&
		typeof position.index === 'number' &&
		typeof position.part === 'number'
	);
}

function restored(): [ string, Position ][] {
	try {
		const text = window.sessionStorage.getItem( STORAGE_KEY );
		const kept: unknown = JSON.parse( text ?? '[]' );
		return Array.isArray( kept ) ? kept.filter( isEntry ) : [];
	} catch {
		return [];
	}
}

/**
 * Where an agent was in a list.
 *
 * @param list Key of the list.
 */
export function positionIn( list: string ): Position | undefined {
	return positions.get( list );
}

/**
 * Notes where an agent is in a list.
 *
 * @param list     Key of the list.
 * @param position
 */
export function notePosition( list: string, position: Position ): void {
	positions.delete( list );
	positions.set( list, position );
}

/** Hands the places over to the page that comes next. */
export function keepPositions(): void {
	try {
		window.sessionStorage.setItem(
			STORAGE_KEY,
			JSON.stringify( [ ...positions ].slice( -MOST ) )
		);
	} catch {
		// No storage: lists begin at their top after a reload.
	}
}
