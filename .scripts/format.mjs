// @ts-check
/**
 * Brings all sources into the style that the linters ask for, as far as machines can.
 */
import { composerBin, npmBin } from './lib/paths.mjs';
import { find, runHere } from './lib/process.mjs';
import { STYLESHEETS } from './suites/lint.mjs';

const tools = [
	[ npmBin( 'eslint' ), '.', '--fix' ],
	[ npmBin( 'stylelint' ), STYLESHEETS, '--allow-empty-input', '--fix' ],
	[ composerBin( 'php-cs-fixer' ), 'fix', '--show-progress=none', '--quiet' ],
];

for ( const [ program = '', ...args ] of tools ) {
	if ( find( program ) ) {
		const code = await runHere( program, args );
		process.exitCode ||= code;
	}
}
