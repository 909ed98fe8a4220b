import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { RouteLink, screenRoute } from '../../app/router';
import { MoveButtons, type Reorder } from '../../components/Sortable';
import { useBoot } from '../../data';
import type { CategoryNode } from '../../data/categories';
import type { ArticleCategory } from '../../types/api';
import { CategoryIcon } from './CategoryIcon';
import { CategoryMenu } from './CategoryMenu';

interface CategoryItemProps {
	node: CategoryNode;
	/** What it lies in; null at the top. */
	parent: ArticleCategory | null;
	/** What that lies in. */
	above: ArticleCategory | null;
	/** The category before it on the same shelf. */
	before: CategoryNode | null;
	reorder: Reorder;
	onOpen: ( changes: Record< string, string > ) => void;
}

/**
 * One category: its name, how much lies in it, and the ways to move and change it.
 *
 * @param props
 */
export function CategoryItem( props: CategoryItemProps ) {
	const { node, reorder, onOpen } = props;
	const { category } = node;
	const { languages } = useBoot();
	// The first is the site's own, which every category has.
	const missing = languages
		.slice( 1 )
		.filter( ( { code } ) => ! category.names[ code ] );

	return (
		<div
			className="sanad-categories__item"
			{ ...reorder.rowProps( category.id ) }
		>
			<MoveButtons
				id={ category.id }
				name={ category.name }
				reorder={ reorder }
			/>
			<CategoryIcon name={ category.icon } />
			<span className="sanad-categories__main">
				<Button
					className="sanad-categories__name"
					variant="link"
					onClick={ () =>
						onOpen( { category: String( category.id ) } )
					}
				>
					<bdi>{ category.name }</bdi>
				</Button>
				{ missing.length > 0 && (
					<span className="sanad-badge">
						{ sprintf(
							/* translators: %s: names of languages. */
							__( 'No name in %s', 'sanad' ),
							missing.map( ( { name } ) => name ).join( ', ' )
						) }
					</span>
				) }
			</span>
			<RouteLink
				className="sanad-categories__count"
				to={ screenRoute( 'articles', {
					category: String( category.id ),
				} ) }
			>
				{ sprintf(
					/* translators: %d: number of articles. */
					_n( '%d article', '%d articles', category.count, 'sanad' ),
					category.count
				) }
			</RouteLink>
			<CategoryMenu
				category={ category }
				parent={ props.parent }
				above={ props.above }
				before={ props.before }
				onOpen={ onOpen }
			/>
		</div>
	);
}
