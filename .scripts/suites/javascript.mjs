// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { npmBin, php, root } from '../lib/paths.mjs';
import { find, run } from '../lib/process.mjs';
import { countJest, readTypeScript } from '../lib/reports.mjs';
import {
	exitOutcome,
	junitOutcome,
	outcomeOf,
	reportFile,
	wholeOutcome,
} from '../lib/suite.mjs';

/**
 * @param {string} folder Folder of the checkout.
 * @return {string[]} The tests below it that Node's own runner runs.
 */
export const nodeTests = ( folder ) => filesBelow( folder, /\.test\.mjs$/ );

/**
 * @param {string}   name  Name of the report.
 * @param {string[]} files Tests, from the root of the checkout.
 * @return {Promise<import('../lib/suite.mjs').Outcome>} The outcome.
 */
export async function runNodeTests( name, files ) {
	if ( files.length === 0 ) {
		return exitOutcome( { code: 1, output: 'There are no tests.' } );
	}
	const report = reportFile( `${ name }.xml` );
	const finished = await run(
		process.execPath,
		[
			'--test',
			'--test-reporter=junit',
			`--test-reporter-destination=${ report }`,
			'--test-reporter=spec',
			'--test-reporter-destination=stdout',
			...files,
		],
		{ seconds: 900 }
	);
	return junitOutcome( finished, report );
}

/** @type {import('../lib/suite.mjs').Suite[]} */
export const javascriptSuites = [
	{
		name: 'build',
		title: 'Build',
		async run() {
			const finished = await run(
				process.execPath,
				[ join( root, '.scripts/build.mjs' ) ],
				{ seconds: 900 }
			);
			return exitOutcome( finished );
		},
	},
	{
		name: 'tsc',
		title: 'TypeScript',
		async run() {
			const finished = await run(
				npmBin( 'tsc' ),
				[ '--noEmit', '--pretty', 'false' ],
				{ seconds: 600 }
			);
			return outcomeOf( finished, () =>
				wholeOutcome( readTypeScript( finished.output ) )
			);
		},
	},
	{
		name: 'types',
		title: 'REST types are what the schemas say',
		missing: () => ( find( php ) ? null : 'PHP is not installed' ),
		async run() {
			const finished = await run(
				process.execPath,
				[ join( root, '.scripts/types.mjs' ), '--check' ],
				{ seconds: 300 }
			);
			return exitOutcome( finished );
		},
	},
	{
		name: 'jest',
		title: 'Components, hooks and stores',
		async run() {
			const report = reportFile( 'jest.json' );
			const finished = await run(
				npmBin( 'jest' ),
				[ '--json', '--outputFile', report, '--maxWorkers=1' ],
				{ env: { NODE_ENV: 'test' }, seconds: 900 }
			);
			return outcomeOf( finished, () => ( {
				counts: countJest( readFileSync( report, 'utf8' ) ),
				output: finished.stderr,
				left: [],
			} ) );
		},
	},
	{
		name: 'node',
		title: 'Scripts, embedded site, oldest WordPress, contract of both sides',
		after: [ 'build' ],
		run: () =>
			runNodeTests( 'node', [
				...nodeTests( 'tests/js/scripts' ),
				...nodeTests( 'tests/js/floor' ),
				...nodeTests( 'tests/js/build' ),
				...nodeTests( 'tests/js/contract' ),
				...nodeTests( 'tests/env/test' ),
			] ),
	},
	{
		name: 'e2e',
		title: 'End to end in Chromium',
		after: [ 'build' ],
		alone: true,
		missing() {
			if ( ! find( php ) ) {
				return 'PHP is not installed';
			}
			return process.env.CHROMIUM_PATH ||
				find( 'chromium' ) ||
				find( 'google-chrome' )
				? null
				: 'no Chromium is installed';
		},
		async run() {
			const report = reportFile( 'e2e.xml' );
			const finished = await run(
				process.execPath,
				[ join( root, 'tests/e2e/run.mjs' ), `--junit=${ report }` ],
				{ seconds: 2400 }
			);
			return junitOutcome( finished, report );
		},
	},
];
