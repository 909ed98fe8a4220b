import { useCallback, useEffect, useRef } from '@wordpress/element';

import { runShortcut, type ShortcutName } from '../../../shortcuts';
import type { Selection } from '../Bulk';

/**
 * Does to the ticket of one row what is done to chosen tickets: chooses it, and then lets the bar of the
 * chosen ones answer the shortcut.
 *
 * @param selection
 */
export function useActOnRow(
	selection: Selection
): ( id: number, name: ShortcutName ) => void {
	const wanted = useRef< ShortcutName | null >( null );
	const { ids, choose } = selection;

	// The bar is drawn by then, and answers.
	useEffect( () => {
		const { current: name } = wanted;
		if ( name !== null && ids.length > 0 ) {
			wanted.current = null;
			runShortcut( name );
		}
	}, [ ids ] );

	return useCallback(
		( id, name ) => {
			wanted.current = name;
			choose( [ id ] );
		},
		[ choose ]
	);
}
