import { Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { CategoryNode } from '../../data/categories';
import type { ArticleCategory } from '../../types/api';
import { CategoryForm } from './CategoryForm';
import { DeleteCategory } from './DeleteCategory';

interface CategoryDialogsProps {
	/** What the address says: `category` with an id or `new`, or `delete` with an id. */
	args: Record< string, string >;
	categories: ArticleCategory[];
	tree: CategoryNode[];
	onClose: () => void;
}

/**
 * What stands over the categories, by its address.
 *
 * @param props
 * @param props.args
 * @param props.categories
 * @param props.tree
 * @param props.onClose
 */
export function CategoryDialogs( {
	args,
	categories,
	tree,
	onClose,
}: CategoryDialogsProps ) {
	const find = ( id: string | undefined ) =>
		categories.find( ( category ) => String( category.id ) === id );
	const changed = find( args.category );
	const doomed = find( args.delete );

	if ( doomed ) {
		return (
			<DeleteCategory
				category={ doomed }
				categories={ categories }
				onClose={ onClose }
			/>
		);
	}
	if ( ! changed && args.category !== 'new' ) {
		return null;
	}
	return (
		<Modal
			className="sanad-modal"
			size="medium"
			title={
				changed
					? __( 'Change the category', 'sanad' )
					: __( 'New category', 'sanad' )
			}
			onRequestClose={ onClose }
		>
			<CategoryForm
				key={ args.category }
				category={ changed ?? null }
				inside={ find( args.inside )?.id ?? 0 }
				tree={ tree }
				onClose={ onClose }
			/>
		</Modal>
	);
}
