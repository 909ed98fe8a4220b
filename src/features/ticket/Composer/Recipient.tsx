import { __, sprintf } from '@wordpress/i18n';
import { Icon, lock } from '@wordpress/icons';

import { isolated } from '../../../components/isolated';
import type { LocalDraft, StoredTicket } from '../../../data';

interface Props {
	ticket: StoredTicket;
	kind: LocalDraft[ 'kind' ];
}

/**
 * Who will read what is written.
 *
 * @param props
 * @param props.ticket
 * @param props.kind
 */
export function Recipient( { ticket, kind }: Props ) {
	if ( kind === 'note' ) {
		return (
			<p className="sanad-composer__to">
				<Icon icon={ lock } size={ 16 } />
				{ __( 'Only your team sees this.', 'sanad' ) }
			</p>
		);
	}
	const { email } = ticket.customer;
	if ( email === null ) {
		return (
			<p className="sanad-composer__to">
				{ __(
					'No address is known for this customer: the answer shows on the ticket page only.',
					'sanad'
				) }
			</p>
		);
	}
	return (
		<p className="sanad-composer__to">
			{ sprintf(
				/* translators: %s: an e-mail address. */
				__( 'To %s', 'sanad' ),
				isolated( email )
			) }
		</p>
	);
}
