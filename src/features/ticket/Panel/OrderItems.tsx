import { _n, sprintf } from '@wordpress/i18n';

import type { OrderItem } from '../../../types/api';

interface Props {
	items: OrderItem[];
	/** How many lines the order has; `items` may hold fewer. */
	count: number;
}

/**
 * The lines of an order with their pictures.
 *
 * @param props
 * @param props.items
 * @param props.count
 */
export function OrderItems( { items, count }: Props ) {
	const missing = count - items.length;
	return (
		<ul className="sanad-order__items">
			{ items.map( ( item, index ) => (
				<li key={ index }>
					{ item.image_url ? (
						<img
							src={ item.image_url }
							alt=""
							width={ 36 }
							height={ 36 }
							loading="lazy"
						/>
					) : (
						<span
							className="sanad-order__no-image"
							aria-hidden="true"
						/>
					) }
					<span className="sanad-order__item">
						<bdi>{ item.name }</bdi>
						{ item.details !== '' && (
							<span className="sanad-order__details">
								<bdi>{ item.details }</bdi>
							</span>
						) }
						{ item.sku !== '' && (
							<span className="sanad-order__details">
								<bdi dir="ltr">{ item.sku }</bdi>
							</span>
						) }
					</span>
					<span className="sanad-order__quantity">
						<bdi dir="ltr">× { item.quantity }</bdi>
						<bdi>{ item.total.formatted }</bdi>
					</span>
				</li>
			) ) }
			{ missing > 0 && (
				<li>
					{ sprintf(
						/* translators: %d: number of further items of an order. */
						_n(
							'and %d more item',
							'and %d more items',
							missing,
							'sanad'
						),
						missing
					) }
				</li>
			) }
		</ul>
	);
}
