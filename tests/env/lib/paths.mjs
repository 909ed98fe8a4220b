/**
 * Where the embedded sites live. Everything below `.site/` and `.cache/` is ignored by git and can
 * be deleted at any time.
 */
import { join } from 'node:path';
import { cache, root } from '../../../.scripts/lib/paths.mjs';

export { cache, root };

/** PHP files of the environment. */
export const phpDir = join( root, 'tests/env/php' );

/** The labelled stand-in that is used where WooCommerce cannot be had. */
export const standInDir = join( root, 'tests/env/woocommerce-stand-in' );

/** Folder that holds one folder a site. */
export const sitesDir = join( root, '.site' );
