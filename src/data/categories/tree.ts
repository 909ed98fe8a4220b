import type { ArticleCategory } from '../../types/api';

export interface CategoryNode {
	category: ArticleCategory;
	/** 0 for those at the top. */
	depth: number;
	children: CategoryNode[];
}

/**
 * Categories as a tree, each shelf in its order. One whose parent is missing stands at the top.
 *
 * @param categories
 */
export function treeOf( categories: ArticleCategory[] ): CategoryNode[] {
	const ids = new Set( categories.map( ( { id } ) => id ) );
	const below = ( parentId: number, depth: number ): CategoryNode[] =>
		categories
			.filter( ( { parent_id: parent } ) =>
				parentId === 0
					? parent === 0 || ! ids.has( parent )
					: parent === parentId
			)
			.sort(
				( a, b ) => a.order - b.order || a.name.localeCompare( b.name )
			)
			.map( ( category ) => ( {
				category,
				depth,
				children: below( category.id, depth + 1 ),
			} ) );
	return below( 0, 0 );
}

/**
 * A tree as a list, each category before what lies in it.
 *
 * @param nodes
 */
export function flatTree( nodes: CategoryNode[] ): CategoryNode[] {
	return nodes.flatMap( ( node ) => [ node, ...flatTree( node.children ) ] );
}
