import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { usePreference } from '../data';
import { addAnswer, type ShortcutHandler } from './dispatcher';
import { isSingleKey, shortcut, type ShortcutName } from './registry';

interface Options {
	/** The part of the screen that this is for; comes first while it has the focus. */
	within?: RefObject< Element >;
	/** Whether there is anything to be done. */
	isEnabled?: boolean;
	/** Whether only its key does it, because it is about what has the focus. */
	isKeyOnly?: boolean;
}

/**
 * Answers a shortcut while the component is there. Its key does nothing if it is a single one and the
 * agent has switched those off.
 *
 * @param name              Null for what has none.
 * @param handler           Answers false to leave it to whatever else answers the shortcut.
 * @param options
 * @param options.within
 * @param options.isEnabled
 * @param options.isKeyOnly
 */
export function useShortcut(
	name: ShortcutName | null,
	handler: ShortcutHandler,
	{ within, isEnabled = true, isKeyOnly = false }: Options = {}
): void {
	const [ hasSingleKeys ] = usePreference( 'singleKeys' );
	const hasKey =
		name !== null && ( hasSingleKeys || ! isSingleKey( shortcut( name ) ) );
	const latest = useRef( handler );
	latest.current = handler;

	useEffect(
		() =>
			isEnabled && name !== null
				? addAnswer( {
						name,
						handler: ( event ) => latest.current( event ),
						hasKey,
						isKeyOnly,
						within: within ?? null,
					} )
				: undefined,
		[ name, within, hasKey, isEnabled, isKeyOnly ]
	);
}
