// @ts-check
import { composerBin, php, root } from '../lib/paths.mjs';
import { find, run } from '../lib/process.mjs';
import { readPhpStan, readSkipped } from '../lib/reports.mjs';
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
];
