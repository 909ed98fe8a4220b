import { __ } from '@wordpress/i18n';

import type { SideRequestState } from '../../../types/api';

/**
 * What a state is called.
 *
 * @param state
 */
export function stateLabel( state: SideRequestState ): string {
	return {
		asked: __( 'Asked', 'sanad' ),
		answered: __( 'Answered', 'sanad' ),
		done: __( 'Done', 'sanad' ),
	}[ state ];
}
