import { Button, FormTokenField, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';
import { useBoot, useDirectory, useTicketActions } from '../../../data';
import { priorityLabel } from '../../../data/labels';
import type { Priority, Ref, Tag } from '../../../types/api';
import { SnoozeControl } from './SnoozeControl';

const PRIORITIES: Priority[] = [ 'low', 'normal', 'high', 'urgent' ];

/** As many as one change may carry. */
const MAX_TAGS = 50;

function optionsOf( none: string, items: Ref[] ) {
	return [
		{ value: '0', label: none },
		...items.map( ( { id, name } ) => ( {
			value: String( id ),
			label: name,
		} ) ),
	];
}

/**
 * The list with the chosen item in it, even where it has been deleted or the agent may no longer choose it.
 *
 * @param items
 * @param chosen
 */
function including< Item extends Ref >(
	items: Item[],
	chosen: Ref | null
): Ref[] {
	const isThere =
		chosen === null || items.some( ( { id } ) => id === chosen.id );
	return isThere ? items : [ ...items, chosen ];
}

function TagsField( { ticket }: { ticket: StoredTicket } ) {
	const { tags: known } = useDirectory();
	const { changeTags } = useTicketActions( ticket.id );
	const change = ( names: string[] ) => {
		const before = ticket.tags.map( ( { name } ) => name );
		const added = names.filter( ( name ) => ! before.includes( name ) );
		const removed = ticket.tags
			.filter( ( { name } ) => ! names.includes( name ) )
			.map( ( { id }: Tag ) => id );
		if ( added.length + removed.length > 0 ) {
			void changeTags( added, removed );
		}
	};
	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Tags', 'sanad' ) }
			value={ ticket.tags.map( ( { name } ) => name ) }
			suggestions={ known.items.map( ( { name } ) => name ) }
			maxLength={ MAX_TAGS }
			onChange={ ( tokens ) =>
				change(
					tokens.map( ( token ) =>
						typeof token === 'string' ? token : token.value
					)
				)
			}
		/>
	);
}

/**
 * Who has the ticket, how urgent it is, what it is about.
 *
 * @param props
 * @param props.ticket
 */
export function Properties( { ticket }: { ticket: StoredTicket } ) {
	const { agents, teams, topics } = useDirectory();
	const { user } = useBoot();
	const { update } = useTicketActions( ticket.id );
	const canAssign = ticket.can?.assign ?? user.can.assign;
	const isMine = ticket.assignee?.id === user.id;

	return (
		<div className="sanad-properties">
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Assignee', 'sanad' ) }
				value={ String( ticket.assignee?.id ?? 0 ) }
				options={ optionsOf(
					__( 'Nobody', 'sanad' ),
					including( agents.items, ticket.assignee )
				) }
				disabled={ ! canAssign }
				onChange={ ( id ) =>
					void update( { assignee_id: Number( id ) } )
				}
			/>
			{ ( teams.items.length > 0 || ticket.team ) && (
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Team', 'sanad' ) }
					value={ String( ticket.team?.id ?? 0 ) }
					options={ optionsOf(
						__( 'None', 'sanad' ),
						including( teams.items, ticket.team )
					) }
					disabled={ ! canAssign }
					onChange={ ( id ) =>
						void update( { team_id: Number( id ) } )
					}
				/>
			) }
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Topic', 'sanad' ) }
				value={ String( ticket.topic?.id ?? 0 ) }
				options={ optionsOf(
					__( 'None', 'sanad' ),
					including( topics.items, ticket.topic )
				) }
				onChange={ ( id ) => void update( { topic_id: Number( id ) } ) }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Priority', 'sanad' ) }
				value={ ticket.priority }
				options={ PRIORITIES.map( ( priority ) => ( {
					value: priority,
					label: priorityLabel( priority ),
				} ) ) }
				onChange={ ( priority ) => void update( { priority } ) }
			/>
			{ ! isMine && canAssign && (
				<Button
					variant="link"
					className="sanad-properties__me sanad-properties__wide"
					onClick={ () => void update( { assignee_id: user.id } ) }
				>
					{ __( 'Assign to me', 'sanad' ) }
				</Button>
			) }
			<div className="sanad-properties__wide">
				<TagsField ticket={ ticket } />
			</div>
			<div className="sanad-properties__wide">
				<SnoozeControl ticket={ ticket } />
			</div>
		</div>
	);
}
