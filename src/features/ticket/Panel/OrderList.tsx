import { Button, Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import type { StoredTicket } from '../../../data';
import { useOrderPanel, useTicketActions } from '../../../data';
import type { LinkedOrder } from '../../../types/api';
import { OrderCard } from './OrderCard';
import { OrderSummary } from './OrderSummary';

function goneSentence( { number, state }: LinkedOrder ): string | null {
	switch ( state ) {
		case 'trashed':
			return sprintf(
				/* translators: %s: number of an order. */
				__(
					'The linked order %s lies in the trash of WooCommerce.',
					'sanad'
				),
				number
			);
		case 'missing':
			return sprintf(
				/* translators: %s: number of an order. */
				__(
					'The linked order %s has been deleted in WooCommerce.',
					'sanad'
				),
				number
			);
		default:
			return null;
	}
}

function Skeleton() {
	return (
		<Late>
			<div className="sanad-orders__skeleton" role="status">
				<span className="screen-reader-text">
					{ __( 'Loading orders', 'sanad' ) }
				</span>
			</div>
		</Late>
	);
}

/**
 * What the customer has ordered, the order of the ticket first.
 *
 * @param props
 * @param props.ticket
 */
export function OrderList( { ticket }: { ticket: StoredTicket } ) {
	const panel = useOrderPanel( ticket.id );
	const { update } = useTicketActions( ticket.id );
	const isEmpty = panel.orders.length === 0;
	const gone = panel.linked ? goneSentence( panel.linked ) : null;

	return (
		<section
			className="sanad-orders"
			aria-label={ __( 'Orders', 'sanad' ) }
		>
			<h3>{ __( 'Orders', 'sanad' ) }</h3>
			{ panel.error && (
				<ErrorNotice error={ panel.error } onRetry={ panel.reload } />
			) }
			{ panel.status === 'loading' && <Skeleton /> }
			{ ! panel.available && (
				<p>
					{ __(
						'WooCommerce is not active on this site, so there are no orders to show. Tickets work without it.',
						'sanad'
					) }
				</p>
			) }
			{ panel.status === 'ready' && panel.available && (
				<>
					{ panel.customer && (
						<OrderSummary customer={ panel.customer } />
					) }
					{ ! isEmpty && ! panel.verified && (
						<Notice
							status="warning"
							isDismissible={ false }
							className="sanad-orders__warning"
						>
							{ __(
								'Nobody has proved to own this address. Tell nothing of these orders before you know who is asking.',
								'sanad'
							) }
						</Notice>
					) }
					{ gone && <p>{ gone }</p> }
					{ isEmpty && (
						<p>
							{ __(
								'No orders are known for this customer.',
								'sanad'
							) }
						</p>
					) }
				</>
			) }
			{ panel.orders.map( ( order, index ) => (
				<OrderCard
					key={ order.id }
					order={ order }
					isLinked={ order.id === ticket.order?.id }
					isFirst={ index === 0 }
					onLink={ ( id ) => void update( { order_id: id } ) }
				/>
			) ) }
			{ panel.next_page !== null && (
				<Button
					variant="tertiary"
					onClick={ panel.loadMore }
					isBusy={ panel.status === 'refreshing' }
				>
					{ __( 'Show more orders', 'sanad' ) }
				</Button>
			) }
		</section>
	);
}
