import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp, external, Icon } from '@wordpress/icons';

import { isolated } from '../../../components/isolated';
import { useBoot } from '../../../data';
import type { PanelOrder } from '../../../types/api';
import { dayOf } from './dates';
import { OrderDetails } from './OrderDetails';
import { OrderItems } from './OrderItems';

interface Props {
	order: PanelOrder;
	/** Whether the ticket is about this order. */
	isLinked: boolean;
	/** The first one stands open. */
	isFirst: boolean;
	/** 0 takes the link away. */
	onLink: ( orderId: number ) => void;
}

/**
 * One order: what anybody asks first, and the rest on demand.
 *
 * @param props
 * @param props.order
 * @param props.isLinked
 * @param props.isFirst
 * @param props.onLink
 */
export function OrderCard( { order, isLinked, isFirst, onLink }: Props ) {
	const { locale } = useBoot();
	const [ isOpen, setOpen ] = useState( isFirst || isLinked );
	const name = sprintf(
		/* translators: %s: number of an order. */
		__( 'Order %s', 'sanad' ),
		isolated( `#${ order.number }` )
	);

	return (
		<article
			className={ `sanad-order${ isLinked ? ' is-linked' : '' }` }
			aria-label={ name }
		>
			<h4>
				<Button
					className="sanad-order__toggle"
					aria-expanded={ isOpen }
					onClick={ () => setOpen( ! isOpen ) }
				>
					<span className="sanad-order__title">
						<bdi className="sanad-order__number">
							#{ order.number }
						</bdi>
						<span
							className={ `sanad-order__status is-${ order.status }` }
						>
							{ order.status_label }
						</span>
						<bdi className="sanad-order__total">
							{ order.total.formatted }
						</bdi>
					</span>
					<Icon icon={ isOpen ? chevronUp : chevronDown } />
				</Button>
			</h4>
			{ isOpen && (
				<>
					<p className="sanad-order__meta">
						{ order.date && (
							<span>{ dayOf( order.date, locale ) }</span>
						) }
						{ order.is_guest && (
							<span>{ __( 'Guest', 'sanad' ) }</span>
						) }
						{ order.refunded && (
							<span>
								{ sprintf(
									/* translators: %s: an amount of money. */
									__( 'Refunded: %s', 'sanad' ),
									order.refunded.formatted
								) }
							</span>
						) }
					</p>
					<OrderItems
						items={ order.items }
						count={ order.item_count }
					/>
					<OrderDetails order={ order } />
					<div className="sanad-order__actions">
						<Button
							variant="secondary"
							size="compact"
							onClick={ () => onLink( isLinked ? 0 : order.id ) }
						>
							{ isLinked
								? __( 'Unlink from ticket', 'sanad' )
								: __( 'Link to ticket', 'sanad' ) }
						</Button>
						{ order.edit_url !== null && (
							<Button
								variant="tertiary"
								size="compact"
								href={ order.edit_url }
								target="_blank"
								rel="noopener"
								icon={ external }
								iconPosition="right"
							>
								{ __( 'Open order', 'sanad' ) }
							</Button>
						) }
					</div>
				</>
			) }
		</article>
	);
}
