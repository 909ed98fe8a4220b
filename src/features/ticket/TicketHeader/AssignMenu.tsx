import { __, sprintf } from '@wordpress/i18n';
import { people } from '@wordpress/icons';

import { type Choice, ChoiceMenu } from '../../../components/ChoiceMenu';
import {
	useBoot,
	useDirectory,
	useHandBack,
	useTicketActions,
} from '../../../data';
import type { TicketMenuProps } from './menu-props';

/** A choice with what it makes of the ticket. */
interface Assignment extends Choice {
	change: { assignee_id: number } | { team_id: number };
}

/**
 * Gives a ticket to an agent or a team.
 *
 * @param props
 * @param props.ticket
 * @param props.isInBar
 */
export function AssignMenu( { ticket, isInBar = false }: TicketMenuProps ) {
	const { agents, teams } = useDirectory();
	const { user } = useBoot();
	const { update } = useTicketActions( ticket.id );
	const agentGroup = __( 'Assignee', 'sanad' );
	const knower = useHandBack( ticket.id ).value?.agent ?? null;

	const agent = ( id: number, label: string ): Assignment => ( {
		key: `agent-${ id }`,
		label,
		group: agentGroup,
		isChosen: ( ticket.assignee?.id ?? 0 ) === id,
		change: { assignee_id: id },
	} );
	const choices: Assignment[] = [
		...( knower && knower.id !== user.id
			? [
					{
						...agent(
							knower.id,
							sprintf(
								/* translators: %s: name of an agent. */
								__( 'Back to %s, who knew the case', 'sanad' ),
								knower.name
							)
						),
						key: 'hand-back',
					},
				]
			: [] ),
		agent( user.id, __( 'Me', 'sanad' ) ),
		agent( 0, __( 'Nobody', 'sanad' ) ),
		...agents.items
			.filter( ( { id } ) => id !== user.id )
			.map( ( { id, name } ) => agent( id, name ) ),
		...teams.items.map( ( { id, name } ) => ( {
			key: `team-${ id }`,
			label: name,
			group: __( 'Team', 'sanad' ),
			isChosen: ticket.team?.id === id,
			change: { team_id: id },
		} ) ),
	];

	return (
		<ChoiceMenu
			{ ...( isInBar ? { text: __( 'Assign', 'sanad' ) } : {} ) }
			label={ __( 'Assign', 'sanad' ) }
			fieldLabel={ __( 'Find an agent or a team', 'sanad' ) }
			shortcut="assign"
			icon={ people }
			choices={ choices }
			isDisabled={ ! ( ticket.can?.assign ?? user.can.assign ) }
			onChoose={ ( { change, isChosen } ) =>
				void ( ! isChosen && update( change ) )
			}
		/>
	);
}
