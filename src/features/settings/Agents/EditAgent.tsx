import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useBoot } from '../../../data';
import type { StaffActions } from '../../../data/settings';
import type { StaffMember, Team } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';
import { AgentFields, type AgentForm } from './AgentFields';

interface EditAgentProps {
	member: StaffMember;
	teams: Team[];
	save: StaffActions[ 'change' ];
	onRemove: () => void;
	onClose: () => void;
}

/**
 * Changes what somebody is at the desk.
 *
 * @param props
 * @param props.member
 * @param props.teams
 * @param props.save
 * @param props.onRemove
 * @param props.onClose
 */
export function EditAgent( {
	member,
	teams,
	save,
	onRemove,
	onClose,
}: EditAgentProps ) {
	const { user } = useBoot();
	const state = useSubmit();
	const isSelf = member.id === user.id;
	const [ form, setForm ] = useState< AgentForm >( {
		role: member.role,
		team_ids: member.team_ids,
		own_teams_only: member.own_teams_only,
	} );
	let locked = '';
	if ( isSelf ) {
		locked = __( 'Nobody changes his own role.', 'sanad' );
	} else if ( ! member.can.change ) {
		locked = __(
			'This role comes from WordPress, or is not yours to change. Change it under Users.',
			'sanad'
		);
	}

	return (
		<FormDialog
			title={ member.name }
			action={ __( 'Save', 'sanad' ) }
			state={ state }
			onSubmit={ () =>
				state.submit(
					() =>
						save( member.id, {
							team_ids: form.team_ids,
							...( form.role === member.role
								? {}
								: { role: form.role } ),
							...( form.own_teams_only === member.own_teams_only
								? {}
								: { own_teams_only: form.own_teams_only } ),
						} ),
					onClose
				)
			}
			onClose={ onClose }
			aside={
				member.can.change && (
					<Button
						variant="tertiary"
						isDestructive
						onClick={ onRemove }
					>
						{ __( 'Take the role away…', 'sanad' ) }
					</Button>
				)
			}
		>
			<AgentFields
				form={ form }
				teams={ teams }
				locked={ locked }
				canPromote={ member.can.promote }
				isSelf={ isSelf }
				onChange={ setForm }
			/>
		</FormDialog>
	);
}
