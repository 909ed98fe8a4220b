import { __, _n, sprintf } from '@wordpress/i18n';

import type { AgentSummary } from '../../../types/api';

export function roleLabel( role: AgentSummary[ 'role' ] ): string {
	return {
		agent: __( 'Agent', 'sanad' ),
		manager: __( 'Manager', 'sanad' ),
	}[ role ];
}

/**
 * A number of tickets in words.
 *
 * @param count
 */
export function ticketsLabel( count: number ): string {
	return sprintf(
		/* translators: %d: number of tickets. */
		_n( '%d ticket', '%d tickets', count, 'sanad' ),
		count
	);
}
