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
				items={ topics.items }
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
