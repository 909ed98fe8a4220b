import {
	RangeControl,
	SelectControl,
	TextControl,
	ToggleControl,
} from '@wordpress/components';
import type { Setting } from './settings-of';

interface Labelled {
	label: string;
}

/**
 * Yes or no.
 * @param props
 * @param props.label
 * @param props.value
 * @param props.onChange
 */
export function SwitchField( {
	label,
	value,
	onChange,
}: Labelled & Setting< boolean > ) {
	return (
		<ToggleControl
			label={ label }
			checked={ value }
			onChange={ onChange }
			__nextHasNoMarginBottom
		/>
	);
}

/**
 * A line of text.
 * @param props Label, setting, and what stands in and below the empty field.
 */
export function TextField(
	props: Labelled &
		Setting< string > & { placeholder?: string; help?: string }
) {
	return (
		<TextControl
			{ ...props }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}

/**
 * One of a few words.
 * @param props
 * @param props.label
 * @param props.value
 * @param props.onChange
 * @param props.choices  Label of each value, in their order.
 */
export function ChoiceField< V extends string >( {
	label,
	value,
	onChange,
	choices,
}: Labelled & Setting< V > & { choices: Record< V, string > } ) {
	return (
		<SelectControl< V >
			label={ label }
			value={ value }
			onChange={ onChange }
			options={ ( Object.keys( choices ) as V[] ).map( ( choice ) => ( {
				value: choice,
				label: choices[ choice ],
			} ) ) }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}

/**
 * A whole number within limits.
 * @param props
 * @param props.label
 * @param props.value
 * @param props.onChange
 * @param props.min
 * @param props.max
 * @param props.emptied  What it is once somebody has emptied the field.
 */
export function NumberField( {
	label,
	value,
	onChange,
	min,
	max,
	emptied,
}: Labelled &
	Setting< number > & { min: number; max: number; emptied: number } ) {
	return (
		<RangeControl
			label={ label }
			value={ value }
			onChange={ ( chosen ) => onChange( chosen ?? emptied ) }
			min={ min }
			max={ max }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
