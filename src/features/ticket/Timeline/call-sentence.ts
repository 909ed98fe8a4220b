import { __, sprintf } from '@wordpress/i18n';

import { clockTime } from '../../../components/clock-time';
import type { Call } from '../../../types/api';

/**
 * Who called, and how long it was.
 *
 * @param call
 * @param call.direction
 * @param call.seconds
 */
export function callSentence( { direction, seconds }: Call ): string {
	if ( seconds === null ) {
		return direction === 'in'
			? __( 'Call from the customer', 'sanad' )
			: __( 'Call to the customer', 'sanad' );
	}
	const length = clockTime( seconds );
	return direction === 'in'
		? /* translators: %s: length such as 3:10. */
			sprintf( __( 'Call from the customer, %s', 'sanad' ), length )
		: /* translators: %s: length such as 3:10. */
			sprintf( __( 'Call to the customer, %s', 'sanad' ), length );
}
