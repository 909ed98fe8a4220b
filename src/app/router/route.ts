import { boot } from '../../data/boot';
import {
	FILTERS,
	queryArgs,
	SORTS,
	type TicketQuery,
	VIEWS,
} from '../../data/tickets/query';
import type {
	Channel,
	Folder,
	Priority,
	Status,
	StatusGroup,
} from '../../types/api';
import { parseScreen, type ScreenPlace, writeScreen } from './screen';

/** What the address of the screen says. */
export interface Route {
	/** The list, also while a ticket stands beside it. */
	query: TicketQuery;
	/** Id of the open ticket. */
	ticket: number | null;
	/** Message of a ticket that the conversation begins with. It names its ticket, because a route is often that of another ticket with this one put in. */
	message?: { ticket: number; id: number };
	/** Side request that the link of a mail opens beside the ticket; the address forgets it with the next step. */
	request?: number;
	/** The form for a new ticket on behalf of a customer, and what it starts with. */
	compose: { order: number | null; customer: number | null } | null;
	/** The screen that stands in the place of the inbox. */
	screen: ScreenPlace | null;
}

export const DEFAULT_QUERY: TicketQuery = { view: 'open', sort: 'newest' };

/**
 * The place of a list of tickets with nothing beside it.
 *
 * @param query
 */
export function listRoute( query: TicketQuery = DEFAULT_QUERY ): Route {
	return { query, ticket: null, compose: null, screen: null };
}

/**
 * The place of a message in the conversation of its ticket.
 *
 * @param route     Where the agent is, or whatever list the ticket shall stand beside.
 * @param ticket    Id of the ticket.
 * @param messageId Id of the message; 0 for the ticket alone, at what is new.
 */
export function messageRoute(
	route: Route,
	ticket: number,
	messageId: number
): Route {
	const { message, ...rest } = route;
	return {
		...rest,
		ticket,
		...( messageId > 0 ? { message: { ticket, id: messageId } } : {} ),
	};
}

/**
 * A place in a screen beside the inbox.
 *
 * @param name
 * @param args What else the address shall say.
 */
export function screenRoute(
	name: ScreenPlace[ 'name' ],
	args: ScreenPlace[ 'args' ] = {}
): Route {
	return { ...listRoute(), screen: { name, args } };
}

const STATUSES: Status[] = [
	'open',
	'pending',
	'on_hold',
	'resolved',
	'closed',
];
const GROUPS: StatusGroup[] = [ 'open', 'paused', 'resolved' ];
const FOLDERS: Folder[] = [ 'inbox', 'spam', 'trash' ];
const PRIORITIES: Priority[] = [ 'low', 'normal', 'high', 'urgent' ];
const CHANNELS: Channel[] = [
	'email',
	'form',
	'portal',
	'chat',
	'review',
	'phone',
	'in_person',
	'sms',
	'messenger',
	'instagram',
	'whatsapp',
	'x',
	'comment',
	'forum',
	'api',
];

/** What the filters of an address may say; the menus offer the same. */
export const CHOICES = {
	status: STATUSES,
	group: GROUPS,
	folder: FOLDERS,
	priority: PRIORITIES,
	channel: CHANNELS,
};

/** Filters that say which tickets by themselves, so that no view has to be added to them. */
const SCOPES = [
	'saved_view',
	'search',
	'customer',
	'order',
	'folder',
	'status',
	'group',
] as const;

function oneOf< Word extends string >(
	words: readonly Word[],
	text: string | null
): Word | undefined {
	return words.find( ( word ) => word === text );
}

function id( text: string | null ): number | undefined {
	return text !== null && /^[1-9]\d{0,15}$/.test( text )
		? Number( text )
		: undefined;
}

function assignee( text: string | null ): string | undefined {
	return text === 'me' || text === 'none' || id( text )
		? ( text ?? undefined )
		: undefined;
}

/**
 * Drops what is absent, so that two queries for the same tickets are equal.
 *
 * @param parts
 */
function present< Parts extends object >(
	parts: Parts
): { [ Name in keyof Parts ]: Exclude< Parts[ Name ], undefined > } {
	return Object.fromEntries(
		Object.entries( parts ).filter( ( [ , value ] ) => value !== undefined )
	) as { [ Name in keyof Parts ]: Exclude< Parts[ Name ], undefined > };
}

