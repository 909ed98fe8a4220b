import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { editorData } from './editor-data';
import type { Setting } from './settings-of';

/**
 * Which language's articles a block shows: a two-letter code, or empty for the language of the page.
 * Not there where there is but one.
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function LanguageControl( { value, onChange }: Setting< string > ) {
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
