import { __, sprintf } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';

interface Props {
	ticket: StoredTicket;
	isChosen: boolean;
	isTabStop: boolean;
	onChoose: ( isRange: boolean ) => void;
}

/**
 * Chooses a ticket for what is done to many; with Shift, everything between it and the one before.
 *
 * @param props
 * @param props.ticket
 * @param props.isChosen
 * @param props.isTabStop
 * @param props.onChoose
 */
export function RowCheckbox( {
	ticket,
	isChosen,
	isTabStop,
	onChoose,
}: Props ) {
	return (
		<input
			type="checkbox"
			className="sanad-row__checkbox"
			checked={ isChosen }
			tabIndex={ isTabStop ? 0 : -1 }
			aria-label={ sprintf(
				/* translators: 1: ticket number, 2: its subject. */
				__( 'Choose ticket #%1$d, %2$s', 'sanad' ),
				ticket.number,
				ticket.subject
			) }
			onChange={ ( { nativeEvent } ) =>
				onChoose(
					nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
				)
			}
		/>
	);
}
