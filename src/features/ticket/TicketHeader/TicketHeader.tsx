import { Button } from '@wordpress/components';
import { __, isRTL } from '@wordpress/i18n';
import {
	arrowLeft,
	arrowRight,
	chevronLeft,
	chevronRight,
	sidebar as panelIcon,
} from '@wordpress/icons';

import type { StoredTicket } from '../../../data';
import { useShortcutProps } from '../../../shortcuts';
import { MoreMenu } from './MoreMenu';
import { SubjectField } from './SubjectField';
import { TicketMenus } from './TicketMenus';
import './TicketHeader.scss';

export interface TicketHeaderProps {
	ticket: StoredTicket;
	/** Null at the ends of the list. */
	onPrevious: ( () => void ) | null;
	onNext: ( () => void ) | null;
	/** Back to the list; null where the list stands beside. */
	onClose: ( () => void ) | null;
	isPanelOpen: boolean;
	onTogglePanel: () => void;
	/** After the ticket left the list: spam or trash. */
	onGone: () => void;
}

/**
 * The head of a ticket: where it is in the list, what it is about, how it stands.
 *
 * @param props
 * @param props.ticket
 * @param props.onPrevious
 * @param props.onNext
 * @param props.onClose
 * @param props.isPanelOpen
 * @param props.onTogglePanel
 * @param props.onGone
 */
export function TicketHeader( {
	ticket,
	onPrevious,
	onNext,
	onClose,
	isPanelOpen,
	onTogglePanel,
	onGone,
}: TicketHeaderProps ) {
	const rtl = isRTL();
	const previousKeys = useShortcutProps( 'previous' );
	const nextKeys = useShortcutProps( 'next' );
	// There the rest stands in a bar within reach of the thumb.
	const isSmall = onClose !== null;
	const panelKeys = useShortcutProps( 'panel' );
	return (
		<header className="sanad-ticket-header">
			<div className="sanad-ticket-header__row">
				{ onClose && (
					<Button
						icon={ rtl ? arrowRight : arrowLeft }
						label={ __( 'Back to the list', 'sanad' ) }
						onClick={ onClose }
					/>
				) }
				<Button
					icon={ rtl ? chevronRight : chevronLeft }
					label={ __( 'Previous ticket', 'sanad' ) }
					{ ...previousKeys }
					disabled={ ! onPrevious }
					onClick={ onPrevious ?? undefined }
				/>
				<Button
					icon={ rtl ? chevronLeft : chevronRight }
					label={ __( 'Next ticket', 'sanad' ) }
					{ ...nextKeys }
					disabled={ ! onNext }
					onClick={ onNext ?? undefined }
				/>
				<bdi className="sanad-ticket-header__number">
					#{ ticket.number }
				</bdi>
				<span className="sanad-ticket-header__space" />

				{ ! isSmall && <TicketMenus ticket={ ticket } /> }
				<MoreMenu ticket={ ticket } onGone={ onGone } />
				{ ! isSmall && (
					<Button
						icon={ panelIcon }
						label={ __( 'Customer and orders', 'sanad' ) }
						{ ...panelKeys }
						isPressed={ isPanelOpen }
						onClick={ onTogglePanel }
					/>
				) }
			</div>
			<SubjectField key={ ticket.id } ticket={ ticket } />
		</header>
	);
}
