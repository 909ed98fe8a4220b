import { CheckboxControl, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { CHOICES } from '../../app/router';
import { type NewTicketForm, useBoot, useDirectory } from '../../data';
import { channelLabel, priorityLabel } from '../../data/labels';

interface DetailFieldsProps {
	form: NewTicketForm;
	onChange: ( part: Partial< NewTicketForm > ) => void;
}

const CHANNELS = [
	'phone',
	'in_person',
	'email',
] as const satisfies NewTicketForm[ 'channel' ][];

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
 * How the question came and who takes care of it.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 */
export function DetailFields( { form, onChange }: DetailFieldsProps ) {
	const { topics, agents } = useDirectory();
	const { user } = useBoot();
	const common = {
		__next40pxDefaultSize: true,
		__nextHasNoMarginBottom: true,
	} as const;

	return (
		<div className="sanad-compose__details">
			<SelectControl
				{ ...common }
				label={ __( 'Channel', 'sanad' ) }
				value={ form.channel }
				options={ CHANNELS.map( ( value ) => ( {
					value,
					label: channelLabel( value ),
				} ) ) }
				onChange={ ( value ) => {
					const channel = CHANNELS.find( ( each ) => each === value );
					onChange( channel ? { channel } : {} );
				} }
			/>
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
			<CheckboxControl
				__nextHasNoMarginBottom
				className="sanad-compose__notify"
				label={ __(
					'Mail the customer the number of the ticket and its link',
					'sanad'
				) }
				checked={ form.notify }
				onChange={ ( notify ) => onChange( { notify } ) }
			/>
		</div>
	);
}
