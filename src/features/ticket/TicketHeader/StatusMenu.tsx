import { __, sprintf } from '@wordpress/i18n';
import { check } from '@wordpress/icons';

import { ChoiceMenu } from '../../../components/ChoiceMenu';
import { StatusDot } from '../../../components/StatusDot';
import { useTicketActions } from '../../../data';
import { statusLabel } from '../../../data/labels';
import type { Status } from '../../../types/api';
import type { TicketMenuProps } from './menu-props';

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
 * @param props.isInBar
 */
export function StatusMenu( { ticket, isInBar = false }: TicketMenuProps ) {
	const { update } = useTicketActions( ticket.id );
	return (
		<ChoiceMenu
			label={ __( 'Status', 'sanad' ) }
			buttonLabel={ sprintf(
				/* translators: %s: status of the ticket, such as Open. */
				__( 'Status: %s', 'sanad' ),
				statusLabel( ticket.status )
			) }
			fieldLabel={ __( 'Find a status', 'sanad' ) }
			shortcut="status"
			choices={ STATUSES.map( ( status ) => ( {
				key: status,
				label: statusLabel( status ),
				isChosen: status === ticket.status,
			} ) ) }
			onChoose={ ( { key } ) => {
				const status = STATUSES.find( ( one ) => one === key );
				if ( status && status !== ticket.status ) {
					void update( { status } );
				}
			} }
			{ ...( isInBar
				? { text: statusLabel( ticket.status ), icon: check }
				: { children: <StatusDot status={ ticket.status } /> } ) }
		/>
	);
}
