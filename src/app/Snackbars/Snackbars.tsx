import { __ } from '@wordpress/i18n';

import { useSnackbars } from '../../data';
import { Snackbar } from './Snackbar';
import './Snackbars.scss';

/** What was just done or went wrong, with Undo; above everything, also above an open dialog. */
export function Snackbars() {
	const { notices, remove } = useSnackbars();
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
