import { __ } from '@wordpress/i18n';

import type { Boot } from '../types/boot';
import type { ScreenName } from './router/screen';

export type { ScreenName };

/** Screens that are for whoever may manage the shop's content; the others are for every agent. */
const MANAGED: ScreenName[] = [ 'articles', 'categories', 'search' ];

export function screenLabel( name: ScreenName ): string {
	return {
		articles: __( 'Knowledge base', 'sanad' ),
		categories: __( 'Categories', 'sanad' ),
		'canned-replies': __( 'Canned replies', 'sanad' ),
		macros: __( 'Macros', 'sanad' ),
		search: __( 'Search', 'sanad' ),
		settings: __( 'Settings', 'sanad' ),
	}[ name ];
}

/**
 * Whether somebody has any business on a screen. The server decides again at every request.
 *
 * @param name
 * @param user
 * @param user.can
 */
export function maySee( name: ScreenName, { can }: Boot[ 'user' ] ): boolean {
	return can.manageContent || ! MANAGED.includes( name );
}
