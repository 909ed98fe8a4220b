import { __, sprintf } from '@wordpress/i18n';

import { useKnownTickets } from '../../data';
import { useFound } from '../../data/find';
import {
	DEFAULT_QUERY,
	listRoute,
	type Route,
	useNavigate,
	useRoute,
} from '../router';
import type { DeskCommand } from './command';
import { recentTickets } from './recent';

interface Titled {
	id: number;
	number: number;
	subject: string;
}

function ticketLabel( { number, subject }: Titled ): string {
	return sprintf(
		/* translators: 1: ticket number, 2: its subject. */
		__( 'Ticket #%1$d: %2$s', 'sanad' ),
		number,
		subject
	);
}

function openOutside( url: string ): void {
	window.open( url, '_blank', 'noopener' );
}

/** Makes the command that opens a ticket. */
function useOpenTicket(): ( ticket: Titled ) => DeskCommand {
	const route = useRoute();
	const navigate = useNavigate();
	// From another screen the ticket is opened in the list that the agent works in.
	const base: Route = route.screen || route.compose ? listRoute() : route;
	return ( ticket ) => ( {
		name: `ticket/${ ticket.id }`,
		label: ticketLabel( ticket ),
		run: () => navigate( { ...base, ticket: ticket.id } ),
	} );
}

/** The tickets that were opened last, without the one that is open. */
export function useRecentCommands(): DeskCommand[] {
	const { ticket } = useRoute();
	const open = useOpenTicket();
	return useKnownTickets( recentTickets() )
		.filter( ( { id } ) => id !== ticket )
		.map( open );
}

/**
 * Tickets, orders, customers and articles that fit what was typed.
 *
 * @param search
 */
export function useFoundCommands( search: string ): {
	commands: DeskCommand[];
	isLoading: boolean;
} {
	const { answer, isLoading } = useFound( search );
	const open = useOpenTicket();
	const navigate = useNavigate();
	if ( ! answer ) {
		return { commands: [], isLoading };
	}
	const { named, tickets, customers, articles } = answer;
	const people = [
		...named.customers.map( ( { id, name, email, phone } ) => ( {
			id,
			name: name || email || phone || '',
		} ) ),
		...customers.map( ( { id, name, identities } ) => ( {
			id,
			name: name || ( identities[ 0 ]?.value ?? '' ),
		} ) ),
	];
	const commands: DeskCommand[] = [
		...named.tickets.map( open ),
		...named.orders.flatMap(
			( { id, number, edit_url: url, ...order } ) => {
				const label = sprintf(
					/* translators: 1: number of an order, 2: name of the customer. */
					__( 'Order #%1$s: %2$s', 'sanad' ),
					number,
					order.customer_name
				);
				const listed: DeskCommand = {
					name: `order-tickets/${ id }`,
					label: sprintf(
						/* translators: %s: number of an order. */
						__( 'Tickets about order #%s', 'sanad' ),
						number
					),
					run: () =>
						navigate(
							listRoute( { order: id, sort: DEFAULT_QUERY.sort } )
						),
				};
				return [
					...( url
						? [
								{
									name: `order/${ id }`,
									label,
									run: () => openOutside( url ),
								},
							]
						: [] ),
					...( order.ticket_count > 0 ? [ listed ] : [] ),
				];
			}
		),
		...tickets.map( open ),
		...people.map( ( { id, name } ) => ( {
			name: `customer/${ id }`,
			label: sprintf(
				/* translators: %s: name or address of a customer. */
				__( 'Tickets of %s', 'sanad' ),
				name
			),
			run: () =>
				navigate(
					listRoute( { customer: id, sort: DEFAULT_QUERY.sort } )
				),
		} ) ),
		...articles.map( ( { id, title, url } ) => ( {
			name: `article/${ id }`,
			label: sprintf(
				/* translators: %s: title of an article. */
				__( 'Article: %s', 'sanad' ),
				title
			),
			run: () => openOutside( url ),
		} ) ),
		{
			name: 'search-tickets',
			label: sprintf(
				/* translators: %s: what somebody typed. */
				__( 'Search tickets: %s', 'sanad' ),
				search.trim()
			),
			run: () =>
				navigate(
					listRoute( {
						search: search.trim(),
						sort: DEFAULT_QUERY.sort,
					} )
				),
		},
	];
	// The same ticket may be named by its number and found by its words.
	const names = commands.map( ( { name } ) => name );
	return {
		commands: commands.filter(
			( { name }, index ) => names.indexOf( name ) === index
		),
		isLoading,
	};
}
