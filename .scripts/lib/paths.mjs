// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout: the plugin's own folder. */
export const root = resolve(
	fileURLToPath( new URL( '../..', import.meta.url ) )
);

/** What may be deleted at any time. Ignored by git. */
export const cache = join( root, '.cache' );

/**
 * Where a command-line tool lies that npm installed.
 *
 * @param {string} name Name of the command.
 * @return {string} Path.
 */
export const npmBin = ( name ) => join( root, 'node_modules', '.bin', name );

/**
 * Where a command-line tool lies that Composer installed.
 *
 * @param {string} name Name of the command.
 * @return {string} Path.
 */
export const composerBin = ( name ) => join( root, 'vendor', 'bin', name );

/** The PHP to use. `PHP_BINARY` chooses another one. */
export const php = process.env.PHP_BINARY || 'php';
