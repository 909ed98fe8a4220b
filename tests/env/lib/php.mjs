/** The PHP of the machine. `PHP_BINARY` names another one. */
import { php } from '../../../.scripts/lib/paths.mjs';
import { run } from '../../../.scripts/lib/process.mjs';
import { Problem } from './problem.mjs';

/** What a PHP needs to carry the site, beside its version. */
const EXTENSIONS = [ 'mbstring', 'openssl', 'fileinfo', 'json' ];

/**
 * @return {Promise<{usable: boolean, sqlite: boolean, mysql: boolean, missing: string[]}>} What the machine's PHP can do.
 */
export async function inspectPhp() {
	const code =
		'echo json_encode( [ PHP_VERSION_ID, array_map( "strtolower", get_loaded_extensions() ) ] );';
	const answer = await run( php, [ '-n', '-r', 'echo 1;' ] );
	if ( answer.code !== 0 ) {
		return {
			usable: false,
			sqlite: false,
			mysql: false,
			missing: [ 'PHP 8.1' ],
		};
	}
	const [ version, loaded ] = JSON.parse(
		( await run( php, [ '-d', 'display_errors=0', '-r', code ] ) ).stdout
	);
	const missing = EXTENSIONS.filter( ( name ) => ! loaded.includes( name ) );
	if ( version < 80100 ) {
		missing.unshift( 'PHP 8.1' );
	}
	return {
		usable: missing.length === 0,
		sqlite: loaded.includes( 'pdo_sqlite' ),
		mysql: loaded.includes( 'mysqli' ),
		missing,
	};
}

/**
 * Runs a PHP file of ours. Each of them prints "done" last: WordPress may end a process early with code 0.
 *
 * @param {string}                 file File.
 * @param {string[]}               args Arguments.
 * @param {Record<string, string>} env  Further environment variables.
 * @return {Promise<string>} What it printed before that.
 */
export async function runPhp( file, args, env = {} ) {
	const flags = [ '-d', 'memory_limit=512M', '-d', 'display_errors=stderr' ];
	const done = await run( php, [ ...flags, file, ...args ], { env } );
	if ( done.code !== 0 || ! done.stdout.endsWith( 'done' ) ) {
		const said = `${ done.stderr }\n${ done.stdout }`.trim();
		throw new Problem(
			`${ file } failed:\n${ said }`,
			'If the message does not help, run again with --reset.'
		);
	}
	return done.stdout.slice( 0, -4 );
}
