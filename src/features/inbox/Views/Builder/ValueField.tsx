import { SelectControl, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { ViewCondition } from '../../../../types/api';
import { attributeLabel, kindOf } from './attributes';
import { ChoicesField } from './ChoicesField';
import { CustomersField } from './CustomersField';
import { DurationField } from './DurationField';
import { TextField } from './TextField';

interface ValueFieldProps {
	condition: ViewCondition;
	onChange: ( value: string[] ) => void;
}

interface Option {
	value: string;
	label: string;
}

function orderOptions( value: string | undefined ): Option[] {
	const options = [
		{ value: 'any', label: __( 'there', 'sanad' ) },
		{ value: 'none', label: __( 'not there', 'sanad' ) },
	];
	// An order that came with a filter.
	return value === undefined || value === 'any' || value === 'none'
		? options
		: [
				...options,
				{
					value,
					label: sprintf(
						/* translators: %s: id of an order. */
						__( 'the order with the id %s', 'sanad' ),
						value
					),
				},
			];
}

/**
 * The control that fits what a condition looks at.
 *
 * @param props
 * @param props.condition
 * @param props.onChange
 */
export function ValueField( { condition, onChange }: ValueFieldProps ) {
	const { attribute, operator, value } = condition;
	const first = value[ 0 ] ?? '';
	const common = {
		__next40pxDefaultSize: true,
		__nextHasNoMarginBottom: true,
		hideLabelFromVision: true,
		label: attributeLabel( attribute ),
	} as const;
	const select = ( options: Option[] ) => (
		<SelectControl
			{ ...common }
			value={ first }
			options={ options }
			onChange={ ( next: string ) => onChange( [ next ] ) }
		/>
	);
	const one = ( next: string ) => onChange( next === '' ? [] : [ next ] );

	switch ( kindOf( attribute, operator ) ) {
		case 'yesNo':
			return select( [
				{ value: 'yes', label: __( 'yes', 'sanad' ) },
				{ value: 'no', label: __( 'no', 'sanad' ) },
			] );
		case 'me':
			return select( [
				{ value: 'me', label: __( 'of me, not done yet', 'sanad' ) },
			] );
		case 'orders':
			return select( orderOptions( value[ 0 ] ) );
		case 'customers':
			return <CustomersField value={ value } onChange={ onChange } />;
		case 'text':
			return <TextField value={ value } onChange={ onChange } />;
		case 'duration':
			return <DurationField value={ first } onChange={ one } />;
		case 'day':
		case 'number':
			return (
				<TextControl
					{ ...common }
					type={ attribute === 'message_count' ? 'number' : 'date' }
					value={ first }
					onChange={ one }
				/>
			);
		default:
			return (
				<ChoicesField
					attribute={ attribute }
					isAll={ operator === 'all' }
					value={ value }
					onChange={ onChange }
				/>
			);
	}
}
