import { FormTokenField } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { isolated } from '../../../components/isolated';
import { useCustomerSuggestions } from '../../../data';
import type { MailAddress, Recipients } from '../../../types/api';
import { addressesOf, isAddress, recipientIn, textOf } from './recipient-text';

interface FieldProps {
	label: string;
	value: MailAddress[];
	/** Who is likely, offered before anything is typed. */
	likely?: MailAddress[];
	/** Why it was refused, as a sentence. */
	error: string | undefined;
	onChange: ( value: MailAddress[] ) => void;
}

function RecipientField( {
	label,
	value,
	likely = [],
	error,
	onChange,
}: FieldProps ) {
	const [ typed, setTyped ] = useState( '' );
	const found = useCustomerSuggestions( typed );
	const suggestions = new Set( [
		...likely.map( textOf ),
		...found.flatMap( addressesOf ),
	] );
	const wrong = value.find( ( one ) => ! isAddress( one ) );
	const problem = wrong
		? sprintf(
				/* translators: %s: what was typed as an e-mail address. */
				__( '%s is not an e-mail address.', 'sanad' ),
				isolated( wrong.email )
			)
		: error;
	return (
		<div className="sanad-recipients__field">
			<FormTokenField
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ label }
				value={ value.map( ( one ) => ( {
					value: textOf( one ),
					...( isAddress( one ) ? {} : { status: 'error' as const } ),
				} ) ) }
				suggestions={ [ ...suggestions ] }
				__experimentalExpandOnFocus={ likely.length > 0 }
				onInputChange={ setTyped }
				onChange={ ( tokens ) =>
					onChange(
						tokens.map( ( token ) =>
							recipientIn(
								typeof token === 'string' ? token : token.value
							)
						)
					)
				}
				help=""
				tokenizeOnBlur
				messages={ {
					added: __( 'Added.', 'sanad' ),
					removed: __( 'Removed.', 'sanad' ),
					remove: __( 'Remove', 'sanad' ),
					// Nothing is refused here: what is no address is marked.
					__experimentalInvalid: '',
				} }
			/>
			{ problem && (
				<p className="sanad-recipients__error" role="alert">
					{ problem }
				</p>
			) }
		</div>
	);
}

interface Props {
	recipients: Recipients;
	/** Whom it goes to while nobody else is named; null if no address is known. */
	customer: MailAddress | null;
	/** Customers who take part besides. */
	participants: MailAddress[];
	/** Sentences by field that the server has answered. */
	errors: Record< string, string >;
	onChange: ( recipients: Recipients ) => void;
}

/**
 * The fields for whom an answer goes to.
 *
 * @param props
 * @param props.recipients
 * @param props.customer
 * @param props.participants
 * @param props.errors
 * @param props.onChange
 */
export function RecipientFields( {
	recipients,
	customer,
	participants,
	errors,
	onChange,
}: Props ) {
	const named = Object.values( recipients )
		.flat()
		.map( ( { email } ) => email.toLowerCase() );
	const missing = participants.filter(
		( { email } ) => ! named.includes( email.toLowerCase() )
	);
	const by = customer ? [ customer ] : [];
	const to = recipients.to.length > 0 ? recipients.to : by;
	return (
		<div className="sanad-recipients">
			<RecipientField
				label={ __( 'To', 'sanad' ) }
				value={ to }
				error={ errors.to }
				onChange={ ( next ) => {
					const isCustomer =
						next.length === 1 &&
						next[ 0 ]?.email === customer?.email;
					onChange( { ...recipients, to: isCustomer ? [] : next } );
				} }
			/>
			<RecipientField
				label={ __( 'CC', 'sanad' ) }
				value={ recipients.cc }
				likely={ missing }
				error={ errors.cc }
				onChange={ ( cc ) => onChange( { ...recipients, cc } ) }
			/>
			<RecipientField
				label={ __( 'BCC', 'sanad' ) }
				value={ recipients.bcc }
				error={ errors.bcc }
				onChange={ ( bcc ) => onChange( { ...recipients, bcc } ) }
			/>
		</div>
	);
}
