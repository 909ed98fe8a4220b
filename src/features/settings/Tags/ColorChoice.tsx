import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { TagColor } from '../../../types/api';
import { palette } from './palette';

interface ColorChoiceProps {
	value: TagColor;
	onChange: ( color: TagColor ) => void;
}

/**
 * One of the colours, by its name for whoever does not see it.
 *
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function ColorChoice( { value, onChange }: ColorChoiceProps ) {
	const group = useId();
	return (
		<fieldset className="sanad-colors">
			<legend>{ __( 'Colour', 'sanad' ) }</legend>
			{ palette().map( ( { color, label } ) => (
				<label
					key={ color }
					className="sanad-colors__choice"
					htmlFor={ `${ group }${ color }` }
					title={ label }
				>
					<input
						id={ `${ group }${ color }` }
						type="radio"
						name={ group }
						value={ color }
						checked={ color === value }
						onChange={ () => onChange( color ) }
					/>
					<span
						className="sanad-colors__swatch"
						style={ color === '' ? {} : { background: color } }
					/>
					<span className="screen-reader-text">{ label }</span>
				</label>
			) ) }
		</fieldset>
	);
}
