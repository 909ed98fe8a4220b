import { SelectControl } from '@wordpress/components';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { type StoredTicket, useOrderPanel } from '../../../data';

interface Props {
	ticket: StoredTicket;
	/** 0 while none is chosen. */
	orderId: number;
	onChoose: ( orderId: number ) => void;
}

/**
 * Asks which order a text is about, where the ticket does not say so but its customer has ordered.
 *
 * @param props
 * @param props.ticket
 * @param props.orderId
 * @param props.onChoose
 */
export function OrderChoice( { ticket, orderId, onChoose }: Props ) {
	const { orders, verified } = useOrderPanel( ticket.id );
	const [ first ] = orders;
	const only = orders.length === 1 && verified ? first?.id : undefined;

	// Nothing to choose between, and he is who he says.
	useEffect( () => {
		if ( orderId === 0 && only ) {
			onChoose( only );
		}
	}, [ orderId, only, onChoose ] );

	if ( orders.length === 0 ) {
		return null;
	}
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'About order', 'sanad' ) }
			value={ String( orderId ) }
			help={
				verified
					? undefined
					: __(
							'Nobody has proved to own this address. Tell nothing of these orders before you know who is asking.',
							'sanad'
						)
			}
			options={ [
				{ value: '0', label: __( 'Choose an order', 'sanad' ) },
				...orders.map(
					( { id, number, status_label: status, total } ) => ( {
						value: String( id ),
						label: sprintf(
							/* translators: 1: order number, 2: its status, 3: its total. */
							__( '#%1$s · %2$s · %3$s', 'sanad' ),
							number,
							status,
							total.formatted
						),
					} )
				),
			] }
			onChange={ ( value ) => onChoose( Number( value ) ) }
		/>
	);
}
