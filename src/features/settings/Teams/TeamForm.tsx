import { Button, TextareaControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../../components/typed-direction';
import type { TeamActions } from '../../../data/settings';
import type { AgentSummary, Team } from '../../../types/api';
import { ChooseMany } from '../parts/ChooseMany';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface TeamFormProps {
	/** Null for a new one. */
	team: Team | null;
	agents: AgentSummary[];
	save: TeamActions[ 'save' ];
	onDelete: () => void;
	onClose: () => void;
}

/**
 * Name, purpose and members of a team.
 *
 * @param props
 * @param props.team
 * @param props.agents
 * @param props.save
 * @param props.onDelete
 * @param props.onClose
 */
export function TeamForm( {
	team,
	agents,
	save,
	onDelete,
	onClose,
}: TeamFormProps ) {
	const state = useSubmit();
	const [ name, setName ] = useState( team?.name ?? '' );
	const [ description, setDescription ] = useState( team?.description ?? '' );
	const [ members, setMembers ] = useState( team?.member_ids ?? [] );
	const agentIds = agents.map( ( { id } ) => id );

	return (
		<FormDialog
			title={ team ? team.name : __( 'New team', 'sanad' ) }
			action={
				team ? __( 'Save', 'sanad' ) : __( 'Make the team', 'sanad' )
			}
			isDisabled={ name.trim() === '' }
			state={ state }
			onSubmit={ () =>
				state.submit(
					() =>
						save( team?.id ?? null, {
							name: name.trim(),
							description: description.trim(),
							// Who has left the desk meanwhile is no member any more. Somebody is always at
							// the desk: without a name the list is not there, and says nothing of who left.
							member_ids:
								agentIds.length === 0
									? members
									: members.filter( ( id ) =>
											agentIds.includes( id )
										),
						} ),
					onClose
				)
			}
			onClose={ onClose }
			aside={
				team && (
					<Button
						variant="tertiary"
						isDestructive
						onClick={ onDelete }
					>
						{ __( 'Delete…', 'sanad' ) }
					</Button>
				)
			}
		>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				required
				maxLength={ 100 }
				label={ __( 'Name', 'sanad' ) }
				dir={ typedDirection( name ) }
				value={ name }
				onChange={ setName }
			/>
			<TextareaControl
				__nextHasNoMarginBottom
				rows={ 2 }
				maxLength={ 500 }
				label={ __( 'What it is for', 'sanad' ) }
				dir={ typedDirection( description ) }
				value={ description }
				onChange={ setDescription }
			/>
			<ChooseMany
				label={ __( 'Members', 'sanad' ) }
				items={ agents }
				chosen={ members }
				onChange={ setMembers }
			/>
		</FormDialog>
	);
}
