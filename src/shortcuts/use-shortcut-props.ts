import { usePreference } from '../data';
import { ariaShortcut, shortcutText } from './format';
import { isSingleKey, shortcut, type ShortcutName } from './registry';

/** What a button says of the shortcut that does the same. */
export interface ShortcutProps {
	/** In its tooltip. */
	shortcut?: string;
	/** To screen readers. */
	'aria-keyshortcuts'?: string;
}

/**
 * For the button that does the same as a shortcut; nothing where the agent has switched it off.
 *
 * @param name Null for what has none.
 */
export function useShortcutProps( name: ShortcutName | null ): ShortcutProps {
	const [ hasSingleKeys ] = usePreference( 'singleKeys' );
	if ( name === null ) {
		return {};
	}
	const one = shortcut( name );
	if ( ! hasSingleKeys && isSingleKey( one ) ) {
		return {};
	}
	const aria = ariaShortcut( one );
	return {
		shortcut: shortcutText( one ),
		...( aria ? { 'aria-keyshortcuts': aria } : {} ),
	};
}
