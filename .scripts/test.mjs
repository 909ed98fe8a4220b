// @ts-check
/**
 * Runs every suite that this machine can run, names those that it could not and why, and closes with
 * the sum of all checks.
 *
 *     node .scripts/test.mjs [--only=SUITE,…] [--strict]
 *
 * With --strict, which `CI=true` implies, a suite that could not run or that ran no check is a failure.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/paths.mjs';
import { runHere } from './lib/process.mjs';
import { closingLine, sum } from './lib/reports.mjs';
import { schedule } from './lib/schedule.mjs';
import { installationSuites } from './suites/installation.mjs';
import { lintSuites } from './suites/lint.mjs';
import { phpSuites } from './suites/php.mjs';
import { javascriptSuites } from './suites/javascript.mjs';

/**
 * @typedef {import('./lib/suite.mjs').Suite}   Suite
 * @typedef {import('./lib/suite.mjs').Outcome} Outcome
 */

const suites = [
	...javascriptSuites,
	...lintSuites,
	...phpSuites,
	...installationSuites,
];

/**
 * @param {string} text Text.
 */
const print = ( text ) => process.stdout.write( `${ text }\n` );

/**
 * Runs one suite and prints what came out.
 *
 * @param {Suite} suite Suite.
 * @return {Promise<{outcome: Outcome | null, reason: string | null}>} What came out, or why it did not run.
 */
async function runSuite( suite ) {
	const lacking = ( await suite.missing?.() ) ?? null;
	if ( lacking ) {
		print( `\n── ${ suite.title }: did not run: ${ lacking }` );
		return { outcome: null, reason: lacking };
	}
	const started = Date.now();
	const outcome = await suite.run();
	const { passed, failed, skipped } = outcome.counts;
	const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
	print(
		`\n── ${ suite.title }: ${ closingLine(
			outcome.counts
		) } (${ seconds } s)`
	);
	if ( failed > 0 ) {
		print( outcome.output.trim() );
	}
	if ( outcome.left.length > 0 ) {
		print( `Left out:\n  ${ outcome.left.join( '\n  ' ) }` );
	}
	return {
		outcome,
		reason: passed + failed + skipped === 0 ? 'it found no test' : null,
	};
}

/**
 * Some suites look at what is built. Where the build is not among the suites, the last one will do if
 * nothing has changed since.
 *
 * @param {Suite[]} chosen Suites to run.
 * @return {Promise<boolean>} Whether there is a build, if they need one.
 */
async function isBuilt( chosen ) {
	const needed = chosen.some( ( { after } ) => after?.includes( 'build' ) );
	if ( ! needed || chosen.some( ( { name } ) => name === 'build' ) ) {
		return true;
	}
	const script = join( root, '.scripts/build.mjs' );
	return (
		( await runHere( process.execPath, [ script, '--if-stale' ] ) ) === 0
	);
}

/**
 * @param {Suite[]} chosen Suites to run.
 * @param {boolean} strict Whether all of them have to run.
 * @return {Promise<number>} Exit code.
 */
async function main( chosen, strict ) {
	if ( ! ( await isBuilt( chosen ) ) ) {
		print( `\n${ closingLine( { passed: 0, failed: 1, skipped: 0 } ) }` );
		return 1;
	}
	const results = await schedule( chosen, 2, runSuite );
	const total = sum(
		results.flatMap( ( { outcome } ) => ( outcome ? outcome.counts : [] ) )
	);
	const left = chosen.flatMap( ( { title }, index ) => {
		const reason = results[ index ]?.reason;
		return reason ? [ `${ title }: ${ reason }` ] : [];
	} );
	if ( left.length > 0 ) {
		print( `\nDid not run:\n  ${ left.join( '\n  ' ) }` );
	}
	if ( strict ) {
		total.failed += left.length;
	}
	print( `\n${ closingLine( total ) }` );
	return total.failed > 0 ? 1 : 0;
}

const { values } = parseArgs( {
	options: { only: { type: 'string' }, strict: { type: 'boolean' } },
} );
const names = values.only?.split( ',' ) ?? suites.map( ( { name } ) => name );
const unknown = names.filter(
	( name ) => ! suites.some( ( suite ) => suite.name === name )
);
if ( unknown.length > 0 ) {
	process.stderr.write(
		`There is no suite ${ unknown.join( ', ' ) }. There are: ${ suites
			.map( ( { name } ) => name )
			.join( ', ' ) }.\n`
	);
	process.exitCode = 2;
} else {
	process.exitCode = await main(
		suites.filter( ( { name } ) => names.includes( name ) ),
		values.strict ?? process.env.CI === 'true'
	);
}
