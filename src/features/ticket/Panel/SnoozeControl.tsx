import { Button, DropdownMenu } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { scheduled } from '@wordpress/icons';

import { exactTime } from '../../../components/RelativeTime';
import type { StoredTicket } from '../../../data';
import { useBoot, useTicketActions } from '../../../data';
import { snoozeSentence } from '../../../data/labels';
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
				{ snoozeSentence( ticket.snoozed_until, ( time ) =>
					exactTime( time, locale )
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
		untilAnswer: __( 'Until the customer writes', 'sanad' ),
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
				onClick: () => void update( { snooze_until: time } ),
			} ) ) }
		/>
	);
}
