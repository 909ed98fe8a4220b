import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, inbox, search } from '@wordpress/icons';

import {
	DEFAULT_QUERY,
	hasFilters,
	listRoute,
	useNavigate,
} from '../../../app/router';
import type { TicketQuery, View } from '../../../data';

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
	const navigate = useNavigate();
	const show = ( next: TicketQuery ) => navigate( listRoute( next ) );

	if ( query.search !== undefined ) {
		return (
			<div className="sanad-list__empty">
				<Icon icon={ search } size={ 36 } />
				<p>
					{ sprintf(
						/* translators: %s: what was searched for. */
						__(
							'Nothing found for “%s”. Words are looked for whole; one that ends in * finds longer ones. Numbers of tickets, orders and phones work as well.',
							'sanad'
						),
						query.search
					) }
				</p>
				<Button
					variant="secondary"
					onClick={ () => show( DEFAULT_QUERY ) }
				>
					{ __( 'Show all open tickets', 'sanad' ) }
				</Button>
			</div>
		);
	}
	if ( hasFilters( query ) ) {
		return (
			<div className="sanad-list__empty">
				<Icon icon={ inbox } size={ 36 } />
				<p>{ __( 'No ticket fits all of these filters.', 'sanad' ) }</p>
				<Button
					variant="secondary"
					onClick={ () => show( withoutFilters( query ) ) }
				>
					{ __( 'Take off the filters', 'sanad' ) }
				</Button>
			</div>
		);
	}
	return (
		<div className="sanad-list__empty">
			<Icon icon={ inbox } size={ 36 } />
			<p>
				{ query.saved_view === undefined
					? viewSentence( query.view )
					: __(
							'No ticket meets the conditions of this view now.',
							'sanad'
						) }
			</p>
			{ query.view === 'mine' && (
				<Button
					variant="secondary"
					onClick={ () =>
						show( { view: 'unassigned', sort: query.sort } )
					}
				>
					{ __( 'Show the unassigned', 'sanad' ) }
				</Button>
			) }
		</div>
	);
}
