import { speak } from '@wordpress/a11y';
import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { type CategoryNode, useCategoryActions } from '../../data/categories';
import type { ArticleCategory } from '../../types/api';

interface CategoryMenuProps {
	category: ArticleCategory;
	parent: ArticleCategory | null;
	above: ArticleCategory | null;
	before: CategoryNode | null;
	onOpen: ( changes: Record< string, string > ) => void;
}

/**
 * What is done to a category; nesting by one step is here, any other shelf is chosen in its form.
 *
 * @param props
 */
export function CategoryMenu( props: CategoryMenuProps ) {
	const { category, parent, above, before, onOpen } = props;
	const { order } = useCategoryActions();

	const moveInto = ( target: ArticleCategory | null, ids: number[] ) => {
		void order( target?.id ?? 0, [ ...ids, category.id ] );
		speak(
			target
				? sprintf(
						/* translators: 1: name of a category, 2: name of another. */
						__( '“%1$s” now lies in “%2$s”.', 'sanad' ),
						category.name,
						target.name
					)
				: sprintf(
						/* translators: %s: name of a category. */
						__( '“%s” now stands at the top.', 'sanad' ),
						category.name
					)
		);
	};

	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ sprintf(
				/* translators: %s: name of a category. */
				__( 'Actions for “%s”', 'sanad' ),
				category.name
			) }
			toggleProps={ { size: 'small', showTooltip: false } }
			popoverProps={ {
				className: 'sanad-popover',
				placement: 'bottom-end',
			} }
		>
			{ ( { onClose }: { onClose: () => void } ) => {
				const close = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							<MenuItem
								onClick={ close( () =>
									onOpen( {
										category: String( category.id ),
									} )
								) }
							>
								{ __( 'Change', 'sanad' ) }
							</MenuItem>
							<MenuItem
								onClick={ close( () =>
									onOpen( {
										category: 'new',
										inside: String( category.id ),
									} )
								) }
							>
								{ __( 'Add a category inside', 'sanad' ) }
							</MenuItem>
						</MenuGroup>
						{ ( before || parent ) && (
							<MenuGroup>
								{ before && (
									<MenuItem
										onClick={ close( () =>
											moveInto(
												before.category,
												before.children.map(
													( child ) =>
														child.category.id
												)
											)
										) }
									>
										{ sprintf(
											/* translators: %s: name of a category. */
											__( 'Move into “%s”', 'sanad' ),
											before.category.name
										) }
									</MenuItem>
								) }
								{ parent && (
									<MenuItem
										onClick={ close( () =>
											moveInto( above, [] )
										) }
									>
										{ sprintf(
											/* translators: %s: name of a category. */
											__( 'Move out of “%s”', 'sanad' ),
											parent.name
										) }
									</MenuItem>
								) }
							</MenuGroup>
						) }
						<MenuGroup>
							<MenuItem
								isDestructive
								onClick={ close( () =>
									onOpen( { delete: String( category.id ) } )
								) }
							>
								{ __( 'Delete…', 'sanad' ) }
							</MenuItem>
						</MenuGroup>
					</>
				);
			} }
		</DropdownMenu>
	);
}
