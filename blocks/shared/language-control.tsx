import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { editorData } from './editor-data';

interface Props {
	/** Two-letter code; empty is the language of the page. */
	value: string;
	onChange: ( language: string ) => void;
}

/**
 * Which language's articles a block shows. Not there where there is but one.
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function LanguageControl( { value, onChange }: Props ) {
	const { languages } = editorData();
	if ( languages.length < 2 && value === '' ) {
		return null;
	}
	return (
		<SelectControl
			label={ __( 'Language', 'sanad' ) }
			value={ value }
			onChange={ onChange }
			options={ [
				{ value: '', label: __( 'Language of the page', 'sanad' ) },
				...languages.map( ( { code, name } ) => ( {
					value: code,
					label: name,
				} ) ),
			] }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
