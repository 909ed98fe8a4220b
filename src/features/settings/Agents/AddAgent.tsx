import { Button, SearchControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import { Avatar } from '../../../components/Avatar';
import { typedDirection } from '../../../components/typed-direction';
import { type StaffActions, useCandidates } from '../../../data/settings';
import type { AgentCandidate, Team } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { LoadState } from '../parts/LoadState';
import { useSubmit } from '../parts/use-submit';
import { AgentFields, type AgentForm } from './AgentFields';

interface AddAgentProps {
	teams: Team[];
	add: StaffActions[ 'add' ];
	onClose: () => void;
}

/** Long enough for a name to be typed. */
const SEARCH_AFTER_MS = 300;

function useSettled( text: string ): string {
	const [ settled, setSettled ] = useState( text );
	useEffect( () => {
		const timer = setTimeout( () => setSettled( text ), SEARCH_AFTER_MS );
		return () => clearTimeout( timer );
	}, [ text ] );
	return settled;
}

interface FindUserProps {
	onChoose: ( candidate: AgentCandidate ) => void;
}

function FindUser( { onChoose }: FindUserProps ) {
	const [ text, setText ] = useState( '' );
	const search = useSettled( text );
	const found = useCandidates( search );
	const items = found.value?.items ?? [];
	const isAsked = search.trim().length >= 2;

	return (
		<>
			<SearchControl
				__nextHasNoMarginBottom
				dir={ typedDirection( text ) }
				label={ __( 'Name or mail address of a user', 'sanad' ) }
				placeholder={ __( 'Name or mail address of a user', 'sanad' ) }
				value={ text }
				onChange={ setText }
			/>
			{ isAsked && <LoadState of={ found } /> }
			<p role="status">
				{ isAsked && found.status === 'ready' && items.length === 0
					? __(
							'Nobody found who does not answer tickets yet. New people get their account under Users first.',
							'sanad'
						)
					: '' }
			</p>
			<ul className="sanad-rows">
				{ items.map( ( candidate ) => (
					<li key={ candidate.id } className="sanad-rows__row">
						<Avatar
							name={ candidate.name }
							url={ candidate.avatar_url }
						/>
						<span className="sanad-rows__main">
							<span className="sanad-rows__name">
								<bdi>{ candidate.name }</bdi>
							</span>
							<span className="sanad-rows__dim">
								<bdi dir="ltr">{ candidate.email }</bdi>
							</span>
						</span>
						<Button
							variant="secondary"
							size="compact"
							aria-label={ sprintf(
								/* translators: %s: name of a person. */
								__( 'Choose %s', 'sanad' ),
								candidate.name
							) }
							onClick={ () => onChoose( candidate ) }
						>
							{ __( 'Choose', 'sanad' ) }
						</Button>
					</li>
				) ) }
			</ul>
		</>
	);
}

/**
 * A step of the dialog. The button that leads to it goes with the step before, so it takes the focus.
 *
 * @param props
 * @param props.children
 */
function Step( { children }: { children: ReactNode } ) {
	const step = useRef< HTMLDivElement >( null );
	useEffect( () => {
		step.current?.querySelector< HTMLElement >( 'input, select' )?.focus();
	}, [] );
	return (
		<div className="sanad-form" ref={ step }>
			{ children }
		</div>
	);
}

/**
 * Makes a user of the site an agent: first who, then as what.
 *
 * @param props
 * @param props.teams
 * @param props.add
 * @param props.onClose
 */
export function AddAgent( { teams, add, onClose }: AddAgentProps ) {
	const state = useSubmit();
	const [ chosen, setChosen ] = useState< AgentCandidate | null >( null );
	const [ form, setForm ] = useState< AgentForm >( {
		role: 'agent',
		team_ids: [],
		own_teams_only: false,
	} );

	return (
		<FormDialog
			title={ chosen ? chosen.name : __( 'Add an agent', 'sanad' ) }
			action={ __( 'Add the agent', 'sanad' ) }
			isDisabled={ chosen === null }
			state={ state }
			onSubmit={ () =>
				chosen &&
				state.submit(
					() => add( { user_id: chosen.id, ...form } ),
					onClose
				)
			}
			onClose={ onClose }
			aside={
				chosen && (
					<Button
						variant="tertiary"
						onClick={ () => setChosen( null ) }
					>
						{ __( 'Somebody else', 'sanad' ) }
					</Button>
				)
			}
		>
			{ chosen ? (
				<Step key="role">
					<AgentFields
						form={ form }
						teams={ teams }
						locked=""
						canPromote={ chosen.can_promote }
						onChange={ setForm }
					/>
				</Step>
			) : (
				<Step key="person">
					<FindUser onChoose={ setChosen } />
				</Step>
			) }
		</FormDialog>
	);
}
