/**
 * Where the embedded sites live. Everything below `.site/` and `.cache/` is ignored by git and can
 * be deleted at any time.
 */
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

/** Root of the checkout: the plugin's own folder. */
export const root = resolve( fileURLToPath( new URL( '../../..', import.meta.url ) ) );

/** PHP files of the environment. */
export const phpDir = join( root, 'tests/env/php' );

/** The labelled stand-in that is used where WooCommerce cannot be had. */
export const standInDir = join( root, 'tests/env/woocommerce-stand-in' );

/** Downloads, unpacked packages and the private database server. `SANAD_CACHE_DIR` moves it. */
export const cacheDir = resolve( process.env.SANAD_CACHE_DIR || join( root, '.cache' ) );

/** Folder that holds one folder a site. */
export const sitesDir = join( root, '.site' );
