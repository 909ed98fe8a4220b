import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { useReplyExport } from '../../data/canned-replies/use-reply-export';

/**
 * Takes all shared replies out of the shop, or others in.
 *
 * @param props
 * @param props.onImport
 */
export function ReplyTools( { onImport }: { onImport: () => void } ) {
	const save = useReplyExport();
	return (
		<DropdownMenu
			icon={ moreVertical }
			label={ __( 'Import and export', 'sanad' ) }
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
					<MenuGroup>
						<MenuItem onClick={ close( onImport ) }>
							{ __( 'Import', 'sanad' ) }
						</MenuItem>
						<MenuItem
							onClick={ close( () => void save( 'json' ) ) }
						>
							{ __( 'Export as JSON', 'sanad' ) }
						</MenuItem>
						<MenuItem onClick={ close( () => void save( 'csv' ) ) }>
							{ __( 'Export as CSV', 'sanad' ) }
						</MenuItem>
					</MenuGroup>
				);
			} }
		</DropdownMenu>
	);
}
