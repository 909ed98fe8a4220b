import { SnackbarList } from '@wordpress/components';

import { useSnackbars } from '../../data';
import './Snackbars.scss';

/** What was just done or went wrong, with Undo; above everything, also above an open dialog. */
export function Snackbars() {
	const { notices, remove } = useSnackbars();
	return (
		<SnackbarList
			className="sanad-snackbars"
			notices={ notices }
			onRemove={ remove }
		/>
	);
}
