/**
 * Prepares the site for one PHPUnit run and prints where it is, as one line of JSON.
 *
 *     node tests/env/prepare.mjs --run=ID [--db=sqlite|mariadb] [--woo=none|stand-in|real|auto] [--hpos=on|off] [--holder=PID]
 *     node tests/env/prepare.mjs --end=ID … (same options)   removes that run's database
 *
 * Each run gets a database of its own, copied from the prepared one.
 */
import { databases } from './lib/database.mjs';
import { release } from './lib/mariadb.mjs';
import { sitesDir } from './lib/paths.mjs';
import { prepareOptions } from './lib/prepare-options.mjs';
import { exitWith } from './lib/problem.mjs';
import { prepareSite, siteName } from './lib/site.mjs';
import { join } from 'node:path';

/** @param {ReturnType<typeof prepareOptions>} options Options. */
async function main( options ) {
	const what = { ...options, purpose: 'tests', fresh: true };
	if ( options.end ) {
		const name = siteName( what );
		await databases( options.db, name, join( sitesDir, name ) ).remove(
			`run_${ options.end }`
		);
		if ( options.db === 'mariadb' ) {
			await release( options.holder );
		}
		return;
	}
	const site = await prepareSite( {
		...what,
		tell: ( line ) => process.stderr.write( `${ line }\n` ),
	} );
	const database = `run_${ options.run }`;
	await site.databases.copy( 'site', database );
	const { dir, db, wordpress, woocommerce } = site;
	process.stdout.write(
		`${ JSON.stringify( { dir, db, database, wordpress, woocommerce } ) }\n`
	);
}

try {
	await main( prepareOptions( process.argv.slice( 2 ) ) );
} catch ( error ) {
	exitWith( error );
}
