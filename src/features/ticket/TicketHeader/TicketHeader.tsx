import { Button, DropdownMenu } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { __, isRTL } from '@wordpress/i18n';
import {
	arrowLeft,
	arrowRight,
	chevronLeft,
	chevronRight,
	moreVertical,
	sidebar as panelIcon,
} from '@wordpress/icons';
import { useState } from '@wordpress/element';

import type { StoredTicket } from '../../../data';
import { useTicketActions } from '../../../data';
import { StatusMenu } from './StatusMenu';
import { SubjectField } from './SubjectField';
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

function CopyLink( { address }: { address: string } ) {
	const [ isCopied, setCopied ] = useState( false );
	const ref = useCopyToClipboard< HTMLButtonElement >( address, () =>
		setCopied( true )
	);
	return (
		<Button ref={ ref } variant="tertiary" size="compact">
			{ isCopied
				? __( 'Copied', 'sanad' )
				: __( 'Copy customer link', 'sanad' ) }
		</Button>
	);
}

function MoreMenu( {
	ticket,
	onGone,
}: Pick< TicketHeaderProps, 'ticket' | 'onGone' > ) {
	const { move } = useTicketActions( ticket.id );
	const moveAway = ( folder: 'spam' | 'trash' ) => () => {
		onGone();
		void move( folder );
	};
	const controls =
		ticket.folder === 'inbox'
			? [
					{
						title: __( 'Mark as spam', 'sanad' ),
						onClick: moveAway( 'spam' ),
					},
					{
						title: __( 'Move to trash', 'sanad' ),
						onClick: moveAway( 'trash' ),
					},
				]
			: [
					{
						title: __( 'Back to the inbox', 'sanad' ),
						onClick: () => void move( 'inbox' ),
					},
				];
	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ __( 'More', 'sanad' ) }
			popoverProps={ { placement: 'bottom-end' } }
			controls={ controls }
		/>
	);
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
	const link = 'customer_link' in ticket ? ticket.customer_link : null;
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
					disabled={ ! onPrevious }
					onClick={ onPrevious ?? undefined }
				/>
				<Button
					icon={ rtl ? chevronLeft : chevronRight }
					label={ __( 'Next ticket', 'sanad' ) }
					disabled={ ! onNext }
					onClick={ onNext ?? undefined }
				/>
				<bdi className="sanad-ticket-header__number">
					#{ ticket.number }
				</bdi>
				<span className="sanad-ticket-header__space" />
				{ link && <CopyLink key={ ticket.id } address={ link } /> }
				<StatusMenu ticket={ ticket } />
				<MoreMenu ticket={ ticket } onGone={ onGone } />
				<Button
					icon={ panelIcon }
					label={ __( 'Customer and orders', 'sanad' ) }
					isPressed={ isPanelOpen }
					onClick={ onTogglePanel }
				/>
			</div>
			<SubjectField key={ ticket.id } ticket={ ticket } />
		</header>
	);
}
