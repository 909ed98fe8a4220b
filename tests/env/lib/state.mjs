/**
 * What of a site is done. Each step has a fingerprint of everything it depends on; it runs again when
 * that changed, or when an earlier step ran. A step that was killed half way has no entry and runs
 * again, so every step must be able to begin on the remains of itself.
 */
import { readJson, writeWhole } from './files.mjs';

/**
 * @typedef {Object} Step
 * @property {string}             name        Key in the state file and in the log.
 * @property {string}             fingerprint What it depends on.
 * @property {() => Promise<any>} run         Does it.
 */

/**
 * @param {string}                 file  State file.
 * @param {Step[]}                 steps In order.
 * @param {(name: string) => void} tell  Called before a step runs.
 * @return {Promise<string[]>} Names of the steps that ran.
 */
export async function runSteps( file, steps, tell = () => {} ) {
	const state = ( await readJson( file ) ) ?? {};
	const ran = [];
	for ( const { name, fingerprint, run } of steps ) {
		if ( ran.length === 0 && state[ name ] === fingerprint ) {
			continue;
		}
		tell( name );
		for ( const later of steps.slice(
			steps.findIndex( ( step ) => step.name === name )
		) ) {
			delete state[ later.name ];
		}
		await writeWhole( file, JSON.stringify( state, null, '\t' ) );
		await run();
		state[ name ] = fingerprint;
		await writeWhole( file, JSON.stringify( state, null, '\t' ) );
		ran.push( name );
	}
	return ran;
}
