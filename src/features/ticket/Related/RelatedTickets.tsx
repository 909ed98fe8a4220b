import { __ } from '@wordpress/i18n';

import { RouteLink, useRoute } from '../../../app/router';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { RelativeTime } from '../../../components/RelativeTime';
import { StatusDot } from '../../../components/StatusDot';
import { type StoredTicket, useRelatedTickets } from '../../../data';
import type { RelatedTicket, Relation } from '../../../types/api';
import './RelatedTickets.scss';

function whyLabel( why: Relation ): string {
	return {
		merged: __( 'Part of this ticket', 'sanad' ),
		split: __( 'Split', 'sanad' ),
		follow_up: __( 'Follow-up', 'sanad' ),
		order: __( 'Same order', 'sanad' ),
		customer: __( 'Same customer', 'sanad' ),
		subject: __( 'Similar subject', 'sanad' ),
	}[ why ];
}

function Row( { why, ticket }: RelatedTicket ) {
	const route = useRoute();
	const words = (
		<>
			<bdi>#{ ticket.number }</bdi> <bdi>{ ticket.subject }</bdi>
		</>
	);
	return (
		<li>
			{ why === 'merged' ? (
				<span className="sanad-related__subject">{ words }</span>
			) : (
				<RouteLink
					className="sanad-related__subject"
					to={ { ...route, ticket: ticket.id } }
				>
					{ words }
				</RouteLink>
			) }
			<span className="sanad-related__facts">
				<span>{ whyLabel( why ) }</span>
				{ why !== 'merged' && <StatusDot status={ ticket.status } /> }
				<RelativeTime time={ ticket.last_message_at } />
			</span>
		</li>
	);
}

/**
 * Tickets that whoever answers this one may want to know of.
 *
 * @param props
 * @param props.ticket
 */
export function RelatedTickets( { ticket }: { ticket: StoredTicket } ) {
	const { value, error, reload } = useRelatedTickets( ticket.id );
	if ( error && ! value ) {
		return <ErrorNotice error={ error } onRetry={ reload } />;
	}
	if ( value?.items.length === 0 ) {
		return (
			<p className="sanad-related__none">
				{ __( 'No other ticket has to do with this one.', 'sanad' ) }
			</p>
		);
	}
	return (
		<ul className="sanad-related" aria-busy={ value === null }>
			{ value?.items.map( ( item ) => (
				<Row key={ item.ticket.id } { ...item } />
			) ) }
		</ul>
	);
}
