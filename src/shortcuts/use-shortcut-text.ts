import { usePreference } from '../data';
import { shortcutText } from './format';
import { isSingleKey, shortcut, type ShortcutName } from './registry';

/**
 * The keys of a shortcut, as a tooltip shows them.
 *
 * @param name
 * @return Undefined where the agent has switched it off.
 */
export function useShortcutText( name: ShortcutName ): string | undefined {
	const [ hasSingleKeys ] = usePreference( 'singleKeys' );
	const one = shortcut( name );
	return hasSingleKeys || ! isSingleKey( one )
		? shortcutText( one )
		: undefined;
}
