import { __, sprintf } from '@wordpress/i18n';

import { useReorder } from '../../components/Sortable';
import { type CategoryNode, useCategoryActions } from '../../data/categories';
import type { ArticleCategory } from '../../types/api';
import { CategoryItem } from './CategoryItem';

interface CategoryShelfProps {
	/** Categories of one parent, in their order. */
	nodes: CategoryNode[];
	/** Null at the top. */
	parent: ArticleCategory | null;
	/** What the parent lies in; null at the top. */
	above: ArticleCategory | null;
	onOpen: ( changes: Record< string, string > ) => void;
}

/**
 * Categories that lie in the same one, and what lies in them.
 *
 * @param props
 * @param props.nodes
 * @param props.parent
 * @param props.above
 * @param props.onOpen
 */
export function CategoryShelf( {
	nodes,
	parent,
	above,
	onOpen,
}: CategoryShelfProps ) {
	const { order } = useCategoryActions();
	const ids = nodes.map( ( { category } ) => category.id );
	const reorder = useReorder(
		ids,
		( id ) =>
			nodes.find( ( { category } ) => category.id === id )?.category
				.name ?? '',
		( next ) => void order( parent?.id ?? 0, next )
	);

	return (
		<ul
			className="sanad-categories__shelf"
			aria-label={
				parent
					? sprintf(
							/* translators: %s: name of a category. */
							__( 'Categories in “%s”', 'sanad' ),
							parent.name
						)
					: __( 'Categories', 'sanad' )
			}
		>
			{ nodes.map( ( node, index ) => (
				<li key={ node.category.id }>
					<CategoryItem
						node={ node }
						parent={ parent }
						above={ above }
						before={ nodes[ index - 1 ] ?? null }
						reorder={ reorder }
						onOpen={ onOpen }
					/>
					{ node.children.length > 0 && (
						<CategoryShelf
							nodes={ node.children }
							parent={ node.category }
							above={ parent }
							onOpen={ onOpen }
						/>
					) }
				</li>
			) ) }
		</ul>
	);
}
