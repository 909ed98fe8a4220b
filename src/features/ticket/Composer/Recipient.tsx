import { Button } from '@wordpress/components';
import { createInterpolateElement, Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp, Icon, lock } from '@wordpress/icons';

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

/**
 * People in a sentence. Where room lacks, each is cut at his own end: cut at that of the sentence, an
 * address would lose its beginning from right to left.
 *
 * @param props
 * @param props.sentence With `<names/>` where they stand.
 * @param props.all
 */
function Named( { sentence, all }: { sentence: string; all: MailAddress[] } ) {
	return createInterpolateElement( sentence, {
		names: (
			<>
				{ all.map( ( { email, name }, index ) => (
					<Fragment key={ email }>
						{ index > 0 && ', ' }
						<bdi>{ name || email }</bdi>
					</Fragment>
				) ) }
			</>
		),
	} );
}

/**
 * Those who get a copy, by their names while they are few.
 *
 * @param props
 * @param props.cc
 */
function Copies( { cc }: { cc: MailAddress[] } ) {
	if ( cc.length > NAMED ) {
		return (
			<>
				{ sprintf(
					/* translators: %d: number of people who get a copy. */
					__( 'CC %d', 'sanad' ),
					cc.length
				) }
			</>
		);
	}
	return (
		<Named
			/* translators: %s: names or e-mail addresses of people who get a copy. */
			sentence={ sprintf( __( 'CC %s', 'sanad' ), '<names/>' ) }
			all={ cc }
		/>
	);
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
	const { customer } = ticket;
	return (
		<>
			<span className="sanad-composer__names">
				<Named
					/* translators: %s: names or e-mail addresses. */
					sentence={ sprintf( __( 'To %s', 'sanad' ), '<names/>' ) }
					all={
						to.length
							? to
							: [ { email: customer.email ?? '', name: '' } ]
					}
				/>
			</span>
			{ cc.length > 0 && (
				<span className="sanad-composer__copies">
					{ ' · ' }
					<Copies cc={ cc } />
				</span>
			) }
			{ bcc.length > 0 && (
				<span className="sanad-composer__copies">
					{ ' · ' }
					{
						/* translators: %d: number of people who get a copy unseen. */
						sprintf( __( 'BCC %d', 'sanad' ), bcc.length )
					}
				</span>
			) }
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
