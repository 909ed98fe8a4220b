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

/**
 * Each line in its own direction, all on the side where the panel begins.
 * @param root0
 * @param root0.lines
 */
function Address( { lines }: { lines: string } ) {
	return (
		<address>
			{ lines.split( '\n' ).map( ( line, index ) => (
				<div key={ index }>
					<bdi>{ line }</bdi>
				</div>
			) ) }
		</address>
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
			<bdi>{ note.text }</bdi>
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
					<Address lines={ order.shipping_address } />
				</Detail>
			) }
			{ order.billing_address !== '' &&
				order.billing_address !== order.shipping_address && (
					<Detail label={ __( 'Billing address', 'sanad' ) }>
						<Address lines={ order.billing_address } />
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
