import { Button, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';
import { useBoot, useDirectory, useTicketActions } from '../../../data';
import { priorityLabel } from '../../../data/labels';
import type { Priority, Ref } from '../../../types/api';
import { SnoozeControl } from './SnoozeControl';
import { TagsField } from './TagsField';

const PRIORITIES: Priority[] = [ 'low', 'normal', 'high', 'urgent' ];

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

interface ChoiceProps {
	label: string;
	/** What choosing nothing is called. */
	none: string;
	items: Ref[];
	chosen: Ref | null;
	isDisabled?: boolean;
	/** Gets an id, 0 for nothing. */
	onChoose: ( id: number ) => void;
}

function Choice( {
	label,
	none,
	items,
	chosen,
	isDisabled = false,
	onChoose,
}: ChoiceProps ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ label }
			value={ String( chosen?.id ?? 0 ) }
			options={ optionsOf( none, including( items, chosen ) ) }
			disabled={ isDisabled }
			onChange={ ( id ) => onChoose( Number( id ) ) }
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
			<Choice
				label={ __( 'Assignee', 'sanad' ) }
				none={ __( 'Nobody', 'sanad' ) }
				items={ agents.items }
				chosen={ ticket.assignee }
				isDisabled={ ! canAssign }
				onChoose={ ( id ) => void update( { assignee_id: id } ) }
			/>
			{ ( teams.items.length > 0 || ticket.team ) && (
				<Choice
					label={ __( 'Team', 'sanad' ) }
					none={ __( 'None', 'sanad' ) }
					items={ teams.items }
					chosen={ ticket.team }
					isDisabled={ ! canAssign }
					onChoose={ ( id ) => void update( { team_id: id } ) }
				/>
			) }
			<Choice
				label={ __( 'Topic', 'sanad' ) }
				none={ __( 'None', 'sanad' ) }
				// What is not offered any more stays where it stands.
				items={ topics.items.filter(
					( { is_active: isActive } ) => isActive
				) }
				chosen={ ticket.topic }
				onChoose={ ( id ) => void update( { topic_id: id } ) }
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
