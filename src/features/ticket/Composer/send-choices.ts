import { __ } from '@wordpress/i18n';

import type { Status } from '../../../types/api';

/** What happens to the ticket when its answer is sent; the last one chosen is what the button does next. */
export type SendChoice =
	'' | Extract< Status, 'resolved' | 'pending' | 'open' >;

const CHOICES: SendChoice[] = [ '', 'resolved', 'pending', 'open' ];

/**
 * A choice as it was kept.
 *
 * @param kept
 */
export function sendChoice( kept: string ): SendChoice {
	return CHOICES.find( ( choice ) => choice === kept ) ?? '';
}

/**
 * What a button is called that sends this way.
 *
 * @param choice
 */
export function sendLabel( choice: SendChoice ): string {
	return {
		'': __( 'Send', 'sanad' ),
		resolved: __( 'Send and resolve', 'sanad' ),
		pending: __( 'Send and wait for the customer', 'sanad' ),
		open: __( 'Send and keep open', 'sanad' ),
	}[ choice ];
}

/** All ways to send at once, in their order. */
export function sendChoices(): { choice: SendChoice; label: string }[] {
	return CHOICES.map( ( choice ) => ( {
		choice,
		label: sendLabel( choice ),
	} ) );
}
