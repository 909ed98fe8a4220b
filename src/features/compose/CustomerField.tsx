import { Button, ComboboxControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { Avatar } from '../../components/Avatar';
import { typedDirection } from '../../components/typed-direction';
import {
	type NewTicketForm,
	type RequestError,
	useCustomerSuggestions,
} from '../../data';
import type { Customer } from '../../types/api';

interface CustomerFieldProps {
	form: NewTicketForm;
	onChange: ( part: Partial< NewTicketForm > ) => void;
	error: RequestError | null;
}

/**
 * His address, else his number.
 * @param root0
 * @param root0.identities
 */
function addressOf( { identities }: Customer ): string {
	const found =
		identities.find( ( { type } ) => type === 'email' ) ??
		identities.find( ( { type } ) => type === 'phone' );
	return found?.value ?? '';
}

function KnownCustomer( {
	onChoose,
}: {
	onChoose: ( customer: Customer ) => void;
} ) {
	const [ typed, setTyped ] = useState( '' );
	const found = useCustomerSuggestions( typed );
	return (
		<ComboboxControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Customer', 'sanad' ) }
			help={ __(
				'Type the start of a name, an address or a number.',
				'sanad'
			) }
			value={ null }
			allowReset={ false }
			options={ found.map( ( customer ) => ( {
				value: String( customer.id ),
				// Both, since the field shows only what contains the typed letters.
				label: [ customer.name, addressOf( customer ) ]
					.filter( Boolean )
					.join( ' · ' ),
			} ) ) }
			onFilterValueChange={ setTyped }
			onChange={ ( value ) => {
				const chosen = found.find(
					( { id } ) => String( id ) === value
				);
				if ( chosen ) {
					onChoose( chosen );
				}
			} }
		/>
	);
}

/**
 * Whom the ticket is for: somebody the desk knows, or a new name and address.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 * @param props.error
 */
export function CustomerField( { form, onChange, error }: CustomerFieldProps ) {
	const [ isNew, setIsNew ] = useState(
		form.email !== '' || form.phone !== '' || form.name !== ''
	);
	const needsAddress = form.channel === 'email';
	const { customer } = form;

	if ( customer ) {
		return (
			<div className="sanad-compose__customer">
				<Avatar name={ customer.name || customer.email } size={ 40 } />
				<div>
					<div className="sanad-compose__name">
						<bdi>{ customer.name }</bdi>
					</div>
					<bdi dir="ltr">{ customer.email }</bdi>
				</div>
				<Button
					variant="secondary"
					size="compact"
					onClick={ () => onChange( { customer: null } ) }
				>
					{ __( 'Change the customer', 'sanad' ) }
				</Button>
			</div>
		);
	}
	return (
		<div className="sanad-compose__choose">
			{ isNew ? (
				<>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Name', 'sanad' ) }
						dir={ typedDirection( form.name ) }
						autoComplete="off"
						value={ form.name }
						help={ error?.fields.name }
						onChange={ ( name ) => onChange( { name } ) }
					/>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Phone number', 'sanad' ) }
						type="tel"
						dir="ltr"
						autoComplete="off"
						value={ form.phone }
						help={ error?.fields.phone }
						onChange={ ( phone ) => onChange( { phone } ) }
					/>
					<TextControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Address', 'sanad' ) }
						type="email"
						dir="ltr"
						required={ needsAddress }
						autoComplete="off"
						value={ form.email }
						help={
							error?.fields.email ??
							( needsAddress
								? undefined
								: __(
										'A name or a number is enough where nobody knows it.',
										'sanad'
									) )
						}
						onChange={ ( email ) => onChange( { email } ) }
					/>
				</>
			) : (
				<KnownCustomer
					onChoose={ ( chosen ) =>
						onChange( {
							customer: {
								id: chosen.id,
								name: chosen.name,
								email: addressOf( chosen ),
							},
						} )
					}
				/>
			) }
			<Button variant="link" onClick={ () => setIsNew( ! isNew ) }>
				{ isNew
					? __( 'Look for a known customer', 'sanad' )
					: __( 'New customer', 'sanad' ) }
			</Button>
		</div>
	);
}
