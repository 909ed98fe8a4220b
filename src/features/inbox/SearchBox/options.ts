import { _n, __, sprintf } from '@wordpress/i18n';

import type { LookupResult } from '../../../data';
import { statusLabel } from '../../../data/labels';
import type { Suggestion } from '../../../types/api';
import type { Completion } from './completions';

/** What choosing an option does. */
export type Choice =
	| { does: 'write'; text: string; isUnfinished: boolean }
	| { does: 'search'; text: string }
	| { does: 'ticket'; id: number }
	| { does: 'list'; filter: 'order' | 'customer'; id: number }
	| { does: 'leave'; url: string };

/** A line below the search box. */
export interface Option {
	key: string;
	/** Under which heading it stands. */
	group: 'hits' | 'filters' | 'recent';
	label: string;
	/** The label with what was typed marked; absent where nothing is. */
	html?: string;
	detail: string;
	/** Codes and numbers read from left to right wherever they stand. */
	isCode: boolean;
	choice: Choice;
}

/** Earlier searches below the box; more are not read. */
const MOST_RECENT = 5;

/**
 * A heading.
 *
 * @param group
 */
export function groupLabel( group: Option[ 'group' ] ): string {
	return {
		hits: __( 'Has this number', 'sanad' ),
		filters: __( 'Narrow the search', 'sanad' ),
		recent: __( 'Searched before', 'sanad' ),
	}[ group ];
}

const joined = ( ...facts: ( string | null )[] ) =>
	facts.filter( ( fact ) => fact ).join( ' · ' );

function hits( { tickets, orders, customers }: LookupResult ): Option[] {
	return [
		...tickets.map( ( ticket ) => ( {
			key: `ticket-${ ticket.id }`,
			group: 'hits' as const,
			label: sprintf(
				/* translators: 1: ticket number, 2: its subject. */
				__( 'Ticket #%1$d, %2$s', 'sanad' ),
				ticket.number,
				ticket.subject
			),
			detail: joined(
				ticket.customer_name,
				statusLabel( ticket.status )
			),
			isCode: false,
			choice: { does: 'ticket' as const, id: ticket.id },
		} ) ),
		...orders.flatMap( ( order ) => {
			const { id, number, edit_url: url, ticket_count: count } = order;
			const lines: Option[] = [];
			if ( url !== null ) {
				lines.push( {
					key: `order-${ id }`,
					group: 'hits',
					label: sprintf(
						/* translators: %s: order number. */
						__( 'Order #%s in a new tab', 'sanad' ),
						number
					),
					detail: joined( order.customer_name, order.status_label ),
					isCode: false,
					choice: { does: 'leave', url },
				} );
			}
			if ( count > 0 ) {
				lines.push( {
					key: `order-tickets-${ id }`,
					group: 'hits',
					label: sprintf(
						/* translators: 1: how many tickets, 2: order number. */
						_n(
							'%1$d ticket about order #%2$s',
							'%1$d tickets about order #%2$s',
							count,
							'sanad'
						),
						count,
						number
					),
					detail: url === null ? order.customer_name : '',
					isCode: false,
					choice: { does: 'list', filter: 'order', id },
				} );
			}
			return lines;
		} ),
		...customers.map( ( { id, name, email, phone } ) => ( {
			key: `customer-${ id }`,
			group: 'hits' as const,
			label: sprintf(
				/* translators: %s: name of a customer. */
				__( 'Tickets of %s', 'sanad' ),
				name || email || phone || ''
			),
			detail: joined( email, phone ),
			isCode: false,
			choice: { does: 'list' as const, filter: 'customer' as const, id },
		} ) ),
	];
}

/**
 * The lines below the box, in their order.
 *
 * @param known
 * @param known.lookup
 * @param known.suggestions
 * @param known.completions
 * @param known.recent
 */
export function optionsOf( {
	lookup,
	suggestions,
	completions,
	recent,
}: {
	lookup: LookupResult;
	suggestions: Suggestion[];
	completions: Completion[];
	recent: string[];
} ): Option[] {
	const filters: Option[] = [
		...suggestions.map( ( { type, text, label, html, detail } ) => ( {
			key: `${ type }-${ text }`,
			group: 'filters' as const,
			label,
			html,
			detail: joined(
				text,
				text.includes( detail ) || detail === label ? null : detail
			),
			isCode: false,
			choice: { does: 'write' as const, text, isUnfinished: false },
		} ) ),
		...completions.map(
			( { text, description, isUnfinished } ): Option => ( {
				key: `filter-${ text }`,
				group: 'filters',
				label: text,
				detail: description,
				isCode: true,
				choice: { does: 'write', text, isUnfinished },
			} )
		),
	];
	return [
		...hits( lookup ),
		...recent.slice( 0, MOST_RECENT ).map( ( text ): Option => ( {
			key: `recent-${ text }`,
			group: 'recent',
			label: text,
			detail: '',
			isCode: false,
			choice: { does: 'search', text },
		} ) ),
		...filters,
	];
}
