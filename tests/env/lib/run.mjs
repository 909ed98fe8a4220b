/**
 * Runs programs. Arguments are passed as a list, never through a shell (except npm on Windows, which is
 * a script there).
 */
import { spawn } from 'node:child_process';

/**
 * @param {string}                                        program Program.
 * @param {string[]}                                      args    Arguments.
 * @param {import('node:child_process').SpawnOptions}     options Options of spawn.
 * @return {Promise<{code: number, stdout: string, stderr: string}>} What it printed; code 127 where it does not exist.
 */
export function run( program, args, options = {} ) {
	return new Promise( ( done ) => {
		const child = spawn( program, args, { stdio: [ 'ignore', 'pipe', 'pipe' ], ...options } );
		let stdout = '';
		let stderr = '';
		child.stdout?.setEncoding( 'utf8' ).on( 'data', ( data ) => ( stdout += data ) );
		child.stderr?.setEncoding( 'utf8' ).on( 'data', ( data ) => ( stderr += data ) );
		child.on( 'error', ( error ) => done( { code: 127, stdout, stderr: error.message } ) );
		child.on( 'close', ( code ) => done( { code: code ?? 1, stdout, stderr } ) );
	} );
}

/**
 * @param {string[]} args Arguments for npm.
 * @return {Promise<{code: number, stdout: string, stderr: string}>} What it printed.
 */
export function npm( args ) {
	return process.platform === 'win32' ? run( 'npm.cmd', args, { shell: true } ) : run( 'npm', args );
}
