import { SelectControl } from '@wordpress/components';
import { editorData } from './editor-data';

interface Props {
	label: string;
	/** Id of a category, or 0. */
	value: number;
	onChange: ( id: number ) => void;
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