function parseQuery(
	params: URLSearchParams,
	isCompose: boolean
): TicketQuery {
	const get = ( name: string ) => params.get( name );
	const statuses = ( get( 'status' ) ?? '' )
		.split( ',' )
		.map( ( word ) => oneOf( STATUSES, word ) )
		.filter( ( status ) => status !== undefined );

	const filters: Partial< TicketQuery > = present( {
		saved_view: id( get( 'saved_view' ) ),
		status: statuses.length ? statuses : undefined,
		group: oneOf( GROUPS, get( 'group' ) ),
		folder: oneOf( FOLDERS, get( 'folder' ) ),
		topic: id( get( 'topic' ) ),
		assignee: assignee( get( 'assignee' ) ),
		team: id( get( 'team' ) ),
		tag: id( get( 'tag' ) ),
		priority: oneOf( PRIORITIES, get( 'priority' ) ),
		channel: oneOf( CHANNELS, get( 'channel' ) ),
		// Beside `compose` these two are about the new ticket.
		customer: isCompose ? undefined : id( get( 'customer' ) ),
		order: isCompose ? undefined : id( get( 'order' ) ),
		search: get( 'search' )?.trim() || undefined,
	} );
	const named = oneOf( VIEWS, get( 'view' ) );
	const sort = oneOf( SORTS, get( 'sort' ) );
	if ( ! named && Object.keys( filters ).length === 0 ) {
		const { start } = boot();
		return { ...start, sort: sort ?? start.sort };
	}
	const isScoped = SCOPES.some( ( name ) => filters[ name ] !== undefined );
	const view = named ?? ( isScoped ? undefined : DEFAULT_QUERY.view );
	return {
		...present( { view } ),
		...filters,
		sort: sort ?? DEFAULT_QUERY.sort,
	};
}

/**
 * Reads the address. What it does not know or what is wrong is left out.
 *
 * @param search The part from the question mark on.
 */
export function parseRoute( search: string ): Route {
	const params = new URLSearchParams( search );
	const place = parseScreen( params );
	if ( place ) {
		return { ...listRoute(), screen: place };
	}
	const isCompose = params.get( 'compose' ) === '1';
	const request = id( params.get( 'request' ) );
	const ticket = isCompose ? null : ( id( params.get( 'ticket' ) ) ?? null );
	const message = id( params.get( 'message' ) );
	return {
		...( request === undefined ? {} : { request } ),
		...( message === undefined || ticket === null
			? {}
			: { message: { ticket, id: message } } ),
		query: parseQuery( params, isCompose ),
		ticket,
		compose: isCompose
			? {
					order: id( params.get( 'order' ) ) ?? null,
					customer: id( params.get( 'customer' ) ) ?? null,
				}
			: null,
		screen: null,
	};
}

/**
 * Writes the address that says this.
 *
 * @param base  Address of the screen, such as `/wp-admin/admin.php?page=sanad`.
 * @param route
 */
export function routeUrl( base: string, route: Route ): string {
	const { pathname, search } = new URL( base, window.location.href );
	// Not those of the address itself, which is written anew with each of them: every row has such a link.
	const params = new URLSearchParams( search );
	if ( route.screen ) {
		writeScreen( route.screen, params );
		return `${ pathname }?${ params }`;
	}
	const set = ( name: string, value: number | null ) => {
		if ( value !== null ) {
			params.set( name, String( value ) );
		}
	};
	const { sort, ...args } = queryArgs( route.query );
	for ( const [ name, value ] of Object.entries( args ) ) {
		params.set( name, value );
	}
	if ( sort && sort !== DEFAULT_QUERY.sort ) {
		params.set( 'sort', sort );
	}
	set( 'ticket', route.ticket );
	if ( route.message && route.message.ticket === route.ticket ) {
		set( 'message', route.message.id );
	}
	if ( route.compose ) {
		params.set( 'compose', '1' );
		set( 'order', route.compose.order );
		set( 'customer', route.compose.customer );
	}
	return `${ pathname }?${ params }`;
}

/**
 * Whether a query narrows its view.
 *
 * @param query
 */
export function hasFilters( query: TicketQuery ): boolean {
	return FILTERS.some( ( name ) => query[ name ] !== undefined );
}
