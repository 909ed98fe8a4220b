import { SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

const UNITS = { minutes: 1, hours: 60, days: 24 * 60 } as const;
type Unit = keyof typeof UNITS;
const NAMES: Unit[] = [ 'minutes', 'hours', 'days' ];

function unitLabel( unit: Unit ): string {
	return {
		minutes: __( 'minutes', 'sanad' ),
		hours: __( 'hours', 'sanad' ),
		days: __( 'days', 'sanad' ),
	}[ unit ];
}

/**
 * The largest unit in which a time is a whole number.
 *
 * @param minutes
 */
function unitOf( minutes: number ): Unit {
	const fits = [ ...NAMES ]
		.reverse()
		.find( ( unit ) => minutes > 0 && minutes % UNITS[ unit ] === 0 );
	return fits ?? 'minutes';
}

interface DurationFieldProps {
	/** Minutes, as text; empty while nothing is typed. */
	value: string;
	onChange: ( value: string ) => void;
}

/**
 * A length of time.
 *
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function DurationField( { value, onChange }: DurationFieldProps ) {
	const [ unit, setUnit ] = useState( () => unitOf( Number( value ) ) );
	const number =
		value === '' ? '' : String( Number( value ) / UNITS[ unit ] );
	const write = ( typed: string, to: Unit ) => {
		const whole = Math.round( Number( typed ) * UNITS[ to ] );
		onChange( typed === '' || ! ( whole > 0 ) ? '' : String( whole ) );
	};
	return (
		<div className="sanad-condition__pair">
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				hideLabelFromVision
				label={ __( 'How long', 'sanad' ) }
				type="number"
				min={ 1 }
				value={ number }
				onChange={ ( typed ) => write( typed, unit ) }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				hideLabelFromVision
				label={ __( 'Unit', 'sanad' ) }
				value={ unit }
				options={ NAMES.map( ( name ) => ( {
					value: name,
					label: unitLabel( name ),
				} ) ) }
				onChange={ ( name: Unit ) => {
					setUnit( name );
					write( number, name );
				} }
			/>
		</div>
	);
}
