// @ts-check
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { composerBin, php, root } from '../lib/paths.mjs';
import { find, run } from '../lib/process.mjs';
import { readLane, readPhpStan, readSkipped } from '../lib/reports.mjs';
import {
	junitOutcome,
	outcomeOf,
	reportFile,
	wholeOutcome,
} from '../lib/suite.mjs';

/**
 * @param {string[]} extensions Names of PHP extensions.
 * @return {Promise<string | null>} Which of them this PHP does not have; null if it has all.
 */
async function lackingExtensions( extensions ) {
	const { stdout } = await run( php, [ '-m' ] );
	const loaded = stdout.toLowerCase().split( /\s+/ );
	const lacking = extensions.filter( ( name ) => ! loaded.includes( name ) );
	return lacking.length > 0 ? `PHP lacks ${ lacking.join( ', ' ) }` : null;
}

/** @return {string | null} Why what needs PHP and the Composer packages cannot run here. */
export function missingComposer() {
	if ( ! find( php ) ) {
		return 'PHP is not installed';
	}
	return find( composerBin( 'phpunit' ) )
		? null
		: 'the Composer packages are not installed (see above)';
}

/**
 * @param {string}                 name  Name of the report.
 * @param {string[]}               args  Arguments for PHPUnit.
 * @param {Record<string, string>} [env] Further environment variables.
 * @return {Promise<import('../lib/suite.mjs').Outcome>} The outcome.
 */
async function phpunit( name, args, env = {} ) {
	const report = reportFile( `${ name }.xml` );
	const finished = await run(
		php,
		[
			'-d',
			'memory_limit=1G',
			composerBin( 'phpunit' ),
			'--log-junit',
			report,
			'--colors=never',
			'--no-progress',
			'--display-skipped',
			...args,
		],
		{ env, seconds: 1500 }
	);
	return {
		...junitOutcome( finished, report ),
		left: readSkipped( finished.stdout ),
	};
}

/**
 * The tests inside WordPress, on one kind of database.
 *
 * @param {'sqlite' | 'mariadb'} database  Kind of database.
 * @param {string}               title     Name for people.
 * @param {string}               extension PHP extension that reaches it.
 * @param {string | null}        server    Program it needs besides.
 * @return {import('../lib/suite.mjs').Suite} The suite.
 */
const integration = ( database, title, extension, server ) => ( {
	name: `integration-${ database }`,
	title: `PHP in WordPress, on ${ title }`,
	after: [ 'build' ],
	async missing() {
		if ( server && ! find( server ) ) {
			return `${ title } is not installed (no ${ server })`;
		}
		return (
			missingComposer() ??
			( await lackingExtensions( [ extension, 'mbstring' ] ) )
		);
	},
	run: () =>
		phpunit(
			`integration-${ database }`,
			[ '-c', 'phpunit-integration.xml.dist' ],
			{ SANAD_TEST_DB: database }
		),
} );

/**
 * The classes whose tests read over REST what the fast lane answers.
 *
 * @return {string[]} Their names.
 */
function laneTests() {
	const lane = readFileSync(
		join( root, 'includes/FastLane/FastLane.php' ),
		'utf8'
	);
	const [ routes = '' ] = lane.match( /ROUTES = '.+'/ ) ?? [];
	const names = new Set( routes.match( /(?<=[:|])[a-z-]+/g ) );
	const path = new RegExp( `['"]/(${ [ ...names ].join( '|' ) })\\b` );
	return filesBelow( 'tests/php/integration', /(?<!FastLane)Test\.php$/ )
		.filter( ( file ) => {
			const code = readFileSync( join( root, file ), 'utf8' );
			return code.includes( "rest( 'GET'" ) && path.test( code );
		} )
		.map( ( file ) => basename( file, '.php' ) );
}

/**
 * The same tests once more, with all that they read asked in the fast lane too.
 *
 * @type {import('../lib/suite.mjs').Suite}
 */
const lane = {
	...integration( 'sqlite', 'SQLite', 'pdo_sqlite', null ),
	name: 'integration-lane',
	title: 'PHP in WordPress, reading in the fast lane',
	async run() {
		const args = [
			...[ '-c', 'phpunit-integration.xml.dist' ],
			...[ '--testsuite', 'integration' ],
			...[ '--filter', `\\\\(${ laneTests().join( '|' ) })::` ],
		];
		const outcome = await phpunit( 'integration-lane', args, {
			SANAD_TEST_DB: 'sqlite',
			SANAD_TEST_LANE: '1',
		} );
		const { compared, left } = readLane( outcome.output );
		const counts = { ...outcome.counts };
		// Tests that compare nothing prove nothing of the lane.
		counts.failed += compared > 0 ? 0 : 1;
		return { ...outcome, counts, left: [ ...outcome.left, ...left ] };
	},
};

/** @type {import('../lib/suite.mjs').Suite[]} */
export const phpSuites = [
	{
		name: 'phpstan',
		title: 'PHPStan',
		missing: missingComposer,
		async run() {
			const finished = await run(
				php,
				[
					composerBin( 'phpstan' ),
					'analyse',
					'--error-format=json',
					'--no-progress',
					'--memory-limit=2G',
				],
				{ seconds: 900 }
			);
			return outcomeOf( finished, () =>
				wholeOutcome( readPhpStan( finished.stdout, root ) )
			);
		},
	},
	{
		name: 'php',
		title: 'PHP without WordPress',
		missing: missingComposer,
		run: () => phpunit( 'php', [] ),
	},
	integration( 'sqlite', 'SQLite', 'pdo_sqlite', null ),
	integration( 'mariadb', 'MariaDB', 'mysqli', 'mariadbd' ),
	lane,
];
