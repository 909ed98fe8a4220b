import { messageRoute, type Route } from '../../../app/router';
import type { StoredTicket } from '../../../data';
import type { TicketMatch } from '../../../types/api';
import { ROW_ATTRIBUTE } from './use-row-focus';

/** What a row gets, in whatever shape it is drawn. */
export interface RowProps {
	ticket: StoredTicket;
	/** Why a search found it; null in other lists. */
	match: TicketMatch | null;
	/** Place among all rows, from 0. */
	index: number;
	/** Of all rows; -1 while it is not known. */
	count: number;
	/** Pixels from the first row's top. */
	top: number;
	/** Where the agent is. */
	route: Route;
	isOpen: boolean;
	/** Whether the Tab key stops at this row. */
	isTabStop: boolean;
	/** Whether what is done to many tickets is done to this one. */
	isChosen: boolean;
	onChoose: ( id: number, isRange: boolean ) => void;
	onFocus: ( id: number ) => void;
	/** The agent may be about to open it. */
	onIntent: ( id: number ) => void;
}

/** Milliseconds that mouse or focus rest on a row of somebody who wants it; what only passes by wants nothing. */
const REST_MS = 65;

let resting: ReturnType< typeof setTimeout > | undefined;

/**
 * For the link of a row, which leads to its ticket; in a search to the message that was found.
 *
 * @param props
 * @param props.ticket
 * @param props.ticket.id
 * @param props.match
 * @param props.route
 * @param props.isTabStop
 * @param props.isOpen
 * @param props.onFocus
 * @param props.onIntent
 */
export function linkProps( {
	ticket: { id },
	match,
	route,
	isTabStop,
	isOpen,
	onFocus,
	onIntent,
}: RowProps ) {
	const rest = () => {
		clearTimeout( resting );
		resting = setTimeout( () => onIntent( id ), REST_MS );
	};
	return {
		to: messageRoute( route, id, match?.message_id ?? 0 ),
		[ ROW_ATTRIBUTE ]: id,
		tabIndex: isTabStop ? 0 : -1,
		'aria-current': isOpen ? ( 'true' as const ) : undefined,
		onFocus: () => {
			onFocus( id );
			rest();
		},
		onMouseEnter: rest,
		onMouseLeave: () => clearTimeout( resting ),
		onTouchStart: () => onIntent( id ),
	};
}

/**
 * Whether a row reads as before. Its address follows from the list's.
 *
 * @param before
 * @param after
 */
export function isSameRow( before: RowProps, after: RowProps ): boolean {
	return (
		before.ticket === after.ticket &&
		before.match === after.match &&
		before.index === after.index &&
		before.count === after.count &&
		before.top === after.top &&
		before.isOpen === after.isOpen &&
		before.isTabStop === after.isTabStop &&
		before.isChosen === after.isChosen &&
		before.onChoose === after.onChoose &&
		before.onFocus === after.onFocus &&
		before.onIntent === after.onIntent &&
		before.route.query === after.route.query
	);
}
