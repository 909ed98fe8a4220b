import { __, sprintf } from '@wordpress/i18n';

import {
	useBoot,
	useDirectory,
	useFollowing,
	useKnownTicket,
	useTicketActions,
} from '../../data';
import { priorityLabel, statusLabel } from '../../data/labels';
import { CHOICES, useNavigate, useRoute } from '../router';
import type { DeskCommand } from './command';

/**
 * What can be done to the open ticket beside what has a shortcut.
 *
 * @param isIdle Asks for nothing yet.
 * @return Empty where none is open.
 */
export function useTicketCommands( isIdle: boolean ): DeskCommand[] {
	const route = useRoute();
	const navigate = useNavigate();
	const ticket = useKnownTicket( route.ticket );
	const { update, move, changeTags } = useTicketActions( route.ticket ?? 0 );
	const { agents, teams, topics, tags } = useDirectory();
	const { user } = useBoot();
	const { isFollowing, follow } = useFollowing(
		route.ticket ?? 0,
		isIdle || ! ticket
	);
	if ( ! ticket ) {
		return [];
	}

	const canAssign = ticket.can?.assign ?? user.can.assign;
	const assign = ( name: string, id: number ): DeskCommand => ( {
		name: `assign/${ id }`,
		label: sprintf(
			/* translators: %s: name of an agent. */
			__( 'Assign: %s', 'sanad' ),
			name
		),
		run: () => void update( { assignee_id: id } ),
	} );
	const has = ( id: number ) => ticket.tags.some( ( tag ) => tag.id === id );

	return [
		...( canAssign
			? [
					assign( __( 'Me', 'sanad' ), user.id ),
					assign( __( 'Nobody', 'sanad' ), 0 ),
					...agents.items
						.filter( ( { id } ) => id !== user.id )
						.map( ( { id, name } ) => assign( name, id ) ),
					...teams.items.map( ( { id, name } ) => ( {
						name: `team/${ id }`,
						label: sprintf(
							/* translators: %s: name of a team. */
							__( 'Assign to the team: %s', 'sanad' ),
							name
						),
						run: () => void update( { team_id: id } ),
					} ) ),
				]
			: [] ),
		...CHOICES.status
			.filter( ( status ) => status !== ticket.status )
			.map( ( status ) => ( {
				name: `status/${ status }`,
				label: sprintf(
					/* translators: %s: a status such as Resolved. */
					__( 'Set the status: %s', 'sanad' ),
					statusLabel( status )
				),
				run: () => void update( { status } ),
			} ) ),
		...CHOICES.priority
			.filter( ( priority ) => priority !== ticket.priority )
			.map( ( priority ) => ( {
				name: `priority/${ priority }`,
				label: sprintf(
					/* translators: %s: a priority such as High. */
					__( 'Set the priority: %s', 'sanad' ),
					priorityLabel( priority )
				),
				run: () => void update( { priority } ),
			} ) ),
		...topics.items
			.filter( ( { id } ) => id !== ticket.topic?.id )
			.map( ( { id, name } ) => ( {
				name: `topic/${ id }`,
				label: sprintf(
					/* translators: %s: name of a topic. */
					__( 'Set the topic: %s', 'sanad' ),
					name
				),
				run: () => void update( { topic_id: id } ),
			} ) ),
		...tags.items.map( ( { id, name } ) => ( {
			name: `tag/${ id }`,
			label: has( id )
				? sprintf(
						/* translators: %s: name of a tag. */
						__( 'Remove the tag: %s', 'sanad' ),
						name
					)
				: sprintf(
						/* translators: %s: name of a tag. */
						__( 'Add the tag: %s', 'sanad' ),
						name
					),
			run: () =>
				void ( has( id )
					? changeTags( [], [ id ] )
					: changeTags( [ name ], [] ) ),
		} ) ),
		...( ticket.snoozed_until === null
			? []
			: [
					{
						name: 'wake',
						label: __( 'End snooze', 'sanad' ),
						run: () => void update( { snooze_until: null } ),
					},
				] ),
		...( isFollowing === null || ticket.can?.reply === false
			? []
			: [
					{
						name: 'follow',
						label: isFollowing
							? __( 'Stop following', 'sanad' )
							: __( 'Follow', 'sanad' ),
						run: () => follow( ! isFollowing ),
					},
				] ),
		ticket.folder === 'inbox'
			? {
					name: 'spam',
					label: __( 'Mark as spam', 'sanad' ),
					run: () => {
						navigate( { ...route, ticket: null } );
						void move( 'spam' );
					},
				}
			: {
					name: 'inbox',
					label: __( 'Back to the inbox', 'sanad' ),
					run: () => void move( 'inbox' ),
				},
	];
}
