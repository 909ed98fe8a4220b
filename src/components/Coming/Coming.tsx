import { useRef } from '@wordpress/element';

import { useShortcut } from '../../shortcuts';

/**
 * Stands in the place of a menu or a dialog whose code is on its way. Escape takes that back, rather than
 * leaving what lies below it.
 *
 * @param props
 * @param props.onClose
 */
export function Coming( { onClose }: { onClose: () => void } ) {
	// The focus is still wherever it was when the menu was asked for.
	const everywhere = useRef( document.body );
	useShortcut( 'back', onClose, { within: everywhere } );
	return null;
}
