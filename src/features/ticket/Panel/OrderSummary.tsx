import { __, _n, sprintf } from '@wordpress/i18n';

import { monthOf } from './dates';
import { useBoot } from '../../../data';
import type { PanelCustomer } from '../../../types/api';

/**
 * What the customer is worth to the shop, in one or two lines; nothing where he has no orders and no account.
 *
 * @param props
 * @param props.customer
 */
export function OrderSummary( { customer }: { customer: PanelCustomer } ) {
	const { locale } = useBoot();
	const {
		order_count: count,
		lifetime_values: values,
		lifetime_orders: summed,
		lifetime_whole: isWhole,
		since,
	} = customer;

	if ( count === 0 && ! since ) {
		return null;
	}
	return (
		<p className="sanad-orders__summary">
			{ count > 0 && (
				<span>
					{ sprintf(
						/* translators: %d: number of orders. */
						_n( '%d order', '%d orders', count, 'sanad' ),
						count
					) }
				</span>
			) }
			{ values.map( ( { currency, formatted } ) => (
				<bdi key={ currency }>{ formatted }</bdi>
			) ) }
			{ since && (
				<span>
					{ sprintf(
						/* translators: %s: month and year. */
						__( 'since %s', 'sanad' ),
						monthOf( since, locale )
					) }
				</span>
			) }
			{ ! isWhole && values.length > 0 && (
				<span className="sanad-orders__partial">
					{ sprintf(
						/* translators: %d: number of orders. */
						_n(
							'Sum of the newest %d paid order',
							'Sum of the newest %d paid orders',
							summed,
							'sanad'
						),
						summed
					) }
				</span>
			) }
		</p>
	);
}
