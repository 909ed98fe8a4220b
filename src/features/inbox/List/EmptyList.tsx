import { __, sprintf } from '@wordpress/i18n';
import { inbox, search } from '@wordpress/icons';

import { DEFAULT_QUERY, hasFilters } from '../../../app/router';
import { EmptyState } from '../../../components/EmptyState';
import type { TicketQuery, View } from '../../../data';
import { ToList } from './ToList';

function viewSentence( view: View | undefined ): string {
	switch ( view ) {
		case 'unassigned':
			return __(
				'Every open ticket has somebody who takes care of it.',
				'sanad'
			);
		case 'mine':
			return __(
				'No open ticket is assigned to you. Take one from the unassigned.',
				'sanad'
			);
		case 'mentions':
			return __(
				'No note names you. When a colleague writes @ and your name, the ticket appears here.',
				'sanad'
			);
		case 'drafts':
			return __(
				'Nothing unsent. What you begin to write in a ticket and leave there, or send later, appears here.',
				'sanad'
			);
		case 'failed':
			return __( 'Every answer got out.', 'sanad' );
		case 'waiting':
			return __(
				'No ticket waits for a customer. A ticket comes here when you set it to Pending or On hold.',
				'sanad'
			);
		case 'snoozed':
			return __(
				'Nothing is snoozed. A snoozed ticket comes back by itself when its time has come.',
				'sanad'
			);
		case 'resolved':
			return __( 'No ticket is resolved yet.', 'sanad' );
		case 'spam':
			return __( 'No spam.', 'sanad' );
		case 'trash':
			return __( 'The trash is empty.', 'sanad' );
		default:
			return __( 'Nothing waiting. New questions appear here.', 'sanad' );
	}
}

function withoutFilters( { view, saved_view: saved, sort }: TicketQuery ) {
	return saved === undefined
		? { view: view ?? ( 'open' as const ), sort }
		: { saved_view: saved, sort };
}

/**
 * Why a list is empty, and the one next step.
 * @param props
 * @param props.query
 */
export function EmptyList( { query }: { query: TicketQuery } ) {
	if ( query.search !== undefined ) {
		return (
			<EmptyState
				icon={ search }
				action={
					<ToList query={ DEFAULT_QUERY }>
						{ __( 'Show all open tickets', 'sanad' ) }
					</ToList>
				}
			>
				{ sprintf(
					/* translators: %s: what was searched for. */
					__(
						'Nothing found for “%s”. Words are looked for whole; one that ends in * finds longer ones. Numbers of tickets, orders and phones work as well.',
						'sanad'
					),
					query.search
				) }
			</EmptyState>
		);
	}
	if ( hasFilters( query ) ) {
		return (
			<EmptyState
				icon={ inbox }
				action={
					<ToList query={ withoutFilters( query ) }>
						{ __( 'Take off the filters', 'sanad' ) }
					</ToList>
				}
			>
				{ __( 'No ticket fits all of these filters.', 'sanad' ) }
			</EmptyState>
		);
	}
	return (
		<EmptyState
			icon={ inbox }
			action={
				query.view === 'mine' && (
					<ToList query={ { view: 'unassigned', sort: query.sort } }>
						{ __( 'Show the unassigned', 'sanad' ) }
					</ToList>
				)
			}
		>
			{ query.saved_view === undefined
				? viewSentence( query.view )
				: __(
						'No ticket meets the conditions of this view now.',
						'sanad'
					) }
		</EmptyState>
	);
}
