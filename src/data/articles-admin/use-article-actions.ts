import { useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { ArticleList, ArticleSummary } from '../../types/api';
import { request } from '../client';
import { RequestError, toRequestError } from '../errors';
import { useDirectory } from '../hooks/use-lookups';
import { notifyError, notifyUndo } from '../notices';
import { useMutate } from '../resources';
import {
	type ArticleChanges,
	changedArticle,
	inOrder,
	inverseChanges,
	withArticles,
} from './changes';

const PATH = '/articles';

/** Whose counts follow the articles. */
const TOUCHES = [ '/article-categories', '/help-centre' ];

export interface ArticleActions {
	/** Changes articles; shown at once, announced with Undo, taken back where the server says no. */
	change: (
		articles: ArticleSummary[],
		changes: ArticleChanges
	) => Promise< void >;
	/** Makes the draft of a missing translation; null if that failed, which is then announced. */
	translate: (
		article: ArticleSummary,
		language: string
	) => Promise< ArticleSummary | null >;
	/** Puts the articles of a category into an order. */
	reorder: ( categoryId: number, ids: number[] ) => Promise< void >;
}

function sentence( articles: ArticleSummary[], changes: ArticleChanges ) {
	const [ first ] = articles;
	if ( articles.length === 1 && first ) {
		return changes.status === 'trash'
			? sprintf(
					/* translators: %s: title of an article. */
					__( '“%s” is in the trash.', 'sanad' ),
					first.title
				)
			: sprintf(
					/* translators: %s: title of an article. */
					__( '“%s” is changed.', 'sanad' ),
					first.title
				);
	}
	const count = articles.length;
	return changes.status === 'trash'
		? sprintf(
				/* translators: %d: number of articles. */
				_n(
					'%d article is in the trash.',
					'%d articles are in the trash.',
					count,
					'sanad'
				),
				count
			)
		: sprintf(
				/* translators: %d: number of articles. */
				_n(
					'%d article is changed.',
					'%d articles are changed.',
					count,
					'sanad'
				),
				count
			);
}

/** What could not be changed, and why. */
type Failure = { article: ArticleSummary; error: RequestError };

function failureSentence( failures: Failure[] ): string {
	const [ first ] = failures;
	if ( failures.length === 1 && first ) {
		return sprintf(
			/* translators: 1: title of an article, 2: why, as a sentence. */
			__( '“%1$s” is as it was: %2$s', 'sanad' ),
			first.article.title,
			first.error.message
		);
	}
	return sprintf(
		/* translators: 1: number of articles, 2: why, as a sentence. */
		_n(
			'%1$d article is as it was: %2$s',
			'%1$d articles are as they were: %2$s',
			failures.length,
			'sanad'
		),
		failures.length,
		first?.error.message ?? ''
	);
}

/** What an editor can do to articles from the list. */
export function useArticleActions(): ArticleActions {
	const registry = useRegistry();
	const mutate = useMutate();
	const { agents } = useDirectory();

	return useMemo( () => {
		/**
		 * Changes articles one by one; answers those that the server refused.
		 *
		 * @param wanted
		 */
		const patchAll = (
			wanted: [ ArticleSummary, ArticleChanges ][]
		): Promise< Failure[] > => {
			const byId = new Map(
				wanted.map( ( [ { id }, changes ] ) => [ id, changes ] )
			);
			return mutate< ArticleList, Failure[] >( {
				path: PATH,
				touches: TOUCHES,
				apply: ( list ) =>
					withArticles( list, [ ...byId.keys() ], ( article ) =>
						changedArticle(
							article,
							byId.get( article.id ) ?? {},
							agents.items
						)
					),
				send: async () => {
					const failures: Failure[] = [];
					for ( const [ article, data ] of wanted ) {
						try {
							await request( `${ PATH }/${ article.id }`, {
								method: 'PATCH',
								data,
							} );
						} catch ( thrown ) {
							failures.push( {
								article,
								error: toRequestError( thrown ),
							} );
						}
					}
					return failures;
				},
			} );
		};

		const change: ArticleActions[ 'change' ] = async (
			articles,
			changes
		) => {
			const failures = await patchAll(
				articles.map( ( article ) => [ article, changes ] )
			);
			const failed = failures.map( ( { article } ) => article );
			const done = articles.filter(
				( article ) => ! failed.includes( article )
			);
			if ( failures.length > 0 ) {
				notifyError(
					registry,
					'articles-failed',
					failureSentence( failures ),
					{
						label: __( 'Retry', 'sanad' ),
						onClick: () => void change( failed, changes ),
					}
				);
			}
			if ( done.length > 0 ) {
				notifyUndo(
					registry,
					'articles',
					sentence( done, changes ),
					() =>
						void patchAll(
							done.map( ( article ) => [
								article,
								inverseChanges( article, changes ),
							] )
						).then( ( refused ) => {
							if ( refused.length > 0 ) {
								notifyError(
									registry,
									'articles-failed',
									failureSentence( refused )
								);
							}
						} )
				);
			}
		};

		return {
			change,
			translate: async ( article, language ) => {
				try {
					return await mutate< ArticleList, ArticleSummary >( {
						path: PATH,
						touches: TOUCHES,
						send: () =>
							request< ArticleSummary >(
								`${ PATH }/${ article.id }/translations`,
								{ method: 'POST', data: { language } }
							),
					} );
				} catch ( thrown ) {
					notifyError(
						registry,
						'articles-failed',
						toRequestError( thrown ).message
					);
					return null;
				}
			},
			reorder: async ( categoryId, ids ) => {
				try {
					await mutate< ArticleList, ArticleList >( {
						path: PATH,
						apply: ( list ) => inOrder( list, ids ),
						send: () =>
							request< ArticleList >( `${ PATH }/order`, {
								method: 'POST',
								data: {
									category_id: categoryId,
									article_ids: ids,
								},
							} ),
					} );
				} catch ( thrown ) {
					notifyError(
						registry,
						'articles-failed',
						toRequestError( thrown ).message
					);
				}
			},
		};
	}, [ registry, mutate, agents.items ] );
}
