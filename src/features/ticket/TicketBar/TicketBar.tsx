import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { pencil, sidebar } from '@wordpress/icons';

import { type StoredTicket, useDraft } from '../../../data';
import { runShortcut } from '../../../shortcuts';
import { TicketMenus } from '../TicketHeader';
import './TicketBar.scss';

interface Props {
	ticket: StoredTicket;
	isPanelOpen: boolean;
	onTogglePanel: () => void;
}

/**
 * What is done to a ticket, on a small screen: large, named, and within reach of the thumb.
 *
 * @param props
 * @param props.ticket
 * @param props.isPanelOpen
 * @param props.onTogglePanel
 */
export function TicketBar( { ticket, isPanelOpen, onTogglePanel }: Props ) {
	const { draft, isEmpty } = useDraft( ticket.id );
	return (
		<div
			className="sanad-ticket-bar"
			role="toolbar"
			aria-label={ __( 'Ticket', 'sanad' ) }
		>
			{ ticket.can?.reply !== false && (
				<Button
					className="sanad-bar-button"
					icon={ pencil }
					onClick={ () =>
						runShortcut( isEmpty ? 'reply' : draft.kind )
					}
				>
					{ isEmpty
						? __( 'Reply', 'sanad' )
						: __( 'Draft', 'sanad' ) }
				</Button>
			) }
			<TicketMenus ticket={ ticket } isInBar />
			<Button
				className="sanad-bar-button"
				icon={ sidebar }
				label={ __( 'Customer and orders', 'sanad' ) }
				aria-pressed={ isPanelOpen }
				onClick={ onTogglePanel }
			>
				{ __( 'Customer', 'sanad' ) }
			</Button>
		</div>
	);
}
