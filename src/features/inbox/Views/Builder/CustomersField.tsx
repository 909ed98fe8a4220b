import { ComboboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useCustomer, useCustomerSuggestions } from '../../../../data';
import { Chip } from './Chip';

interface CustomersFieldProps {
	value: string[];
	onChange: ( value: string[] ) => void;
}

function CustomerChip( {
	id,
	onRemove,
}: {
	id: string;
	onRemove: () => void;
} ) {
	const isNone = id === 'none';
	const { customer, status } = useCustomer( isNone ? null : Number( id ) );
	const isMissing = ! isNone && ! customer && status === 'error';
	const name = isNone
		? __( 'No customer', 'sanad' )
		: customer?.name ||
			( isMissing ? __( 'Deleted customer', 'sanad' ) : '…' );
	return (
		<Chip label={ name } isMissing={ isMissing } onRemove={ onRemove } />
	);
}

/**
 * Customers, found by the start of their name or address.
 *
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function CustomersField( { value, onChange }: CustomersFieldProps ) {
	const [ typed, setTyped ] = useState( '' );
	const found = useCustomerSuggestions( typed );
	return (
		<>
			{ value.length > 0 && (
				<ul className="sanad-condition__values">
					{ value.map( ( id ) => (
						<CustomerChip
							key={ id }
							id={ id }
							onRemove={ () =>
								onChange(
									value.filter( ( each ) => each !== id )
								)
							}
						/>
					) ) }
				</ul>
			) }
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Find a customer', 'sanad' ) }
				hideLabelFromVision
				placeholder={ __( 'Name or address', 'sanad' ) }
				value={ null }
				options={ found.map( ( { id, name, identities } ) => ( {
					value: `${ id }`,
					label: name || ( identities[ 0 ]?.value ?? `${ id }` ),
				} ) ) }
				onFilterValueChange={ setTyped }
				onChange={ ( id ) => {
					if ( id && ! value.includes( id ) ) {
						onChange( [ ...value, id ] );
					}
				} }
			/>
		</>
	);
}
