import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { lifesaver, search } from '@wordpress/icons';

import { EmptyState } from '../../components/EmptyState';
import type { Articles } from '../../data/articles-admin';
import { useNewArticleUrl } from './new-article-url';

interface EmptyArticlesProps {
	articles: Articles;
	onShowAll: () => void;
}

/**
 * Why the list is empty, and the one next step.
 *
 * @param props
 * @param props.articles
 * @param props.onShowAll
 */
export function EmptyArticles( { articles, onShowAll }: EmptyArticlesProps ) {
	const newUrl = useNewArticleUrl( articles.search ?? '' );
	const { page, sort, ...filters } = articles;
	if ( page === 1 && Object.keys( filters ).length === 0 ) {
		return (
			<EmptyState
				icon={ lifesaver }
				action={
					<Button variant="primary" href={ newUrl }>
						{ __( 'Write the first article', 'sanad' ) }
					</Button>
				}
			>
				{ __(
					'No articles yet. Write the answer to the question that you get most often: shoppers find it in the help centre and while they write to you.',
					'sanad'
				) }
			</EmptyState>
		);
	}
	return (
		<EmptyState
			icon={ search }
			action={
				<Button variant="secondary" onClick={ onShowAll }>
					{ __( 'Show all articles', 'sanad' ) }
				</Button>
			}
		>
			{ __( 'No article fits all of these filters.', 'sanad' ) }
		</EmptyState>
	);
}
