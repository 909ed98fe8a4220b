import { SnackbarList } from '@wordpress/components';
import { createPortal } from '@wordpress/element';

import { useSnackbars } from '../../data';
import './Snackbars.scss';

/** What was just done or went wrong, with Undo; above everything, also above an open dialog. */
export function Snackbars() {
	const { notices, remove } = useSnackbars();
	return createPortal(
		<SnackbarList
			className="sanad-snackbars"
			notices={ notices }
			onRemove={ remove }
		/>,
		document.body
	);
}
