import { Button, DropdownMenu } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { scheduled } from '@wordpress/icons';

import { exactTime } from '../../../components/RelativeTime';
import type { StoredTicket } from '../../../data';
import { useBoot, useTicketActions } from '../../../data';
import { snoozeTimes } from './snooze-times';

/**
 * Puts a ticket away until a time, or brings it back.
 *
 * @param props
 * @param props.ticket
 */
export function SnoozeControl( { ticket }: { ticket: StoredTicket } ) {
	const { locale } = useBoot();
	const { update } = useTicketActions( ticket.id );

	if ( ticket.snoozed_until !== null ) {
		return (
			<p className="sanad-properties__snooze">
				{ sprintf(
					/* translators: %s: date and time. */
					__( 'Snoozed until %s', 'sanad' ),
					exactTime( ticket.snoozed_until, locale )
				) }{ ' ' }
				<Button
					variant="link"
					onClick={ () => void update( { snooze_until: null } ) }
				>
					{ __( 'End snooze', 'sanad' ) }
				</Button>
			</p>
		);
	}
	if ( ticket.status_group === 'resolved' || ticket.folder !== 'inbox' ) {
		return null;
	}

	const labels = {
		later: __( 'In three hours', 'sanad' ),
		tomorrow: __( 'Tomorrow morning', 'sanad' ),
		inThreeDays: __( 'In three days', 'sanad' ),
		inAWeek: __( 'In a week', 'sanad' ),
	};
	return (
		<DropdownMenu
			icon={ scheduled }
			text={ __( 'Snooze', 'sanad' ) }
			label={ __( 'Snooze', 'sanad' ) }
			toggleProps={ { variant: 'secondary' } }
			controls={ snoozeTimes( new Date() ).map( ( { name, time } ) => ( {
				title: labels[ name ],
				onClick: () =>
					void update( { snooze_until: time.toISOString() } ),
			} ) ) }
		/>
	);
}
