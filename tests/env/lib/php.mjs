/** The PHP of the machine. `PHP_BINARY` names another one. */
import { php } from '../../../.scripts/lib/paths.mjs';
import { run } from '../../../.scripts/lib/process.mjs';
import { Problem } from './problem.mjs';

/** What a PHP needs to carry the site, beside its version. */
const EXTENSIONS = [ 'mbstring', 'openssl', 'fileinfo' ];

/** Of each kind of database, the extension that reaches it. */
const DRIVERS = { sqlite: 'pdo_sqlite', mariadb: 'mysqli' };

/**
 * Runs one of our PHP files; resolves with what it printed.
 *
 * @callback RunPhp
 * @param {string}   file File, which prints "done" last: WordPress may end a process early with code 0.
 * @param {string[]} args Arguments.
 * @return {Promise<string>}
 */

/**
 * @param {'sqlite'|'mariadb'} db Database that it must reach.
 * @return {Promise<string[]>} What the machine's PHP lacks to carry a site; empty if nothing.
 */
export async function lackingOfPhp( db ) {
	const code =
		'echo json_encode( [ PHP_VERSION_ID, array_map( "strtolower", get_loaded_extensions() ) ] );';
	const answer = await run( php, [ '-d', 'display_errors=0', '-r', code ] );
	if ( answer.code !== 0 ) {
		return [ 'PHP 8.1 or newer' ];
	}
	const [ version, loaded ] = JSON.parse( answer.stdout );
	const wanted = [ ...EXTENSIONS, DRIVERS[ db ] ];
	return [
		...( version < 80100 ? [ 'PHP 8.1 or newer' ] : [] ),
		...wanted
			.filter( ( name ) => ! loaded.includes( name ) )
			.map( ( name ) => `the PHP extension ${ name }` ),
	];
}

/**
 * @param {string}                                                         file File that was run.
 * @param {{code: number, stdout: string, stderr: string, output: string}} ran  How it ended.
 * @return {string} What it printed before "done".
 */
export function printedBy( file, { code, stdout, stderr, output } ) {
	if ( code !== 0 || ! stdout.endsWith( 'done' ) ) {
		throw new Problem(
			`${ file } failed (${ code }):\n${ `${ stderr }\n${ stdout }`.trim() || output }`,
			'If the message does not help, run again with --reset.'
		);
	}
	return stdout.slice( 0, -4 );
}

/** @type {RunPhp} */
export async function runPhp( file, args ) {
	const flags = [ '-d', 'memory_limit=512M', '-d', 'display_errors=stderr' ];
	return printedBy( file, await run( php, [ ...flags, file, ...args ] ) );
}
