import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { RouteLink, useScreenArgs } from '../../../app/router';
import { Avatar } from '../../../components/Avatar';
import { useStaff, useTeams } from '../../../data/settings';
import type { StaffMember, Team } from '../../../types/api';
import { LoadState } from '../parts/LoadState';
import { roleLabel } from '../parts/labels';
import { Section } from '../Section';
import { AddAgent } from './AddAgent';
import { EditAgent } from './EditAgent';
import { RemoveAgent } from './RemoveAgent';

function teamNames( member: StaffMember, teams: Team[] ): string {
	return teams
		.filter( ( { id } ) => member.team_ids.includes( id ) )
		.map( ( { name } ) => name )
		.join( ', ' );
}

interface RowProps {
	member: StaffMember;
	teams: Team[];
}

function AgentRow( { member, teams }: RowProps ) {
	const { routeWith } = useScreenArgs( 'settings' );
	const names = teamNames( member, teams );
	return (
		<li className="sanad-rows__row">
			<Avatar name={ member.name } url={ member.avatar_url } />
			<RouteLink
				className="sanad-rows__main"
				to={ routeWith( { agent: String( member.id ) } ) }
			>
				<span className="sanad-rows__name">
					<bdi>{ member.name }</bdi>
					<span className="sanad-badge">
						{ roleLabel( member.role ) }
					</span>
				</span>
				<span className="sanad-rows__dim">
					<bdi dir="ltr">{ member.email }</bdi>
				</span>
				{ names !== '' && (
					<span className="sanad-rows__dim">
						<bdi>{ names }</bdi>
						{ member.own_teams_only &&
							member.role === 'agent' &&
							` · ${ __( 'sees only these teams', 'sanad' ) }` }
					</span>
				) }
			</RouteLink>
			<span className="sanad-rows__count">
				{ member.open_tickets === 0
					? __( 'No open tickets', 'sanad' )
					: sprintf(
							/* translators: %d: number of tickets that are not resolved. */
							_n(
								'%d open ticket',
								'%d open tickets',
								member.open_tickets,
								'sanad'
							),
							member.open_tickets
						) }
			</span>
		</li>
	);
}

/** Who answers tickets, in which teams, and as what. */
export default function AgentsSection() {
	const { args, change } = useScreenArgs( 'settings' );
	const staff = useStaff();
	const teams = useTeams();
	const members = staff.value?.items ?? [];
	const known = teams.value?.items ?? [];
	const open = members.find( ( { id } ) => String( id ) === args.agent );
	const close = () => change( { agent: '', remove: '' } );

	return (
		<Section
			title={ __( 'Agents', 'sanad' ) }
			intro={ __(
				'Everybody who answers tickets. Agents answer; managers also settle the desk. Administrators and shop managers are managers by their own role. Other roles of a person stay as they are.',
				'sanad'
			) }
			actions={
				<Button
					variant="primary"
					onClick={ () => change( { agent: 'new' } ) }
				>
					{ __( 'Add an agent', 'sanad' ) }
				</Button>
			}
		>
			<LoadState of={ staff } />
			<ul className="sanad-rows" aria-label={ __( 'Agents', 'sanad' ) }>
				{ members.map( ( member ) => (
					<AgentRow
						key={ member.id }
						member={ member }
						teams={ known }
					/>
				) ) }
			</ul>
			{ args.agent === 'new' && (
				<AddAgent teams={ known } add={ staff.add } onClose={ close } />
			) }
			{ open && args.remove !== '1' && (
				<EditAgent
					key={ open.id }
					member={ open }
					teams={ known }
					save={ staff.change }
					onRemove={ () => change( { remove: '1' } ) }
					onClose={ close }
				/>
			) }
			{ open && args.remove === '1' && (
				<RemoveAgent
					member={ open }
					others={ members.filter( ( { id } ) => id !== open.id ) }
					remove={ staff.remove }
					onClose={ close }
				/>
			) }
		</Section>
	);
}
