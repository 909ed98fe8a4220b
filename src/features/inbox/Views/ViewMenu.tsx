import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { check, moreVertical } from '@wordpress/icons';

import { listRoute, useNavigate, useRoute } from '../../../app/router';
import type { Reorder } from '../../../components/Sortable';
import { useViewDraft, useViewEditing, useViews } from '../../../data';
import type { View } from '../../../types/api';

interface ViewMenuProps {
	view: View;
	reorder: Reorder;
	/** Something else is about to be shown in the place of the list of views. */
	onLeave?: ( () => void ) | undefined;
}

/**
 * What can be done with a saved view.
 *
 * @param props
 * @param props.view
 * @param props.reorder
 * @param props.onLeave
 */
export function ViewMenu( { view, reorder, onLeave }: ViewMenuProps ) {
	const { id, name, can } = view;
	const { query } = useRoute();
	const navigate = useNavigate();
	const { start } = useViews();
	const { open } = useViewDraft();
	const { duplicate, remove, startWith } = useViewEditing();
	const isStart = start === String( id );

	const copy = async () => {
		const made = await duplicate( view );
		if ( made ) {
			onLeave?.();
			open( { id: made.id, conditions: null, sort: made.sort } );
		}
	};
	const drop = async () => {
		if ( ( await remove( view ) ) && query.saved_view === id ) {
			navigate( listRoute() );
		}
	};

	return (
		<DropdownMenu
			className="sanad-views__menu"
			icon={ moreVertical }
			label={ sprintf(
				/* translators: %s: name of a view. */
				__( 'Options of the view “%s”', 'sanad' ),
				name
			) }
			popoverProps={ {
				className: 'sanad-popover',
				placement: 'right-start',
			} }
			toggleProps={ { size: 'small' } }
		>
			{ ( { onClose }: { onClose: () => void } ) => {
				const then = ( act: () => void ) => () => {
					onClose();
					act();
				};
				return (
					<>
						<MenuGroup>
							{ can.change && (
								<MenuItem
									onClick={ then( () => {
										onLeave?.();
										open( {
											id,
											conditions: null,
											sort: view.sort,
										} );
									} ) }
								>
									{ __( 'Edit', 'sanad' ) }
								</MenuItem>
							) }
							<MenuItem onClick={ then( () => void copy() ) }>
								{ __( 'Duplicate', 'sanad' ) }
							</MenuItem>
							<MenuItem
								role="menuitemcheckbox"
								isSelected={ isStart }
								icon={ isStart ? check : null }
								onClick={ then(
									() =>
										void startWith(
											isStart ? null : String( id )
										)
								) }
							>
								{ __( 'Open the inbox with it', 'sanad' ) }
							</MenuItem>
						</MenuGroup>
						{ can.change && (
							<MenuGroup>
								<MenuItem
									{ ...reorder.buttonProps( id, 'up' ) }
								>
									{ __( 'Move up', 'sanad' ) }
								</MenuItem>
								<MenuItem
									{ ...reorder.buttonProps( id, 'down' ) }
								>
									{ __( 'Move down', 'sanad' ) }
								</MenuItem>
							</MenuGroup>
						) }
						{ can.change && (
							<MenuGroup>
								<MenuItem
									isDestructive
									onClick={ then( () => void drop() ) }
								>
									{ __( 'Delete', 'sanad' ) }
								</MenuItem>
							</MenuGroup>
						) }
					</>
				);
			} }
		</DropdownMenu>
	);
}
