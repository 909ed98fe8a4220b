import { __, sprintf } from '@wordpress/i18n';

import { ChoiceMenu } from '../../../../components/ChoiceMenu';
import type { ViewAttribute } from '../../../../types/api';
import { attributeLabel } from './attributes';
import { Chip } from './Chip';
import { useChoices } from './use-choices';

interface ChoicesFieldProps {
	attribute: ViewAttribute;
	/** Whether every value has to hold: then "none" is no choice. */
	isAll: boolean;
	value: string[];
	onChange: ( value: string[] ) => void;
}

/**
 * Several values out of a list that is searched by typing.
 *
 * @param props
 * @param props.attribute
 * @param props.isAll
 * @param props.value
 * @param props.onChange
 */
export function ChoicesField( props: ChoicesFieldProps ) {
	const { attribute, isAll, value, onChange } = props;
	const { items, missing } = useChoices( attribute );
	const without = ( key: string ) => value.filter( ( each ) => each !== key );
	const toggle = ( key: string ) =>
		onChange( value.includes( key ) ? without( key ) : [ ...value, key ] );

	return (
		<ul className="sanad-condition__values">
			{ value.map( ( key ) => {
				const known = items.find( ( item ) => item.key === key );
				return (
					<Chip
						key={ key }
						label={ known?.label ?? missing ?? '…' }
						isMissing={ ! known && missing !== null }
						onRemove={ () => onChange( without( key ) ) }
					/>
				);
			} ) }
			<li>
				<ChoiceMenu
					label={ attributeLabel( attribute ) }
					buttonLabel={ sprintf(
						/* translators: 1: what the button does, such as Choose, 2: for what, such as Channel. */
						__( '%1$s: %2$s', 'sanad' ),
						__( 'Choose', 'sanad' ),
						attributeLabel( attribute )
					) }
					fieldLabel={ __( 'Find', 'sanad' ) }
					isMulti
					choices={ items
						.filter( ( { key } ) => ! isAll || key !== 'none' )
						.map( ( item ) => ( {
							...item,
							isChosen: value.includes( item.key ),
						} ) ) }
					onChoose={ ( { key } ) => toggle( key ) }
				>
					{ __( 'Choose', 'sanad' ) }
				</ChoiceMenu>
			</li>
		</ul>
	);
}
