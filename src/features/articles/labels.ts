import { __ } from '@wordpress/i18n';

import type {
	ArticleSort,
	ArticleStatus,
	Attention,
} from '../../data/articles-admin';
import type { FeedbackReason, Visibility } from '../../types/api';

/* The words of editors. Functions, because translations may be loaded after this module. */

export function articleStatusLabel( status: ArticleStatus ): string {
	return {
		publish: __( 'Published', 'sanad' ),
		draft: __( 'Draft', 'sanad' ),
		pending: __( 'Waiting for review', 'sanad' ),
		future: __( 'Scheduled', 'sanad' ),
		private: __( 'Private', 'sanad' ),
		trash: __( 'Trash', 'sanad' ),
	}[ status ];
}

export function visibilityLabel( visibility: Visibility ): string {
	return {
		public: __( 'Everybody', 'sanad' ),
		customers: __( 'Customers with an account', 'sanad' ),
		buyers: __( 'Buyers of its products', 'sanad' ),
		agents: __( 'Agents only', 'sanad' ),
	}[ visibility ];
}

export function articleSortLabel( sort: ArticleSort ): string {
	return {
		updated: __( 'Last changed first', 'sanad' ),
		title: __( 'By title', 'sanad' ),
		views: __( 'Most read first', 'sanad' ),
		helpful: __( 'Most helpful first', 'sanad' ),
		order: __( 'As in the help centre', 'sanad' ),
	}[ sort ];
}

export function attentionLabel( attention: Attention ): string {
	return {
		stale: __( 'Review is due', 'sanad' ),
		missing_translation: __( 'Translation is missing', 'sanad' ),
		unhelpful: __( 'Not helpful', 'sanad' ),
		unread: __( 'Not read in 90 days', 'sanad' ),
	}[ attention ];
}

export function reasonLabel( reason: FeedbackReason ): string {
	return {
		not_answered: __( 'It does not answer the question', 'sanad' ),
		unclear: __( 'It is hard to understand', 'sanad' ),
		wrong: __( 'It is wrong or out of date', 'sanad' ),
		other: __( 'Something else', 'sanad' ),
	}[ reason ];
}
