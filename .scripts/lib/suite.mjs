// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countFiles, countJUnit, formatFindings } from './reports.mjs';
import { cache } from './paths.mjs';

/**
 * @typedef {import('./reports.mjs').Counts}   Counts
 * @typedef {import('./reports.mjs').Finding}  Finding
 * @typedef {import('./process.mjs').Finished} Finished
 */

/** @typedef {string | null} Reason Why this machine cannot run a suite; null where it can. */

/**
 * @typedef {Object} Outcome
 * @property {Counts}   counts How many checks held, failed and were left out.
 * @property {string}   output What a person needs to see where a check failed.
 * @property {string[]} left   Names of the checks that were left out, as far as the tool tells.
 */

/**
 * @typedef {Object} Suite
 * @property {string}                         name      Name for --only.
 * @property {string}                         title     Name for people.
 * @property {string[]}                       [after]   Suites that have to be done first.
 * @property {boolean}                        [alone]   Whether it needs the machine for itself.
 * @property {() => Reason | Promise<Reason>} [missing] Asked before it is run.
 * @property {() => Promise<Outcome>}         run       Runs it.
 */

/**
 * @param {string} name Name of a report.
 * @return {string} Path of a file to write it to, which does not exist now.
 */
export function reportFile( name ) {
	const file = join( cache, 'reports', name );
	mkdirSync( dirname( file ), { recursive: true } );
	rmSync( file, { force: true } );
	return file;
}

/**
 * The outcome of a tool. One that ended badly and yet reports no failure has crashed: that is a
 * failure too, or a crash would count as success.
 *
 * @param {Finished}      finished How the tool ended.
 * @param {() => Outcome} read     Reads its report; may throw.
 * @return {Outcome} The outcome.
 */
export function outcomeOf( finished, read ) {
	const { code, output, timedOut } = finished;
	try {
		const outcome = read();
		if ( code === 0 || outcome.counts.failed > 0 ) {
			return outcome;
		}
		return crashed( `ended with code ${ code }`, output, outcome.counts );
	} catch ( error ) {
		const reason = timedOut
			? 'took too long and was stopped'
			: `ended with code ${ code }: ${
					error instanceof Error ? error.message : error
				}`;
		return crashed( reason, output );
	}
}

/**
 * @param {string} reason   What happened.
 * @param {string} output   What it had printed.
 * @param {Counts} [counts] What it had counted.
 * @return {Outcome} One failed check more.
 */
function crashed(
	reason,
	output,
	counts = { passed: 0, failed: 0, skipped: 0 }
) {
	return {
		counts: { ...counts, failed: counts.failed + 1 },
		output: `It ${ reason }\n${ output }`,
		left: [],
	};
}

/**
 * The outcome of a tool that writes a JUnit report.
 *
 * @param {Finished} finished How it ended.
 * @param {string}   file     Its report.
 * @return {Outcome} The outcome.
 */
export const junitOutcome = ( finished, file ) =>
	outcomeOf( finished, () => {
		const { left, ...counts } = countJUnit( readFileSync( file, 'utf8' ) );
		return { counts, left, output: finished.output };
	} );

/**
 * The outcome of a tool that looks at files.
 *
 * @param {number}    files    Number of files.
 * @param {Finding[]} findings What it found.
 * @return {Outcome} The outcome.
 */
export const fileOutcome = ( files, findings ) => ( {
	counts: countFiles( files, findings ),
	output: formatFindings( findings ),
	left: [],
} );

/**
 * The outcome of a tool that makes one check.
 *
 * @param {Pick<Finished, 'code' | 'output'>} finished How it ended.
 * @return {Outcome} The outcome.
 */
export function exitOutcome( { code, output } ) {
	const failed = code === 0 ? 0 : 1;
	return {
		counts: { passed: 1 - failed, failed, skipped: 0 },
		output,
		left: [],
	};
}

/**
 * The outcome of a tool that looks at everything as one.
 *
 * @param {Finding[]} findings What it found.
 * @return {Outcome} One check that held, or as many that failed as there are findings.
 */
export const wholeOutcome = ( findings ) => ( {
	counts: {
		passed: findings.length === 0 ? 1 : 0,
		failed: findings.length,
		skipped: 0,
	},
	output: formatFindings( findings ),
	left: [],
} );
