import { Button, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useCategoryActions } from '../../data/categories';
import type { ArticleCategory } from '../../types/api';

interface DeleteCategoryProps {
	category: ArticleCategory;
	categories: ArticleCategory[];
	onClose: () => void;
}

/**
 * Says what goes with a category before it goes; this one cannot be undone.
 *
 * @param props
 * @param props.category
 * @param props.categories
 * @param props.onClose
 */
export function DeleteCategory( {
	category,
	categories,
	onClose,
}: DeleteCategoryProps ) {
	const { remove } = useCategoryActions();
	const [ isBusy, setBusy ] = useState( false );
	const parent = categories.find( ( { id } ) => id === category.parent_id );
	const children = categories.filter(
		( { parent_id: id } ) => id === category.id
	).length;

	return (
		<Modal
			className="sanad-modal"
			size="medium"
			title={ sprintf(
				/* translators: %s: name of a category. */
				__( 'Delete “%s”', 'sanad' ),
				category.name
			) }
			onRequestClose={ onClose }
		>
			{ category.count > 0 && (
				<p>
					{ sprintf(
						/* translators: %d: number of articles. */
						_n(
							'Its %d article stays, and is in this category no longer.',
							'Its %d articles stay, and are in this category no longer.',
							category.count,
							'sanad'
						),
						category.count
					) }
				</p>
			) }
			{ children > 0 && (
				<p>
					{ parent
						? sprintf(
								/* translators: 1: number of categories, 2: name of a category. */
								_n(
									'The %1$d category in it moves to “%2$s”.',
									'The %1$d categories in it move to “%2$s”.',
									children,
									'sanad'
								),
								children,
								parent.name
							)
						: sprintf(
								/* translators: %d: number of categories. */
								_n(
									'The %d category in it moves to the top.',
									'The %d categories in it move to the top.',
									children,
									'sanad'
								),
								children
							) }
				</p>
			) }
			<p>
				{ __(
					'Its address in the help centre leads nowhere afterwards.',
					'sanad'
				) }
			</p>
			<div className="sanad-form__actions">
				<Button
					variant="primary"
					isDestructive
					isBusy={ isBusy }
					onClick={ async () => {
						setBusy( true );
						await remove( category );
						onClose();
					} }
				>
					{ __( 'Delete the category', 'sanad' ) }
				</Button>
				<Button variant="tertiary" onClick={ onClose }>
					{ __( 'Keep it', 'sanad' ) }
				</Button>
			</div>
		</Modal>
	);
}
