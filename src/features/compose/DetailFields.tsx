import { CheckboxControl, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { CHOICES } from '../../app/router';
import { TagField } from '../../components/TagField';
import { type NewTicketForm, useBoot, useDirectory } from '../../data';
import { priorityLabel } from '../../data/labels';

interface DetailFieldsProps {
	form: NewTicketForm;
	onChange: ( part: Partial< NewTicketForm > ) => void;
}

function options( items: { id: number; name: string }[], none: string ) {
	return [
		{ value: '0', label: none },
		...items.map( ( { id, name } ) => ( {
			value: String( id ),
			label: name,
		} ) ),
	];
}

/**
 * What the question is about and who takes care of it.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 */
export function DetailFields( { form, onChange }: DetailFieldsProps ) {
	const { topics, agents, teams } = useDirectory();
	const { user } = useBoot();
	const common = {
		__next40pxDefaultSize: true,
		__nextHasNoMarginBottom: true,
	} as const;

	return (
		<div className="sanad-compose__details">
			<SelectControl
				{ ...common }
				label={ __( 'Topic', 'sanad' ) }
				value={ String( form.topicId ) }
				options={ options( topics.items, __( 'None', 'sanad' ) ) }
				onChange={ ( value ) =>
					onChange( { topicId: Number( value ) } )
				}
			/>
			{ user.can.assign && (
				<SelectControl
					{ ...common }
					label={ __( 'Assignee', 'sanad' ) }
					value={ String( form.assigneeId ) }
					options={ options( agents.items, __( 'Nobody', 'sanad' ) ) }
					onChange={ ( value ) =>
						onChange( { assigneeId: Number( value ) } )
					}
				/>
			) }
			{ user.can.assign && teams.items.length > 0 && (
				<SelectControl
					{ ...common }
					label={ __( 'Team', 'sanad' ) }
					value={ String( form.teamId ) }
					options={ options( teams.items, __( 'None', 'sanad' ) ) }
					onChange={ ( value ) =>
						onChange( { teamId: Number( value ) } )
					}
				/>
			) }
			<SelectControl
				{ ...common }
				label={ __( 'Priority', 'sanad' ) }
				value={ form.priority }
				options={ CHOICES.priority.map( ( value ) => ( {
					value,
					label: priorityLabel( value ),
				} ) ) }
				onChange={ ( value ) => {
					const priority = CHOICES.priority.find(
						( each ) => each === value
					);
					onChange( priority ? { priority } : {} );
				} }
			/>
			<div className="sanad-compose__wide">
				<TagField
					tags={ form.tags }
					onChange={ ( tags ) => onChange( { tags } ) }
				/>
			</div>
			<CheckboxControl
				__nextHasNoMarginBottom
				className="sanad-compose__wide"
				label={
					form.askedBy === 'customer'
						? __(
								'Mail the customer the number of the ticket and its link',
								'sanad'
							)
						: __( 'Mail this message to the customer', 'sanad' )
				}
				checked={ form.notify }
				onChange={ ( notify ) => onChange( { notify } ) }
			/>
		</div>
	);
}
