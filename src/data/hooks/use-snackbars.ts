import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { store as noticesStore } from '@wordpress/notices';

import { NOTICE_CONTEXT } from '../notices';

/** What the app just said, and how to take it away. */
export function useSnackbars() {
	const notices = useSelect(
		( select ) => select( noticesStore ).getNotices( NOTICE_CONTEXT ),
		[]
	);
	const { removeNotice } = useDispatch( noticesStore );
	const remove = useCallback(
		( id: string ) => void removeNotice( id, NOTICE_CONTEXT ),
		[ removeNotice ]
	);
	return { notices, remove };
}

/** One thing that the app said. */
export type SnackbarNotice = ReturnType<
	typeof useSnackbars
>[ 'notices' ][ number ];
