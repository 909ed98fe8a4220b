// @ts-check
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { formatFindings } from '../lib/reports.mjs';
import { outcomeOf } from '../lib/suite.mjs';
import { nodeTests, runNodeTests } from './javascript.mjs';

/**
 * What a shop installs: the translations and the plugin zip.
 *
 * @type {import('../lib/suite.mjs').Suite[]}
 */
export const installationSuites = [
	{
		name: 'i18n',
		title: 'Translations are complete',
		async run() {
			const finished = await run( process.execPath, [
				join( root, '.scripts/i18n.mjs' ),
				'check',
			] );
			return outcomeOf( finished, () => {
				const { strings, findings } = JSON.parse( finished.stdout );
				const failed = findings.length;
				return {
					counts: {
						passed: Math.max( 0, strings - failed ),
						failed,
						skipped: 0,
					},
					output: formatFindings( findings ),
					left: [],
				};
			} );
		},
	},
	{
		name: 'zip',
		title: 'Plugin zip',
		after: [ 'build' ],
		run: () => runNodeTests( 'zip', nodeTests( 'tests/js/zip' ) ),
	},
];
