import { Button } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useScreenArgs } from '../../app/router';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Filters } from '../../components/Filters';
import { Late } from '../../components/Late';
import { Page } from '../../components/Page';
import { Pager } from '../../components/Pager';
import { useBoot, useDirectory } from '../../data';
import {
	parseArticles,
	PER_PAGE,
	useArticles,
} from '../../data/articles-admin';
import { useCategories } from '../../data/categories';
import { useHelpCentre } from '../../data/help-centre';
import { articleFields } from './article-filters';
import { ArticleDialogs } from './ArticleDialogs';
import { ArticleTable } from './ArticleTable';
import { BulkBar } from './BulkBar';
import { EmptyArticles } from './EmptyArticles';
import { HelpCentreNotice } from './HelpCentreNotice';
import { ImportArticles } from './ImportArticles';
import { KnowledgeBaseTabs } from './KnowledgeBaseTabs';
import { useNewArticleUrl } from './new-article-url';
import './Articles.scss';

/** The editorial list of the knowledge base. */
export default function ArticlesScreen() {
	const { args, routeWith, change } = useScreenArgs( 'articles' );
	const articles = useMemo( () => parseArticles( args ), [ args ] );
	const { value, status, error, reload } = useArticles( articles );
	const { tree, categories } = useCategories();
	const helpCentre = useHelpCentre();
	const { agents } = useDirectory();
	const { languages } = useBoot();
	const [ chosen, setChosen ] = useState< number[] >( [] );
	const newUrl = useNewArticleUrl();

	// A change may have taken an article out of what is looked at, before the server says so.
	const items = ( value?.items ?? [] ).filter(
		( article ) =>
			( article.status === 'trash' ) === ( articles.status === 'trash' )
	);
	const selected = items.filter( ( { id } ) => chosen.includes( id ) );

	return (
		<Page
			title={ __( 'Knowledge base', 'sanad' ) }
			tabs={ <KnowledgeBaseTabs current="articles" /> }
			actions={
				<>
					<Button
						variant="secondary"
						onClick={ () => change( { dialog: 'import' } ) }
					>
						{ __( 'Import', 'sanad' ) }
					</Button>
					<Button variant="primary" href={ newUrl }>
						{ __( 'New article', 'sanad' ) }
					</Button>
				</>
			}
		>
			<HelpCentreNotice { ...helpCentre } />
			<Filters
				searchLabel={ __( 'Search articles', 'sanad' ) }
				fields={ articleFields( {
					languages,
					tree,
					agents: agents.items,
				} ) }
				values={ args }
				onChange={ ( changes, options ) =>
					change( { ...changes, paged: '' }, options )
				}
			/>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ value === null && status === 'loading' && (
				<Late>
					<p className="sanad-articles__waiting" role="status">
						{ __( 'Loading…', 'sanad' ) }
					</p>
				</Late>
			) }
			{ value !== null && items.length === 0 && status === 'ready' && (
				<EmptyArticles
					articles={ articles }
					onShowAll={ () => change( withoutAll( args ) ) }
				/>
			) }
			{ items.length > 0 && (
				<>
					<BulkBar
						articles={ selected }
						tree={ tree }
						onDone={ () => setChosen( [] ) }
					/>
					<ArticleTable
						items={ items }
						query={ articles }
						categories={ categories }
						chosen={ chosen }
						onChoose={ setChosen }
						routeWith={ routeWith }
					/>
					<Pager
						page={ articles.page }
						perPage={ PER_PAGE }
						total={ value?.total ?? 0 }
						to={ ( page ) =>
							routeWith( {
								paged: page > 1 ? String( page ) : '',
							} )
						}
					/>
				</>
			) }
			<ArticleDialogs
				args={ args }
				items={ items }
				tree={ tree }
				onClose={ () =>
					change( { dialog: '', feedback: '', details: '' } )
				}
			/>
			{ args.dialog === 'import' && (
				<ImportArticles onClose={ () => change( { dialog: '' } ) } />
			) }
		</Page>
	);
}

/**
 * What takes every part of a place away.
 *
 * @param args
 */
function withoutAll(
	args: Record< string, string >
): Record< string, string > {
	return Object.fromEntries(
		Object.keys( args ).map( ( name ) => [ name, '' ] )
	);
}
