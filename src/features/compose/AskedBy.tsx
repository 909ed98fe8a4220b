import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { NewTicketForm } from '../../data';

interface AskedByProps {
	form: NewTicketForm;
	onChange: ( part: Partial< NewTicketForm > ) => void;
}

function labels( channel: NewTicketForm[ 'channel' ] ) {
	return channel === 'phone'
		? {
				customer: __( 'The customer called', 'sanad' ),
				agent: __( 'We called', 'sanad' ),
			}
		: {
				customer: __( 'The customer asked', 'sanad' ),
				agent: __( 'We write first', 'sanad' ),
			};
}

/**
 * Who began: it decides whose words the message is, and whether somebody waits for an answer.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 */
export function AskedBy( { form, onChange }: AskedByProps ) {
	const { customer, agent } = labels( form.channel );
	return (
		<RadioControl
			className="sanad-compose__asked"
			label={ __( 'Who began', 'sanad' ) }
			selected={ form.askedBy }
			options={ [
				{ value: 'customer', label: customer },
				{ value: 'agent', label: agent },
			] }
			help={
				form.askedBy === 'customer'
					? __(
							'The message is the customer’s, written down by you. The ticket waits for an answer.',
							'sanad'
						)
					: __( 'The message is yours.', 'sanad' )
			}
			onChange={ ( value ) =>
				onChange( {
					askedBy: value === 'agent' ? 'agent' : 'customer',
				} )
			}
		/>
	);
}
