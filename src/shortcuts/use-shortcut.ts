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
}

/**
 * Answers a shortcut while the component is there, unless it is a single key and the agent has
 * switched those off.
 *
 * @param name
 * @param handler           Answers false to leave the key to whatever else answers it.
 * @param options
 * @param options.within
 * @param options.isEnabled
 */
export function useShortcut(
	name: ShortcutName,
	handler: ShortcutHandler,
	{ within, isEnabled = true }: Options = {}
): void {
	const [ hasSingleKeys ] = usePreference( 'singleKeys' );
	const isOn =
		isEnabled && ( hasSingleKeys || ! isSingleKey( shortcut( name ) ) );
	const latest = useRef( handler );
	latest.current = handler;

	useEffect(
		() =>
			isOn
				? addAnswer( {
						name,
						handler: ( event ) => latest.current( event ),
						within: within ?? null,
					} )
				: undefined,
		[ name, within, isOn ]
	);
}
