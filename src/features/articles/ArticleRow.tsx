import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { commentContent, Icon, seen } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { Count } from '../../components/Count';
import { RelativeTime } from '../../components/RelativeTime';
import { MoveButtons, type Reorder } from '../../components/Sortable';
import type { ArticleCategory, ArticleSummary } from '../../types/api';
import { ArticleMenu } from './ArticleMenu';
import { Helpful } from './Helpful';
import { articleStatusLabel, visibilityLabel } from './labels';
import { Review } from './Review';
import { Translations } from './Translations';

interface ArticleRowProps {
	article: ArticleSummary;
	categories: ArticleCategory[];
	/** Null where the order means nothing. */
	reorder: Reorder | null;
	isChosen: boolean;
	onChoose: ( isChosen: boolean ) => void;
	routeWith: ( changes: Record< string, string > ) => Route;
}

/**
 * One article with what an editor looks for.
 *
 * @param props
 */
export function ArticleRow( props: ArticleRowProps ) {
	const { article, reorder, routeWith } = props;
	const title = article.title || __( '(no title)', 'sanad' );
	const shelves = props.categories.filter( ( { id } ) =>
		article.category_ids.includes( id )
	);

	return (
		<tr
			className={ props.isChosen ? 'is-chosen' : undefined }
			{ ...reorder?.rowProps( article.id ) }
		>
			<td className="sanad-articles__check">
				<CheckboxControl
					__nextHasNoMarginBottom
					aria-label={ sprintf(
						/* translators: %s: title of an article. */
						__( 'Choose “%s”', 'sanad' ),
						title
					) }
					checked={ props.isChosen }
					onChange={ props.onChoose }
				/>
			</td>
			{ reorder && (
				<td className="sanad-articles__move">
					<MoveButtons
						id={ article.id }
						name={ title }
						reorder={ reorder }
					/>
				</td>
			) }
			<th className="sanad-articles__main" scope="row">
				<a
					className="sanad-articles__title"
					href={ article.edit_url ?? article.url }
					dir="auto"
				>
					{ title }
				</a>
				<span className="sanad-articles__facts">
					{ article.status !== 'publish' && (
						<span className="sanad-badge">
							{ articleStatusLabel( article.status ) }
						</span>
					) }
					{ article.needs_check && (
						<span className="sanad-badge is-warning">
							{ __( 'Check for personal data', 'sanad' ) }
						</span>
					) }
					{ article.visibility !== 'public' && (
						<span className="sanad-articles__fact">
							<Icon icon={ seen } size={ 16 } />
							{ visibilityLabel( article.visibility ) }
						</span>
					) }
					{ shelves.map( ( { id, name } ) => (
						<RouteLink
							key={ id }
							dir="auto"
							to={ routeWith( {
								category: String( id ),
								sort: '',
								paged: '',
							} ) }
						>
							{ name }
						</RouteLink>
					) ) }
					{ article.has_note && (
						<span
							className="sanad-articles__fact"
							title={ __( 'Has an internal note', 'sanad' ) }
						>
							<Icon icon={ commentContent } size={ 16 } />
							<span className="screen-reader-text">
								{ __( 'Has an internal note', 'sanad' ) }
							</span>
						</span>
					) }
				</span>
			</th>
			<td className="sanad-articles__languages">
				<Translations article={ article } />
			</td>
			<td className="sanad-articles__number">
				<span className="sanad-articles__label" aria-hidden="true">
					{ __( 'Reads', 'sanad' ) }
				</span>
				<Count value={ article.views } />
			</td>
			<td className="sanad-articles__helpful">
				<Helpful
					article={ article }
					to={ routeWith( { feedback: String( article.id ) } ) }
				/>
			</td>
			<td className="sanad-articles__review">
				<Review
					article={ article }
					to={ routeWith( { details: String( article.id ) } ) }
				/>
			</td>
			<td className="sanad-articles__age">
				<RelativeTime time={ article.updated_at } />
			</td>
			<td className="sanad-articles__menu">
				<ArticleMenu article={ article } routeWith={ routeWith } />
			</td>
		</tr>
	);
}
