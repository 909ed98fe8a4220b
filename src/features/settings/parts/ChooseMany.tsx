import { CheckboxControl, SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../../components/typed-direction';
import { fold } from '../../../search';
import type { Ref } from '../../../types/api';

interface ChooseManyProps {
	label: string;
	items: Ref[];
	chosen: number[];
	onChange: ( ids: number[] ) => void;
}

/** From so many on a list is searched rather than read. */
const LONG = 12;

/**
 * Several of a list, each with its box; a long list can be searched. What is chosen stays in sight.
 *
 * @param props
 * @param props.label
 * @param props.items
 * @param props.chosen
 * @param props.onChange
 */
export function ChooseMany( {
	label,
	items,
	chosen,
	onChange,
}: ChooseManyProps ) {
	const [ wanted, setWanted ] = useState( '' );
	const word = fold( wanted.trim() );
	const shown = items.filter(
		( { id, name } ) =>
			word === '' ||
			chosen.includes( id ) ||
			fold( name ).includes( word )
	);

	return (
		<fieldset className="sanad-form__choices">
			<legend>{ label }</legend>
			{ items.length > LONG && (
				<SearchControl
					__nextHasNoMarginBottom
					size="compact"
					dir={ typedDirection( wanted ) }
					label={ __( 'Find in the list', 'sanad' ) }
					placeholder={ __( 'Find in the list', 'sanad' ) }
					value={ wanted }
					onChange={ setWanted }
				/>
			) }
			{ shown.map( ( { id, name } ) => (
				<CheckboxControl
					key={ id }
					__nextHasNoMarginBottom
					label={ name }
					checked={ chosen.includes( id ) }
					onChange={ ( isChosen ) =>
						onChange(
							isChosen
								? [ ...chosen, id ]
								: chosen.filter( ( other ) => other !== id )
						)
					}
				/>
			) ) }
		</fieldset>
	);
}
