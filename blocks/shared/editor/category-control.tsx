import { SelectControl } from '@wordpress/components';
import { editorData } from './editor-data';
import type { Setting } from './settings-of';

/** Its value is the id of a category, or 0. */
interface Props extends Setting< number > {
	label: string;
	/** What 0 means. */
	noneLabel: string;
}

/**
 * Chooses a category of the help centre.
 * @param props
 * @param props.label
 * @param props.value
 * @param props.onChange
 * @param props.noneLabel
 */
export function CategoryControl( {
	label,
	value,
	onChange,
	noneLabel,
}: Props ) {
	return (
		<SelectControl
			label={ label }
			value={ String( value ) }
			onChange={ ( id ) => onChange( Number( id ) ) }
			options={ [
				{ value: '0', label: noneLabel },
				...editorData().categories.map( ( { id, name, depth } ) => ( {
					value: String( id ),
					label: '– '.repeat( depth ) + name,
				} ) ),
			] }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
