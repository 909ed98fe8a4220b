import { FormTokenField } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useDirectory } from '../../data';

/**
 * Tags by name; a name that nobody has used makes a new one.
 *
 * @param props
 * @param props.tags
 * @param props.onChange
 */
export function TagField( {
	tags,
	onChange,
}: {
	tags: string[];
	onChange: ( tags: string[] ) => void;
} ) {
	const known = useDirectory().tags;
	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Tags', 'sanad' ) }
			value={ tags }
			suggestions={ known.items.map( ( { name } ) => name ) }
			onChange={ ( chosen ) =>
				onChange(
					chosen.map( ( token ) =>
						typeof token === 'string' ? token : token.value
					)
				)
			}
		/>
	);
}
