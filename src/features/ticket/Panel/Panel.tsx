import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { close } from '@wordpress/icons';

import type { StoredTicket } from '../../../data';
import { CustomerCard } from './CustomerCard';
import { OrderList } from './OrderList';
import './Panel.scss';
import './OrderCard.scss';
import { Properties } from './Properties';

interface Props {
	ticket: StoredTicket;
	/** Lies over the conversation, where there is no room beside it. */
	isDrawer: boolean;
	onClose: () => void;
}

/**
 * What belongs to a ticket beside its conversation: the customer, his orders, the properties.
 *
 * @param props
 * @param props.ticket
 * @param props.isDrawer
 * @param props.onClose
 */
export function Panel( { ticket, isDrawer, onClose }: Props ) {
	const panel = useRef< HTMLElement >( null );

	useEffect( () => {
		if ( ! isDrawer ) {
			return undefined;
		}
		const before = panel.current?.ownerDocument.activeElement;
		panel.current?.focus();
		return () => {
			if ( before instanceof HTMLElement ) {
				before.focus();
			}
		};
	}, [ isDrawer ] );

	return (
		// The keys reach the drawer from the fields in it.
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<aside
			ref={ panel }
			className={ `sanad-panel${ isDrawer ? ' is-drawer' : '' }` }
			aria-label={ __( 'Customer and orders', 'sanad' ) }
			tabIndex={ -1 }
			onKeyDown={ ( event ) => {
				if (
					isDrawer &&
					event.key === 'Escape' &&
					! event.defaultPrevented
				) {
					event.stopPropagation();
					onClose();
				}
			} }
		>
			{ isDrawer && (
				<div className="sanad-panel__close">
					<Button
						icon={ close }
						label={ __( 'Close', 'sanad' ) }
						onClick={ onClose }
					/>
				</div>
			) }
			<CustomerCard ticket={ ticket } />
			<Properties ticket={ ticket } />
			<OrderList key={ ticket.id } ticket={ ticket } />
		</aside>
	);
}
