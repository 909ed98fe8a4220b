// @ts-check
/**
 * Runs the end-to-end tests: people's jobs in Chromium against the embedded site.
 *
 *     node tests/e2e/run.mjs [--junit=FILE] [--only=NAME]
 *
 * `--only` takes the files whose name holds this text.
 */
import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { junit, spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';

const { values } = parseArgs( {
	options: { junit: { type: 'string' }, only: { type: 'string' } },
} );
const here = import.meta.dirname;
const files = ( await readdir( here ) )
	.filter( ( name ) => name.endsWith( '.e2e.mjs' ) )
	.filter( ( name ) => name.includes( values.only ?? '' ) )
	.sort()
	.map( ( name ) => join( here, name ) );

// One after the other: each starts a site, a mail server and a browser.
const tests = run( { files, concurrency: 1 } );
tests.on( 'test:fail', () => {
	process.exitCode = 1;
} );
const waits = [];
if ( values.junit ) {
	const report = createWriteStream( values.junit );
	tests.compose( junit ).pipe( report );
	waits.push( finished( report ) );
}
const screen = tests.compose( new spec() );
screen.pipe( process.stdout );
waits.push( finished( screen, { writable: false } ) );
await Promise.all( waits );
