import { __, _n, sprintf } from '@wordpress/i18n';

import type { TeamActions } from '../../../data/settings';
import type { Team } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface DeleteTeamProps {
	team: Team;
	/** How many it has; null while it is not known. */
	tickets: number | null;
	remove: TeamActions[ 'remove' ];
	onClose: () => void;
}

function consequence( tickets: number | null ): string {
	if ( tickets === null ) {
		return __(
			'Its tickets stay and belong to no team then. Agents who see only their own teams do not see them any more.',
			'sanad'
		);
	}
	if ( tickets === 0 ) {
		return __( 'It has no tickets.', 'sanad' );
	}
	return sprintf(
		/* translators: %d: number of tickets. */
		_n(
			'Its %d ticket stays and belongs to no team then. Agents who see only their own teams do not see it any more.',
			'Its %d tickets stay and belong to no team then. Agents who see only their own teams do not see them any more.',
			tickets,
			'sanad'
		),
		tickets
	);
}

/**
 * Says what becomes of a team's tickets before it goes.
 *
 * @param props
 * @param props.team
 * @param props.tickets
 * @param props.remove
 * @param props.onClose
 */
export function DeleteTeam( {
	team,
	tickets,
	remove,
	onClose,
}: DeleteTeamProps ) {
	const state = useSubmit();
	return (
		<FormDialog
			title={ sprintf(
				/* translators: %s: name of a team. */
				__( 'Delete the team “%s”', 'sanad' ),
				team.name
			) }
			action={ __( 'Delete the team', 'sanad' ) }
			cancel={ __( 'Keep it', 'sanad' ) }
			isDestructive
			state={ state }
			onSubmit={ () =>
				state.submit( () => remove( team, state.onLeft ), onClose )
			}
			onClose={ onClose }
		>
			<p>{ consequence( tickets ) }</p>
		</FormDialog>
	);
}
