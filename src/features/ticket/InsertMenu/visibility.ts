import { __ } from '@wordpress/i18n';

import type { Visibility } from '../../../types/api';

/**
 * Who can read an article, where that is not everybody.
 *
 * @param visibility
 * @return Empty for everybody.
 */
export function visibilityLabel( visibility: Visibility ): string {
	return {
		public: '',
		customers: __( 'Customers only', 'sanad' ),
		buyers: __( 'Buyers only', 'sanad' ),
		agents: __( 'Agents only', 'sanad' ),
	}[ visibility ];
}

/**
 * What to know before a link to an article is sent to a customer.
 *
 * @param visibility
 * @return Empty if there is nothing.
 */
export function visibilityWarning( visibility: Visibility ): string {
	return {
		public: '',
		customers: __(
			'This link opens for customers who are logged in.',
			'sanad'
		),
		buyers: __(
			'This link opens for customers who are logged in and have bought what the article is about.',
			'sanad'
		),
		agents: __(
			'Only agents can open this article, so its link cannot go to a customer. Its text can, if it is meant for him.',
			'sanad'
		),
	}[ visibility ];
}
