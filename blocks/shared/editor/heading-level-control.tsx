import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Setting } from './settings-of';

/**
 * How deep the headings of a block stand in the page.
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function HeadingLevelControl( { value, onChange }: Setting< number > ) {
	return (
		<SelectControl
			label={ __( 'Level of the headings', 'sanad' ) }
			value={ String( value ) }
			onChange={ ( level ) => onChange( Number( level ) ) }
			options={ [ 2, 3, 4 ].map( ( level ) => ( {
				value: String( level ),
				label: sprintf(
					/* translators: %d: level of a heading, from 2 to 4. */
					__( 'Heading %d', 'sanad' ),
					level
				),
			} ) ) }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
