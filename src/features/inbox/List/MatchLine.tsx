import { __ } from '@wordpress/i18n';

import { simpleMarkup } from '../../../components/MessageBody';
import type { TicketMatch } from '../../../types/api';

function fieldLabel( field: TicketMatch[ 'field' ] ): string {
	return {
		message: '',
		subject: '',
		note: __( 'Note', 'sanad' ),
		customer: __( 'Customer', 'sanad' ),
		order: __( 'Order', 'sanad' ),
		number: __( 'Ticket', 'sanad' ),
	}[ field ];
}

/**
 * Why a search found a ticket: the words that were looked for, where they stand.
 *
 * @param props
 * @param props.match
 */
export function MatchLine( { match }: { match: TicketMatch } ) {
	const label = fieldLabel( match.field );
	return (
		<span className="sanad-row__snippet sanad-row__match" dir="auto">
			{ label !== '' && (
				<span className={ `sanad-row__field is-${ match.field }` }>
					{ label }
				</span>
			) }
			{ simpleMarkup( match.html ) }
		</span>
	);
}
