/**
 * What the search does better where this script runs: it answers while one types.
 */
import {
	getConfig,
	getContext,
	getElement,
	store,
} from '@wordpress/interactivity';
import { startSearch } from './search-box';
import type { SearchConfig, SearchContext } from './types';

const NAMESPACE = 'sanad/article-search';

store( NAMESPACE, {
	callbacks: {
		start() {
			const { ref } = getElement();
			if ( ref ) {
				startSearch(
					ref,
					getContext< SearchContext >( NAMESPACE ),
					getConfig( NAMESPACE ) as SearchConfig
				);
			}
		},
	},
} );
