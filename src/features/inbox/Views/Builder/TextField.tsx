import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../../../components/typed-direction';

interface TextFieldProps {
	value: string[];
	onChange: ( value: string[] ) => void;
}

/**
 * Words, with alternatives behind commas; the Arabic comma is one too.
 *
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function TextField( { value, onChange }: TextFieldProps ) {
	// What is typed keeps its commas and spaces, which the value has not.
	const [ typed, setTyped ] = useState( () => value.join( ', ' ) );
	return (
		<TextControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			hideLabelFromVision
			label={ __( 'Words', 'sanad' ) }
			help={ __(
				'A comma separates words of which one is enough.',
				'sanad'
			) }
			dir={ typedDirection( typed ) }
			value={ typed }
			onChange={ ( text ) => {
				setTyped( text );
				onChange(
					text
						.split( /[,،]/ )
						.map( ( word ) => word.trim() )
						.filter( ( word ) => word !== '' )
				);
			} }
		/>
	);
}
