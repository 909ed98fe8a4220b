import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { lock } from '@wordpress/icons';
import type { ComponentType } from 'react';

import { EmptyState } from '../components/EmptyState';
import { useBoot } from '../data';
import type { ScreenName } from './router';
import { maySee } from './screens';

const SCREENS: Record< ScreenName, ComponentType > = {
	articles: lazy(
		() =>
			import(
				/* webpackChunkName: "articles" */ '../features/articles/ArticlesScreen'
			)
	),
	categories: lazy(
		() =>
			import(
				/* webpackChunkName: "categories" */ '../features/articles/CategoriesScreen'
			)
	),
	'canned-replies': lazy(
		() =>
			import(
				/* webpackChunkName: "canned-replies" */ '../features/canned-replies/CannedRepliesScreen'
			)
	),
	macros: lazy(
		() =>
			import(
				/* webpackChunkName: "macros" */ '../features/macros/MacrosScreen'
			)
	),
	search: lazy(
		() =>
			import(
				/* webpackChunkName: "search" */ '../features/search-lists/SearchScreen'
			)
	),
	settings: lazy(
		() =>
			import(
				/* webpackChunkName: "settings" */ '../features/settings/SettingsScreen'
			)
	),
};

/**
 * One of the screens beside the inbox. Its code comes when it is first opened.
 *
 * @param props
 * @param props.name
 */
export function Screen( { name }: { name: ScreenName } ) {
	const { user } = useBoot();
	const Body = SCREENS[ name ];
	if ( ! maySee( name, user ) ) {
		return (
			<EmptyState icon={ lock }>
				{ __(
					'This screen is for those who look after the shop’s content. Whoever runs the site can give you that right.',
					'sanad'
				) }
			</EmptyState>
		);
	}
	return <Body />;
}
