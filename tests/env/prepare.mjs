/**
 * Prepares the site for one PHPUnit run and prints where it is, as one line of JSON.
 *
 *     node tests/env/prepare.mjs --run=ID [--db=sqlite|mariadb] [--woo=none|stand-in|real|auto] [--hpos=on|off] [--holder=PID]
 *     node tests/env/prepare.mjs --end=ID … (same options)   removes that run's database
 *
 * Each run gets a database of its own, copied from the prepared one.
 */
import { parseArgs } from 'node:util';
import { databases } from './lib/database.mjs';
import { release } from './lib/mariadb.mjs';
import { sitesDir } from './lib/paths.mjs';
import { exitWith, Problem } from './lib/problem.mjs';
import { prepareSite, siteName } from './lib/site.mjs';
import { join } from 'node:path';

const CHOICES = {
	db: [ 'sqlite', 'mariadb' ],
	woo: [ 'auto', 'none', 'stand-in', 'real' ],
	hpos: [ 'on', 'off' ],
};

/**
 * @param {string[]} args Command line.
 * @return {{run: string, end: string, db: string, woo: string, hpos: boolean, holder: number}} Options.
 */
export function prepareOptions( args ) {
	const { values } = parseArgs( {
		args,
		options: Object.fromEntries(
			[ 'run', 'end', 'db', 'woo', 'hpos', 'holder' ].map( ( name ) => [
				name,
				{ type: 'string' },
			] )
		),
	} );
	for ( const [ name, allowed ] of Object.entries( CHOICES ) ) {
		values[ name ] ??= allowed[ 0 ];
		if ( ! allowed.includes( values[ name ] ) ) {
			throw new Problem(
				`--${ name }=${ values[ name ] } is not known.`,
				`Use one of: ${ allowed.join( ', ' ) }.`
			);
		}
	}
	return {
		run: values.run ?? '',
		end: values.end ?? '',
		db: values.db,
		woo: values.woo,
		hpos: values.hpos === 'on',
		holder: Number( values.holder ?? process.pid ),
	};
}

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

if (
	process.argv[ 1 ] &&
	import.meta.url.endsWith( 'prepare.mjs' ) &&
	process.argv[ 1 ].endsWith( 'prepare.mjs' )
) {
	try {
		await main( prepareOptions( process.argv.slice( 2 ) ) );
	} catch ( error ) {
		exitWith( error );
	}
}
