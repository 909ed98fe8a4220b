import { SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { AgentSummary, Team } from '../../../types/api';
import { ChooseMany } from '../parts/ChooseMany';
import { roleLabel } from '../parts/labels';

export interface AgentForm {
	role: AgentSummary[ 'role' ];
	team_ids: number[];
	own_teams_only: boolean;
}

interface AgentFieldsProps {
	form: AgentForm;
	teams: Team[];
	/** Why the role cannot be chosen; empty if it can. */
	locked: string;
	/** Whether he could be made a manager. */
	canPromote: boolean;
	/** Whether it is about the agent who looks at it. */
	isSelf?: boolean;
	onChange: ( form: AgentForm ) => void;
}

/**
 * What somebody is at the desk, in which teams, and whether he sees the others' tickets.
 *
 * @param props
 */
export function AgentFields( props: AgentFieldsProps ) {
	const { form, teams, locked, canPromote, isSelf = false, onChange } = props;
	const roles: AgentForm[ 'role' ][] =
		canPromote || form.role === 'manager'
			? [ 'agent', 'manager' ]
			: [ 'agent' ];

	return (
		<>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Role', 'sanad' ) }
				value={ form.role }
				options={ roles.map( ( value ) => ( {
					value,
					label: roleLabel( value ),
				} ) ) }
				disabled={ locked !== '' }
				help={
					locked ||
					( canPromote
						? __(
								'Managers see all tickets and settle the desk.',
								'sanad'
							)
						: __(
								'Only who may promote users in WordPress can make managers.',
								'sanad'
							) )
				}
				onChange={ ( role ) => onChange( { ...form, role } ) }
			/>
			{ teams.length > 0 && (
				<ChooseMany
					label={ __( 'Teams', 'sanad' ) }
					items={ teams }
					chosen={ form.team_ids }
					onChange={ ( ids ) =>
						onChange( { ...form, team_ids: ids } )
					}
				/>
			) }
			{ form.role === 'agent' &&
				( teams.length > 0 || form.own_teams_only ) && (
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __(
							'Sees only tickets of these teams',
							'sanad'
						) }
						help={
							form.own_teams_only && form.team_ids.length === 0
								? __(
										'Without a team that is no ticket at all.',
										'sanad'
									)
								: ''
						}
						checked={ form.own_teams_only }
						disabled={ isSelf }
						onChange={ ( isOn ) =>
							onChange( { ...form, own_teams_only: isOn } )
						}
					/>
				) }
		</>
	);
}
