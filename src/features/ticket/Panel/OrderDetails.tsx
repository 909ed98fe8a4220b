import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import { RelativeTime } from '../../../components/RelativeTime';
import type { OrderNote, OrderTracking, PanelOrder } from '../../../types/api';

function Detail( { label, children }: { label: string; children: ReactNode } ) {
	return (
		<div>
			<dt>{ label }</dt>
			<dd>{ children }</dd>
		</div>
	);
}

function Tracking( { tracking }: { tracking: OrderTracking } ) {
	const { carrier, number, url } = tracking;
	return (
		<li>
			<bdi>{ carrier }</bdi>{ ' ' }
			{ url ? (
				<a href={ url } target="_blank" rel="noopener noreferrer">
					<bdi dir="ltr">{ number }</bdi>
				</a>
			) : (
				<bdi dir="ltr">{ number }</bdi>
			) }
		</li>
	);
}

function Note( { note }: { note: OrderNote } ) {
	return (
		<li>
			<span dir="auto">{ note.text }</span>
			<small>
				{ note.for_customer
					? __( 'Seen by the customer', 'sanad' )
					: __( 'Private', 'sanad' ) }
				{ ' · ' }
				<RelativeTime time={ note.date } />
			</small>
		</li>
	);
}

/**
 * Delivery, payment, addresses and notes of an order.
 *
 * @param props
 * @param props.order
 */
export function OrderDetails( { order }: { order: PanelOrder } ) {
	const { shipping, payment, notes } = order;
	return (
		<dl className="sanad-order__facts">
			{ ( shipping.method !== '' || shipping.trackings.length > 0 ) && (
				<Detail label={ __( 'Delivery', 'sanad' ) }>
					<bdi>{ shipping.method }</bdi>
					<ul>
						{ shipping.trackings.map( ( tracking ) => (
							<Tracking
								key={ tracking.number }
								tracking={ tracking }
							/>
						) ) }
					</ul>
				</Detail>
			) }
			{ payment !== '' && (
				<Detail label={ __( 'Payment', 'sanad' ) }>
					<bdi>{ payment }</bdi>
				</Detail>
			) }
			{ order.shipping_address !== '' && (
				<Detail label={ __( 'Delivery address', 'sanad' ) }>
					<address dir="auto">{ order.shipping_address }</address>
				</Detail>
			) }
			{ order.billing_address !== '' &&
				order.billing_address !== order.shipping_address && (
					<Detail label={ __( 'Billing address', 'sanad' ) }>
						<address dir="auto">{ order.billing_address }</address>
					</Detail>
				) }
			{ notes.length > 0 && (
				<Detail label={ __( 'Order notes', 'sanad' ) }>
					<ul>
						{ notes.map( ( note ) => (
							<Note key={ note.id } note={ note } />
						) ) }
					</ul>
				</Detail>
			) }
		</dl>
	);
}
