import { Notice, RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { isolated, isolatedWords } from '../../../components/isolated';
import type { TicketSummary } from '../../../types/api';

export type OtherChoice = 'leave_out' | 'take_in';

type Ticket = Pick< TicketSummary, 'customer' | 'number' >;

interface Props {
	stays: Ticket;
	goes: Ticket;
	choice: OtherChoice;
	onChoose: ( choice: OtherChoice ) => void;
}

const isChoice = ( value: string ): value is OtherChoice =>
	value === 'leave_out' || value === 'take_in';

/**
 * What tells a customer from the other one: often it is the same person with two addresses.
 *
 * @param ticket
 * @param ticket.customer
 * @param ticket.number
 * @param other
 */
function nameIn( { customer, number }: Ticket, other: Ticket ): string {
	const { name, email } = customer;
	if ( name && name !== other.customer.name ) {
		return isolatedWords( name );
	}
	return email
		? isolated( email )
		: /* translators: %d: number of the ticket. */
			sprintf( __( 'the customer of #%d', 'sanad' ), number );
}

/**
 * Warns that two tickets belong to different customers, says what each of them will get to read, and
 * asks what becomes of the other one.
 *
 * @param props
 * @param props.stays
 * @param props.goes
 * @param props.choice
 * @param props.onChoose
 */
export function OtherCustomer( { stays, goes, choice, onChoose }: Props ) {
	const owner = nameIn( stays, goes );
	const other = nameIn( goes, stays );
	return (
		<Notice status="warning" isDismissible={ false }>
			<p>
				{ sprintf(
					/* translators: %s: name of a customer. */
					__(
						'Two customers: the merged ticket belongs to %s. Neither sees what you wrote with the other before.',
						'sanad'
					),
					owner
				) }
			</p>
			<p>
				{ choice === 'take_in'
					? sprintf(
							/* translators: 1: name of a customer, 2: name of another customer. */
							__(
								'Answers go to %1$s and, as CC, to %2$s.',
								'sanad'
							),
							owner,
							other
						)
					: sprintf(
							/* translators: 1: name of a customer, 2: name of another customer. */
							__( 'Answers go to %1$s, not to %2$s.', 'sanad' ),
							owner,
							other
						) }{ ' ' }
				{ sprintf(
					/* translators: %s: name of the customer whose ticket was merged into another one's. */
					__(
						'An answer that %s gets too is sent to all without earlier messages and without the link to the ticket page, so that neither reads the other’s messages.',
						'sanad'
					),
					other
				) }
			</p>
			<RadioControl
				label={ sprintf(
					/* translators: %s: name of a customer. */
					__( 'If %s writes again', 'sanad' ),
					other
				) }
				selected={ choice }
				options={ [
					{
						value: 'leave_out',
						label: __( 'a new ticket is opened', 'sanad' ),
					},
					{
						value: 'take_in',
						label: __(
							'it comes into this ticket, as a participant',
							'sanad'
						),
					},
				] }
				onChange={ ( value ) => {
					if ( isChoice( value ) ) {
						onChoose( value );
					}
				} }
			/>
		</Notice>
	);
}
