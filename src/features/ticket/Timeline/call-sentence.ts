import { __, sprintf } from '@wordpress/i18n';

import type { Call } from '../../../types/api';

const two = ( value: number ) => String( value ).padStart( 2, '0' );

/**
 * A length of time as clocks show it, such as 3:10 or 1:02:05.
 *
 * @param seconds
 */
export function clockTime( seconds: number ): string {
	const hours = Math.floor( seconds / 3600 );
	const minutes = Math.floor( seconds / 60 ) % 60;
	const rest = two( seconds % 60 );
	return hours > 0
		? `${ hours }:${ two( minutes ) }:${ rest }`
		: `${ minutes }:${ rest }`;
}

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
