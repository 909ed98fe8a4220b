#!/usr/bin/env node
// @ts-check
/**
 * Runs one of our commands on any checkout, also on one where nothing is installed yet:
 *
 *     node .scripts/run.mjs COMMAND [ARGUMENTS]
 */
import { join } from 'node:path';
import { installComposer, installNpm } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { runHere } from './lib/process.mjs';

/**
 * @typedef {Object} Command
 * @property {string[]} script  The script and its first arguments.
 * @property {boolean}  [built] Whether it works with the built plugin.
 */

/** @type {Record<string, Command>} */
const commands = {
	start: { script: [ 'tests/env/start.mjs' ], built: true },
	build: { script: [ '.scripts/build.mjs' ] },
	test: { script: [ '.scripts/test.mjs' ] },
	format: { script: [ '.scripts/format.mjs' ] },
	types: { script: [ '.scripts/types.mjs' ] },
	i18n: { script: [ '.scripts/i18n.mjs' ] },
	bench: { script: [ 'tests/bench/run.mjs' ], built: true },
	zip: { script: [ '.scripts/zip.mjs' ] },
};

/**
 * @param {string}   name Name of the command.
 * @param {string[]} args Its arguments.
 * @return {Promise<number>} Exit code.
 */
async function main( name, args ) {
	const command = commands[ name ];
	if ( ! command ) {
		process.stderr.write(
			`There is no command "${ name }". There are: ${ Object.keys(
				commands
			).join( ', ' ) }.\n`
		);
		return 2;
	}
	const [ major = 0, minor = 0 ] = process.versions.node
		.split( '.' )
		.map( Number );
	if ( major < 20 || ( major === 20 && minor < 19 ) ) {
		process.stderr.write(
			`Sanad is built with Node 20.19 or newer; this is ${ process.version }.\n`
		);
		return 1;
	}
	const problem = await installNpm();
	if ( problem ) {
		process.stderr.write( `${ problem }\n` );
		return 1;
	}
	// Much works without PHP and Composer, and what does not says so itself.
	const lacking = await installComposer();
	if ( lacking ) {
		process.stderr.write( `${ lacking }\n` );
	}
	if ( command.built ) {
		const code = await runHere( process.execPath, [
			join( root, '.scripts/build.mjs' ),
			'--if-stale',
		] );
		if ( code !== 0 ) {
			return code;
		}
	}
	const [ script = '', ...first ] = command.script;
	return runHere( process.execPath, [
		join( root, script ),
		...first,
		...args,
	] );
}

const [ name = '', ...args ] = process.argv.slice( 2 );
process.exitCode = await main( name, args );
