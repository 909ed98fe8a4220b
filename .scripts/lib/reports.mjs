// @ts-check
/**
 * Reads what the test tools and linters report for machines, and adds it up.
 */

/**
 * @typedef {Object} Counts
 * @property {number} passed  Checks that held.
 * @property {number} failed  Checks that did not.
 * @property {number} skipped Checks that the tool itself left out.
 */

/**
 * @typedef {Object} Finding
 * @property {string} file    File, from the root of the checkout.
 * @property {number} line    Line, 0 where the whole file is meant.
 * @property {string} message What is wrong.
 */

/**
 * @param {Counts[]} all Counts.
 * @return {Counts} Their sum.
 */
export function sum( all ) {
	return all.reduce(
		( total, one ) => ( {
			passed: total.passed + one.passed,
			failed: total.failed + one.failed,
			skipped: total.skipped + one.skipped,
		} ),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/**
 * @param {Counts} counts Counts.
 * @return {string} The line that closes a run.
 */
export function closingLine( { passed, failed, skipped } ) {
	const left = skipped > 0 ? `, ${ skipped } skipped` : '';
	return `${ passed } passed, ${ failed } failed${ left }`;
}

/**
 * Counts the cases of a JUnit report, as PHPUnit, Node's test runner and our end-to-end tests write it.
 *
 * @param {string} xml The report.
 * @return {Counts & {left: string[]}} Its counts, and the cases that were left out, with the reason
 *                                     where the report has one.
 * @throws {Error} Where the text is no whole JUnit report, as after a crash.
 */
export function countJUnit( xml ) {
	const markup = xml
		.replace( /<!\[CDATA\[[\s\S]*?\]\]>/g, '' )
		.replace( /<!--[\s\S]*?-->/g, '' );
	if ( ! /<testsuites\b[^>]*(\/>|>[\s\S]*<\/testsuites>)/.test( markup ) ) {
		throw new Error( 'The JUnit report is not complete.' );
	}
	/** @type {Counts & {left: string[]}} */
	const counts = { passed: 0, failed: 0, skipped: 0, left: [] };
	const cases = /<testcase\b(?:"[^"]*"|'[^']*'|[^>"'])*?(\/>|>)/g;
	for ( const match of markup.matchAll( cases ) ) {
		const from = match.index + match[ 0 ].length;
		const content =
			match[ 1 ] === '/>'
				? ''
				: markup.slice( from, markup.indexOf( '</testcase>', from ) );
		if ( /<(failure|error)\b/.test( content ) ) {
			counts.failed++;
		} else if ( /<skipped\b/.test( content ) ) {
			counts.skipped++;
			const reason = attribute( content, 'message' );
			const name = attribute( match[ 0 ], 'name' );
			counts.left.push( reason ? `${ name }: ${ reason }` : name );
		} else {
			counts.passed++;
		}
	}
	return counts;
}

/**
 * @param {string} tag  A start tag.
 * @param {string} name Name of one of its attributes.
 * @return {string} The attribute's value.
 */
function attribute( tag, name ) {
	const value = tag.match( new RegExp( `\\b${ name }="([^"]*)"` ) )?.[ 1 ];
	return ( value ?? '' )
		.replaceAll( '&quot;', '"' )
		.replaceAll( '&apos;', "'" )
		.replaceAll( '&lt;', '<' )
		.replaceAll( '&gt;', '>' )
		.replaceAll( '&amp;', '&' );
}

/**
 * The tests that PHPUnit left out, with their reasons, which its JUnit report does not hold.
 *
 * @param {string} text What PHPUnit prints with `--display-skipped`.
 * @return {string[]} One line each.
 */
export function readSkipped( text ) {
	const [ , list = '' ] =
		text.match(
			/skipped tests?:\n\n([\s\S]*?)(?=\n--\n|\n\n\S+!?.*\nTests: |$)/
		) ?? [];
	return list
		.split( /\n*^\d+\) /m )
		.map( ( one ) => one.trim().split( '\n' ) )
		.filter( ( [ name ] ) => name )
		.map( ( [ name, ...reason ] ) => `${ name }: ${ reason.join( ' ' ) }` );
}

/**
 * What the tests say that asked in the fast lane too.
 *
 * @param {string} text What PHPUnit printed.
 * @return {{compared: number, left: string[]}} How many answers were compared, and the tests whose were
 *                                              not, with their reasons.
 */
export function readLane( text ) {
	const [ , compared = '0' ] =
		text.match( /^Fast lane: (\d+) answers compared/m ) ?? [];
	const left = [ ...text.matchAll( /^Not asked in the lane: (.+)$/gm ) ];
	return {
		compared: Number( compared ),
		left: left.map( ( [ , line = '' ] ) => line ),
	};
}

/**
 * @param {string} json What `jest --json` writes.
 * @return {Counts} Its counts; a file that could not even be loaded is one failed check.
 */
export function countJest( json ) {
	const report = JSON.parse( json );
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/**
 * Each file is one check.
 *
 * @param {number}    files    Number of files that were looked at.
 * @param {Finding[]} findings What was found.
 * @return {Counts} The counts.
 */
export function countFiles( files, findings ) {
	const failed = new Set( findings.map( ( { file } ) => file ) ).size;
	return { passed: Math.max( 0, files - failed ), failed, skipped: 0 };
}

/**
 * @param {Finding[]} findings What was found.
 * @return {string} One line each, as editors understand them.
 */
export function formatFindings( findings ) {
	return findings
		.map(
			( { file, line, message } ) =>
				`${ file }${ line ? `:${ line }` : '' }  ${ message }`
		)
		.join( '\n' );
}

/**
 * @param {string} json What ESLint writes with `--format json`.
 * @param {string} root Root of the checkout.
 * @return {{files: number, findings: Finding[]}} How many files it read, and what it says. Its
 *                                                warnings count as well.
 */
export function readESLint( json, root ) {
	/** @type {{filePath: string, messages: {line?: number, message: string, ruleId: string | null}[]}[]} */
	const report = JSON.parse( json );
	return {
		files: report.length,
		findings: report.flatMap( ( { filePath, messages } ) =>
			messages.map( ( { line = 0, message, ruleId } ) => ( {
				file: fromRoot( filePath, root ),
				line,
				message: `${ message } (${ ruleId ?? 'syntax' })`,
			} ) )
		),
	};
}

/**
 * @param {string} json What Stylelint writes with `--formatter json`.
 * @param {string} root Root of the checkout.
 * @return {{files: number, findings: Finding[]}} How many files it read, and what it says.
 */
export function readStylelint( json, root ) {
	/** @type {{source: string, ignored?: boolean, warnings: {line: number, text: string}[]}[]} */
	const report = JSON.parse( json );
	const read = report.filter( ( { ignored } ) => ! ignored );
	return {
		files: read.length,
		findings: read.flatMap( ( { source, warnings } ) =>
			warnings.map( ( { line, text } ) => ( {
				file: fromRoot( source, root ),
				line,
				message: text,
			} ) )
		),
	};
}

/**
 * @param {string} json What PHPStan writes with `--error-format=json`.
 * @param {string} root Root of the checkout.
 * @return {Finding[]} What it says.
 */
export function readPhpStan( json, root ) {
	/** @type {{errors: string[], files: Record<string, {messages: {line: number | null, message: string}[]}>}} */
	const report = JSON.parse( json );
	const general = report.errors.map( ( message ) => ( {
		file: 'phpstan.neon',
		line: 0,
		message,
	} ) );
	const found = Object.entries( report.files ).flatMap(
		( [ file, { messages } ] ) =>
			messages.map( ( { line, message } ) => ( {
				file: fromRoot( file, root ),
				line: line ?? 0,
				message,
			} ) )
	);
	return [ ...general, ...found ];
}

/**
 * @param {string} json What php-cs-fixer writes with `--format=json --diff`.
 * @return {Finding[]} What it would change.
 */
export function readPhpCsFixer( json ) {
	/** @type {{files: {name: string, diff: string}[]}} */
	const report = JSON.parse( json );
	return report.files.map( ( { name, diff } ) => ( {
		file: name,
		line: 0,
		message: `would be changed by php-cs-fixer:\n${ diff }`,
	} ) );
}

/**
 * @param {string} text What the TypeScript compiler prints with `--pretty false`.
 * @return {Finding[]} Its errors.
 */
export function readTypeScript( text ) {
	const errors =
		/^(?:(.+?)\((\d+),\d+\): )?error (TS\d+: .*(?:\n {2,}.*)*)/gm;
	return [ ...text.matchAll( errors ) ].map(
		( [ , file = 'tsconfig.json', line = '0', message = '' ] ) => ( {
			file,
			line: Number( line ),
			message,
		} )
	);
}

/**
 * @param {string} file Path.
 * @param {string} root Root of the checkout.
 * @return {string} The path from the root.
 */
function fromRoot( file, root ) {
	return file.startsWith( `${ root }/` )
		? file.slice( root.length + 1 )
		: file;
}
