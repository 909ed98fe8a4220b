import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { people } from '@wordpress/icons';

import { RouteLink, useScreenArgs } from '../../../app/router';
import { EmptyState } from '../../../components/EmptyState';
import { useDirectory } from '../../../data';
import { useTeamLoads, useTeams } from '../../../data/settings';
import type { AgentSummary, Team } from '../../../types/api';
import { LoadState } from '../parts/LoadState';
import { ticketsLabel } from '../parts/labels';
import { Section } from '../Section';
import { DeleteTeam } from './DeleteTeam';
import { TeamForm } from './TeamForm';

function memberNames( team: Team, agents: AgentSummary[] ): string {
	const names = agents
		.filter( ( { id } ) => team.member_ids.includes( id ) )
		.map( ( { name } ) => name );
	return names.length > 0
		? names.join( ', ' )
		: __( 'Nobody is in it yet.', 'sanad' );
}

/** The teams, who is in them, and how many tickets they have. */
export default function TeamsSection() {
	const { args, change, routeWith } = useScreenArgs( 'settings' );
	const { agents } = useDirectory();
	const teams = useTeams();
	const loads = useTeamLoads();
	const items = teams.value?.items ?? [];
	const open = items.find( ( { id } ) => String( id ) === args.team );
	const close = () => change( { team: '', remove: '' } );
	const add = (
		<Button variant="primary" onClick={ () => change( { team: 'new' } ) }>
			{ __( 'New team', 'sanad' ) }
		</Button>
	);

	const isEmpty = teams.status === 'ready' && items.length === 0;
	return (
		<Section
			title={ __( 'Teams', 'sanad' ) }
			intro={ __(
				'A ticket can belong to a team. Agents who see only their own teams see the tickets of these alone.',
				'sanad'
			) }
			actions={ isEmpty ? undefined : add }
		>
			<LoadState of={ teams } />
			{ isEmpty && (
				<EmptyState icon={ people } action={ add }>
					{ __(
						'No teams yet. Teams share the work where not everybody answers everything: returns, orders, wholesale.',
						'sanad'
					) }
				</EmptyState>
			) }
			<ul className="sanad-rows" aria-label={ __( 'Teams', 'sanad' ) }>
				{ items.map( ( team ) => (
					<li key={ team.id } className="sanad-rows__row">
						<RouteLink
							className="sanad-rows__main"
							to={ routeWith( { team: String( team.id ) } ) }
						>
							<span className="sanad-rows__name">
								<bdi>{ team.name }</bdi>
							</span>
							{ team.description !== '' && (
								<span>
									<bdi>{ team.description }</bdi>
								</span>
							) }
							<span className="sanad-rows__dim">
								<bdi>{ memberNames( team, agents.items ) }</bdi>
							</span>
						</RouteLink>
						<span className="sanad-rows__count">
							{ loads &&
								ticketsLabel( loads.get( team.id ) ?? 0 ) }
						</span>
					</li>
				) ) }
			</ul>
			{ ( args.team === 'new' || ( open && args.remove !== '1' ) ) && (
				<TeamForm
					key={ args.team }
					team={ open ?? null }
					agents={ agents.items }
					save={ teams.save }
					onDelete={ () => change( { remove: '1' } ) }
					onClose={ close }
				/>
			) }
			{ open && args.remove === '1' && (
				<DeleteTeam
					team={ open }
					tickets={ loads ? ( loads.get( open.id ) ?? 0 ) : null }
					remove={ teams.remove }
					onClose={ close }
				/>
			) }
		</Section>
	);
}
