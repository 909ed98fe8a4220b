import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp, Icon, lock } from '@wordpress/icons';

import { isolated, isolatedWords } from '../../../components/isolated';
import type { LocalDraft, StoredTicket } from '../../../data';
import type { MailAddress, Recipients } from '../../../types/api';

interface Props {
	ticket: StoredTicket;
	kind: LocalDraft[ 'kind' ];
	recipients: Recipients;
	/** Whether the fields are shown in which this is changed. */
	isOpen: boolean;
	/** Element id of those fields. */
	controls: string;
	onToggle: () => void;
}

/** More get a copy than a line names. */
const NAMED = 2;

const namesOf = ( list: MailAddress[] ) =>
	list
		.map( ( { email, name } ) =>
			name ? isolatedWords( name ) : isolated( email )
		)
		.join( ', ' );

/**
 * Those who get a copy, by their names while they are few.
 *
 * @param cc
 */
function copiesOf( cc: MailAddress[] ): string {
	if ( cc.length > NAMED ) {
		/* translators: %d: number of people who get a copy. */
		return sprintf( __( 'CC %d', 'sanad' ), cc.length );
	}
	return cc.length
		? /* translators: %s: names or e-mail addresses of people who get a copy. */
			sprintf( __( 'CC %s', 'sanad' ), namesOf( cc ) )
		: '';
}

/**
 * Who will read it, in one line. Where that is too narrow, a long address makes room: that somebody
 * gets a copy is seen in any case.
 *
 * @param props
 * @param props.ticket
 * @param props.recipients
 */
function Summary( {
	ticket,
	recipients,
}: Pick< Props, 'ticket' | 'recipients' > ) {
	const { to, cc, bcc } = recipients;
	const names = to.length
		? namesOf( to )
		: isolated( ticket.customer.email ?? '' );
	const copies = [
		copiesOf( cc ),
		/* translators: %d: number of people who get a copy unseen. */
		bcc.length ? sprintf( __( 'BCC %d', 'sanad' ), bcc.length ) : '',
	].filter( Boolean );
	return (
		<>
			<span className="sanad-composer__names">
				{
					/* translators: %s: names or e-mail addresses. */
					sprintf( __( 'To %s', 'sanad' ), names )
				}
			</span>
			{ copies.map( ( copy ) => (
				<span key={ copy } className="sanad-composer__copies">
					{ ' · ' }
					{ copy }
				</span>
			) ) }
		</>
	);
}

/**
 * Who will read what is written, and the way to change it.
 *
 * @param props
 * @param props.ticket
 * @param props.kind
 * @param props.recipients
 * @param props.isOpen
 * @param props.controls
 * @param props.onToggle
 */
export function Recipient( {
	ticket,
	kind,
	recipients,
	isOpen,
	controls,
	onToggle,
}: Props ) {
	if ( kind === 'note' ) {
		return (
			<p className="sanad-composer__to">
				<Icon icon={ lock } size={ 16 } />
				{ __( 'Only your team sees this.', 'sanad' ) }
			</p>
		);
	}
	const isNobody =
		ticket.customer.email === null && recipients.to.length === 0;
	return (
		<p className="sanad-composer__to">
			<Button
				// Older cores find no text in a component and make the button as small as its icon.
				className="sanad-composer__recipients has-text"
				icon={ isOpen ? chevronUp : chevronDown }
				iconPosition="right"
				iconSize={ 16 }
				size="small"
				aria-expanded={ isOpen }
				aria-controls={ controls }
				onClick={ onToggle }
			>
				{ isNobody ? (
					<span>
						{ __(
							'No address is known for this customer: the answer shows on the ticket page only.',
							'sanad'
						) }
					</span>
				) : (
					<Summary ticket={ ticket } recipients={ recipients } />
				) }
			</Button>
		</p>
	);
}
