import { CheckboxControl } from '@wordpress/components';
import { __, _x } from '@wordpress/i18n';

import type { Route } from '../../app/router';
import { useReorder } from '../../components/Sortable';
import { type Articles, useArticleActions } from '../../data/articles-admin';
import type { ArticleCategory, ArticleSummary } from '../../types/api';
import { ArticleRow } from './ArticleRow';

interface ArticleTableProps {
	items: ArticleSummary[];
	query: Articles;
	categories: ArticleCategory[];
	chosen: number[];
	onChoose: ( ids: number[] ) => void;
	routeWith: ( changes: Record< string, string > ) => Route;
}

/**
 * Whether the rows stand as shoppers see them, so that moving one means something.
 *
 * @param query
 */
function isOrderable( query: Articles ): boolean {
	return (
		query.category !== undefined &&
		query.sort === 'order' &&
		query.search === undefined &&
		query.only === undefined
	);
}

/**
 * The articles as rows; on a narrow screen each becomes a card.
 *
 * @param props
 */
export function ArticleTable( props: ArticleTableProps ) {
	const { items, query, chosen, onChoose } = props;
	const { reorder } = useArticleActions();
	const ids = items.map( ( { id } ) => id );
	const order = useReorder(
		ids,
		( id ) => items.find( ( item ) => item.id === id )?.title ?? '',
		( next ) => void reorder( query.category ?? 0, next )
	);
	const canOrder = isOrderable( query );
	const areAllChosen = ids.every( ( id ) => chosen.includes( id ) );

	return (
		<table className="sanad-articles">
			<thead>
				<tr>
					<th className="sanad-articles__check" scope="col">
						<CheckboxControl
							__nextHasNoMarginBottom
							aria-label={ __( 'Choose all', 'sanad' ) }
							checked={ areAllChosen }
							indeterminate={
								! areAllChosen &&
								ids.some( ( id ) => chosen.includes( id ) )
							}
							onChange={ ( isChecked ) =>
								onChoose( isChecked ? ids : [] )
							}
						/>
					</th>
					{ canOrder && (
						<th className="sanad-articles__move" scope="col">
							{ _x( 'Order', 'sequence', 'sanad' ) }
						</th>
					) }
					<th scope="col">{ __( 'Article', 'sanad' ) }</th>
					<th className="sanad-articles__languages" scope="col">
						{ __( 'Languages', 'sanad' ) }
					</th>
					<th className="sanad-articles__number" scope="col">
						{ __( 'Reads', 'sanad' ) }
					</th>
					<th className="sanad-articles__helpful" scope="col">
						{ __( 'Helpful', 'sanad' ) }
					</th>
					<th className="sanad-articles__review" scope="col">
						{ __( 'Next review', 'sanad' ) }
					</th>
					<th className="sanad-articles__age" scope="col">
						{ __( 'Changed', 'sanad' ) }
					</th>
					<th className="sanad-articles__menu" scope="col">
						<span className="screen-reader-text">
							{ __( 'Actions', 'sanad' ) }
						</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{ items.map( ( article ) => (
					<ArticleRow
						key={ article.id }
						article={ article }
						categories={ props.categories }
						reorder={ canOrder ? order : null }
						isChosen={ chosen.includes( article.id ) }
						onChoose={ ( isChosen ) =>
							onChoose(
								isChosen
									? [ ...chosen, article.id ]
									: chosen.filter(
											( id ) => id !== article.id
										)
							)
						}
						routeWith={ props.routeWith }
					/>
				) ) }
			</tbody>
		</table>
	);
}
