import type { Boot } from '../types/boot';

/**
 * What the page handed to the app.
 *
 * @throws {Error} If the app runs on a page that was not made for it.
 */
export function boot(): Boot {
	if ( ! window.sanadBoot ) {
		throw new Error( 'window.sanadBoot is missing.' );
	}
	return window.sanadBoot;
}
