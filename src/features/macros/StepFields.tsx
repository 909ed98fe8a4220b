import {
	FormTokenField,
	SelectControl,
	TextareaControl,
	ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../components/typed-direction';
import { CHOICES } from '../../app/router';
import { priorityLabel, statusLabel } from '../../data/labels';
import type { MacroAction, Priority, Status } from '../../types/api';
import { TemplateField } from '../canned-replies/TemplateField';
import { ReplyStep } from './ReplyStep';
import { type Lookups } from './steps';

interface StepFieldsProps {
	action: MacroAction;
	/** Null while names are not known. */
	lookups: Lookups | null;
	onChange: ( action: MacroAction ) => void;
}

interface Choice {
	label: string;
	value: string;
	options: { value: string; label: string }[];
	onChange: ( value: string ) => void;
}

function Choose( props: Choice ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			{ ...props }
		/>
	);
}

function named( items: { id: number; name: string }[] ) {
	return items.map( ( { id, name } ) => ( {
		value: String( id ),
		label: name,
	} ) );
}

function texts( tokens: ( string | { value: string } )[] ): string[] {
	return tokens.map( ( token ) =>
		typeof token === 'string' ? token : token.value
	);
}

/**
 * The small form of one step.
 *
 * @param props
 * @param props.action
 * @param props.lookups
 * @param props.onChange
 */
export function StepFields( { action, lookups, onChange }: StepFieldsProps ) {
	switch ( action.type ) {
		case 'reply':
			return (
				<ReplyStep
					action={ action }
					replies={ lookups?.replies ?? [] }
					onChange={ onChange }
				/>
			);
		case 'note':
			return (
				<TemplateField
					hint={ __( 'Write the text', 'sanad' ) }
					label={ __( 'Note', 'sanad' ) }
					html={ action.body_html }
					onChange={ ( html ) =>
						onChange( { ...action, body_html: html } )
					}
				/>
			);
		case 'status':
			return (
				<Choose
					label={ __( 'Status', 'sanad' ) }
					value={ action.status }
					options={ CHOICES.status.map( ( value ) => ( {
						value,
						label: statusLabel( value ),
					} ) ) }
					onChange={ ( value ) =>
						onChange( { ...action, status: value as Status } )
					}
				/>
			);
		case 'priority':
			return (
				<Choose
					label={ __( 'Priority', 'sanad' ) }
					value={ action.priority }
					options={ CHOICES.priority.map( ( value ) => ( {
						value,
						label: priorityLabel( value ),
					} ) ) }
					onChange={ ( value ) =>
						onChange( { ...action, priority: value as Priority } )
					}
				/>
			);
		case 'topic':
			return (
				<Choose
					label={ __( 'Topic', 'sanad' ) }
					value={ String( action.topic_id ) }
					options={ [
						{ value: '0', label: __( 'None', 'sanad' ) },
						...named( lookups?.topics ?? [] ),
					] }
					onChange={ ( value ) =>
						onChange( { ...action, topic_id: Number( value ) } )
					}
				/>
			);
		case 'tags': {
			const tags = lookups?.tags ?? [];
			const tagNames = tags.map( ( { name } ) => name );
			const nameOf = ( id: number ) =>
				tags.find( ( tag ) => tag.id === id )?.name ?? String( id );
			return (
				<>
					<FormTokenField
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Add these tags', 'sanad' ) }
						value={ action.add }
						suggestions={ tagNames }
						onChange={ ( tokens ) =>
							onChange( { ...action, add: texts( tokens ) } )
						}
					/>
					<FormTokenField
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Take these off', 'sanad' ) }
						value={ action.remove.map( nameOf ) }
						suggestions={ tagNames }
						__experimentalValidateInput={ ( name ) =>
							tagNames.includes( name )
						}
						onChange={ ( tokens ) => {
							const names = texts( tokens );
							onChange( {
								...action,
								remove: [
									...action.remove.filter( ( id ) =>
										names.includes( nameOf( id ) )
									),
									...tags
										.filter(
											( { id, name } ) =>
												names.includes( name ) &&
												! action.remove.includes( id )
										)
										.map( ( { id } ) => id ),
								],
							} );
						} }
					/>
				</>
			);
		}
		case 'assignee':
			return (
				<Choose
					label={ __( 'Assignee', 'sanad' ) }
					value={ String( action.assignee_id ) }
					options={ [
						{
							value: 'me',
							label: __( 'Whoever runs the macro', 'sanad' ),
						},
						{ value: '0', label: __( 'Nobody', 'sanad' ) },
						...named( lookups?.agents ?? [] ),
					] }
					onChange={ ( value ) =>
						onChange( {
							...action,
							assignee_id:
								value === 'me' ? 'me' : Number( value ),
						} )
					}
				/>
			);
		case 'order_note':
			return (
				<>
					<TextareaControl
						__nextHasNoMarginBottom
						rows={ 3 }
						label={ __( 'Note on the order', 'sanad' ) }
						help={ __(
							'May hold placeholders such as {{ticket.number}}.',
							'sanad'
						) }
						dir={ typedDirection( action.text ) }
						value={ action.text }
						onChange={ ( text ) => onChange( { ...action, text } ) }
					/>
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Mail it to the shopper', 'sanad' ) }
						help={ __(
							'WooCommerce sends it at once; that cannot be undone.',
							'sanad'
						) }
						checked={ action.for_customer }
						onChange={ ( isForCustomer ) =>
							onChange( {
								...action,
								for_customer: isForCustomer,
							} )
						}
					/>
				</>
			);
	}
}
