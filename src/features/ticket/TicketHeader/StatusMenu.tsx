import {
	Dropdown,
	Button,
	MenuGroup,
	MenuItemsChoice,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { StatusDot } from '../../../components/StatusDot';
import type { StoredTicket } from '../../../data';
import { useTicketActions } from '../../../data';
import { statusLabel } from '../../../data/labels';
import type { Status } from '../../../types/api';

const STATUSES: Status[] = [
	'open',
	'pending',
	'on_hold',
	'resolved',
	'closed',
];

/**
 * Shows the status of a ticket and sets another.
 *
 * @param props
 * @param props.ticket
 */
export function StatusMenu( { ticket }: { ticket: StoredTicket } ) {
	const { update } = useTicketActions( ticket.id );
	return (
		<Dropdown
			popoverProps={ { placement: 'bottom-end' } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					variant="secondary"
					size="compact"
					aria-expanded={ isOpen }
					aria-haspopup="menu"
					onClick={ onToggle }
				>
					<StatusDot status={ ticket.status } />
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<MenuGroup label={ __( 'Status', 'sanad' ) }>
					<MenuItemsChoice
						value={ ticket.status }
						choices={ STATUSES.map( ( status ) => ( {
							value: status,
							label: statusLabel( status ),
						} ) ) }
						onSelect={ ( value: string ) => {
							onClose();
							const status = STATUSES.find(
								( one ) => one === value
							);
							if ( status && status !== ticket.status ) {
								void update( { status } );
							}
						} }
						onHover={ () => {} }
					/>
				</MenuGroup>
			) }
		/>
	);
}
