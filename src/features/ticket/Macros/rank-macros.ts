import { createMatcher } from '../../../search';
import type { Macro } from '../../../types/api';

/**
 * The macros that fit what was typed, in the order that the shop gave them.
 *
 * @param macros
 * @param typed  Empty for all.
 */
export function rankMacros( macros: Macro[], typed: string ): Macro[] {
	const matcher = createMatcher( typed );
	return macros
		.filter( ( { is_enabled: isEnabled } ) => isEnabled )
		.filter( ( { name, description } ) =>
			matcher.matches( `${ name } ${ description }` )
		);
}
