import { Notice, RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

export type OtherChoice = 'leave_out' | 'take_in';

interface Props {
	/** Name of the customer whose ticket stays. */
	stays: string;
	/** Name of the other one. */
	goes: string;
	choice: OtherChoice;
	onChoose: ( choice: OtherChoice ) => void;
}

const isChoice = ( value: string ): value is OtherChoice =>
	value === 'leave_out' || value === 'take_in';

/**
 * Warns that two tickets belong to different customers, and asks what becomes of the other one.
 *
 * @param props
 * @param props.stays
 * @param props.goes
 * @param props.choice
 * @param props.onChoose
 */
export function OtherCustomer( { stays, goes, choice, onChoose }: Props ) {
	return (
		<Notice status="warning" isDismissible={ false }>
			<p>
				{ sprintf(
					/* translators: 1: name of a customer, 2: name of another customer. */
					__(
						'Two customers: the merged ticket belongs to %1$s. Neither sees what you wrote with the other before; answers go to %1$s, not to %2$s.',
						'sanad'
					),
					`\u2068${ stays }\u2069`,
					`\u2068${ goes }\u2069`
				) }
			</p>
			<RadioControl
				label={ sprintf(
					/* translators: %s: name of a customer. */
					__( 'If %s writes again', 'sanad' ),
					`\u2068${ goes }\u2069`
				) }
				selected={ choice }
				options={ [
					{
						value: 'leave_out',
						label: __( 'a new ticket is opened', 'sanad' ),
					},
					{
						value: 'take_in',
						label: __(
							'it comes into this ticket, as a participant',
							'sanad'
						),
					},
				] }
				onChange={ ( value ) => {
					if ( isChoice( value ) ) {
						onChoose( value );
					}
				} }
			/>
		</Notice>
	);
}
