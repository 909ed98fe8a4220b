// @ts-check
import { readFileSync } from 'node:fs';
import { composerBin, npmBin, root } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { readESLint, readPhpCsFixer, readStylelint } from '../lib/reports.mjs';
import { fileOutcome, outcomeOf, reportFile } from '../lib/suite.mjs';
import { missingComposer } from './php.mjs';

/** Our stylesheets, as Stylelint takes them. */
export const STYLESHEETS = '{src,blocks,includes}/**/*.{css,scss}';

/** @type {import('../lib/suite.mjs').Suite[]} */
export const lintSuites = [
	{
		name: 'eslint',
		title: 'ESLint',
		async run() {
			const file = reportFile( 'eslint.json' );
			const args = [ '.', '--format', 'json', '--output-file', file ];
			const finished = await run( npmBin( 'eslint' ), args, {
				seconds: 600,
			} );
			return outcomeOf( finished, () => {
				const json = readFileSync( file, 'utf8' );
				const { files, findings } = readESLint( json, root );
				return fileOutcome( files, findings );
			} );
		},
	},
	{
		name: 'stylelint',
		title: 'Stylelint',
		async run() {
			const file = reportFile( 'stylelint.json' );
			const finished = await run(
				npmBin( 'stylelint' ),
				[
					STYLESHEETS,
					'--allow-empty-input',
					'--formatter',
					'json',
					'--output-file',
					file,
				],
				{ seconds: 600 }
			);
			return outcomeOf( finished, () => {
				const json = readFileSync( file, 'utf8' );
				const { files, findings } = readStylelint( json, root );
				return fileOutcome( files, findings );
			} );
		},
	},
	{
		name: 'php-cs-fixer',
		title: 'PHP coding style',
		missing: missingComposer,
		async run() {
			const fixer = composerBin( 'php-cs-fixer' );
			const listed = await run( fixer, [ 'list-files' ] );
			const finished = await run(
				fixer,
				[ 'check', '--diff', '--format=json', '--show-progress=none' ],
				{ seconds: 600 }
			);
			return outcomeOf( finished, () =>
				fileOutcome(
					listed.stdout.trim().split( /\s+/ ).length,
					readPhpCsFixer( finished.stdout )
				)
			);
		},
	},
];
