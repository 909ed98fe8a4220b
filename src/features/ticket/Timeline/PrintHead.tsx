import { __, sprintf } from '@wordpress/i18n';

import { exactTime } from '../../../components/RelativeTime';
import { type StoredTicket, useBoot } from '../../../data';

/**
 * What stands above the conversation on paper, where the header of the screen is left out.
 *
 * @param props
 * @param props.ticket
 */
export function PrintHead( { ticket }: { ticket: StoredTicket } ) {
	const { locale } = useBoot();
	const { name, email } = ticket.customer;
	return (
		<div className="sanad-print-head" aria-hidden="true">
			<h1>
				{ sprintf(
					/* translators: 1: number of a ticket, 2: its subject. */
					__( '#%1$d %2$s', 'sanad' ),
					ticket.number,
					ticket.subject
				) }
			</h1>
			<p>
				<bdi>{ name }</bdi>
				{ email && (
					<>
						{ ' · ' }
						<bdi dir="ltr">{ email }</bdi>
					</>
				) }
				{ ' · ' }
				{ exactTime( ticket.created_at, locale ) }
			</p>
		</div>
	);
}
