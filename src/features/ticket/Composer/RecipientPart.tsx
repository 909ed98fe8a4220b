import { useState } from '@wordpress/element';

import type { DraftResult, StoredTicket } from '../../../data';
import { Recipient } from './Recipient';
import { RecipientFields } from './RecipientFields';

/** One composer is on the screen at a time. */
const FIELDS_ID = 'sanad-composer-recipients';

interface Props {
	ticket: StoredTicket;
	/** Of the draft. */
	result: DraftResult;
}

/**
 * Whom an answer goes to: in a line, and in fields where it is to be changed or was refused.
 *
 * @param props
 * @param props.ticket
 * @param props.result
 */
export function RecipientPart( { ticket, result }: Props ) {
	const { draft, recipients, edit } = result;
	const [ isAsked, setAsked ] = useState( false );
	const errors = draft.sendError?.fields ?? {};
	const isRefused = [ 'to', 'cc', 'bcc' ].some(
		( field ) => errors[ field ]
	);
	const isOpen = draft.kind === 'reply' && ( isAsked || isRefused );
	const { email, name } = ticket.customer;

	return (
		<>
			<Recipient
				ticket={ ticket }
				kind={ draft.kind }
				recipients={ recipients }
				isOpen={ isOpen }
				controls={ FIELDS_ID }
				onToggle={ () => setAsked( ! isOpen ) }
			/>
			<div id={ FIELDS_ID }>
				{ isOpen && (
					<RecipientFields
						recipients={ recipients }
						customer={ email === null ? null : { email, name } }
						participants={ ticket.participants ?? [] }
						errors={ errors }
						onChange={ ( next ) => edit( { recipients: next } ) }
					/>
				) }
			</div>
		</>
	);
}
