import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { NewTicketForm } from '../../data';
import { channelLabel } from '../../data/labels';

/** How a ticket can come that an agent opens. */
export const CHANNELS = [
	'phone',
	'in_person',
	'email',
] as const satisfies NewTicketForm[ 'channel' ][];

/**
 * How the question came.
 *
 * @param props
 * @param props.channel
 * @param props.onChange
 */
export function ChannelField( {
	channel,
	onChange,
}: {
	channel: NewTicketForm[ 'channel' ];
	onChange: ( channel: NewTicketForm[ 'channel' ] ) => void;
} ) {
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Channel', 'sanad' ) }
			value={ channel }
			options={ CHANNELS.map( ( value ) => ( {
				value,
				label: channelLabel( value ),
			} ) ) }
			onChange={ ( value ) => {
				const chosen = CHANNELS.find( ( each ) => each === value );
				if ( chosen ) {
					onChange( chosen );
				}
			} }
		/>
	);
}
