import { __ } from '@wordpress/i18n';

import { undoLabel, useSnackbars } from '../../data';
import { useShortcut } from '../../shortcuts';
import { Snackbar } from './Snackbar';
import './Snackbars.scss';

/** What was just done or went wrong, with Undo; above everything, also above an open dialog. */
export function Snackbars() {
	const { notices, remove } = useSnackbars();

	const undoable = notices
		.flatMap( ( { id, actions = [] } ) =>
			actions
				.filter( ( { label } ) => label === undoLabel() )
				.map( ( { onClick } ) => ( { id, undo: onClick } ) )
		)
		.at( -1 );
	useShortcut(
		'undo',
		() => {
			if ( undoable ) {
				remove( undoable.id );
				undoable.undo?.();
			}
		},
		{ isEnabled: undoable !== undefined }
	);

	if ( notices.length === 0 ) {
		return null;
	}
	return (
		<ul className="sanad-snackbars" aria-label={ __( 'Notices', 'sanad' ) }>
			{ notices.map( ( notice ) => (
				<Snackbar
					key={ notice.id }
					notice={ notice }
					onRemove={ remove }
				/>
			) ) }
		</ul>
	);
}
