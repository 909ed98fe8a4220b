import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	closingLine,
	countFiles,
	countJest,
	countJUnit,
	formatFindings,
	readESLint,
	readLane,
	readPhpCsFixer,
	readPhpStan,
	readSkipped,
	readStylelint,
	readTypeScript,
	sum,
} from '../../../.scripts/lib/reports.mjs';

test( 'counts of several suites are added up', () => {
	const total = sum( [
		{ passed: 3, failed: 1, skipped: 0 },
		{ passed: 10, failed: 0, skipped: 2 },
	] );
	assert.deepEqual( total, { passed: 13, failed: 1, skipped: 2 } );
	assert.deepEqual( sum( [] ), { passed: 0, failed: 0, skipped: 0 } );
} );

test( 'the closing line names what was left out only where there is something', () => {
	assert.equal(
		closingLine( { passed: 12, failed: 0, skipped: 0 } ),
		'12 passed, 0 failed'
	);
	assert.equal(
		closingLine( { passed: 1, failed: 2, skipped: 3 } ),
		'1 passed, 2 failed, 3 skipped'
	);
} );

test( 'a JUnit report of PHPUnit is counted by its cases', () => {
	const counts = countJUnit( `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="unit" tests="5" errors="1" failures="1" skipped="1">
    <testsuite name="Sanad\\Tests\\Unit\\StatusTest">
      <testcase name="test_a" file="/a.php" line="1" time="0.1"/>
      <testcase name="test_b with data set &quot;a > b&quot;" assertions="1"></testcase>
      <testcase name="test_c"><failure type="X">Expected &lt;testcase/&gt;</failure></testcase>
      <testcase name="test_d"><error type="Y"><![CDATA[ <testcase name="no"/> </testcase> ]]></error></testcase>
      <testcase name="test_e needs &amp; misses"><skipped/></testcase>
    </testsuite>
  </testsuite>
</testsuites>` );
	assert.deepEqual( counts, {
		passed: 2,
		failed: 2,
		skipped: 1,
		left: [ 'test_e needs & misses' ],
	} );
} );

test( 'an attribute may hold a closing bracket', () => {
	const counts = countJUnit(
		'<testsuites><testcase name="a > b"><failure/></testcase><testcase name="c"/></testsuites>'
	);
	assert.equal( counts.failed, 1 );
	assert.equal( counts.passed, 1 );
} );

test( 'a report that was cut off is refused, an empty one is not', () => {
	assert.throws(
		() => countJUnit( '<testsuites><testcase name="a"/>' ),
		/not complete/
	);
	assert.throws( () => countJUnit( '' ), /not complete/ );
	assert.equal( countJUnit( '<testsuites/>' ).passed, 0 );
} );

test( 'the reason for a case that was left out is named where the report has it', () => {
	const { left } = countJUnit(
		'<testsuites><testcase name="a"><skipped type="skipped" message="no &lt;PHP&gt;"/></testcase></testsuites>'
	);
	assert.deepEqual( left, [ 'a: no <PHP>' ] );
} );

test( 'the tests that PHPUnit left out are read with their reasons', () => {
	const head = 'PHPUnit 10.5\n\nTime: 00:00.004, Memory: 8.00 MB\n\n';
	const list =
		'There were 2 skipped tests:\n\n1) A::b with data set "x" (1)\nTwo\nlines\n\n2) A::c\nNo intl here.\n\n';
	const expected = [
		'A::b with data set "x" (1): Two lines',
		'A::c: No intl here.',
	];
	const end =
		'OK, but some tests were skipped!\nTests: 3, Assertions: 1, Skipped: 2.\n';
	assert.deepEqual( readSkipped( head + list + end ), expected );
	assert.deepEqual(
		readSkipped(
			`${ head }There was 1 failure:\n\n1) A::d\nNo.\n\n--\n\n${ list }FAILURES!\nTests: 3, Failures: 1.\n`
		),
		expected
	);
	assert.deepEqual(
		readSkipped( `${ head }OK (1 test, 2 assertions)\n` ),
		[]
	);
} );

test( 'what was asked in the fast lane is counted, and what was not is named', () => {
	const printed =
		'OK (3 tests, 9 assertions)\n\nFast lane: 41 answers compared, 1 tests left out.\nNot asked in the lane: A::b: Its hooks.\n';
	assert.deepEqual( readLane( printed ), {
		compared: 41,
		left: [ 'A::b: Its hooks.' ],
	} );
	assert.deepEqual( readLane( 'PHP Fatal error' ), {
		compared: 0,
		left: [],
	} );
} );

test( 'a test file that Jest cannot load is a failure', () => {
	const counts = countJest(
		JSON.stringify( {
			numPassedTests: 4,
			numFailedTests: 1,
			numRuntimeErrorTestSuites: 1,
			numPendingTests: 2,
			numTodoTests: 1,
		} )
	);
	assert.deepEqual( counts, { passed: 4, failed: 2, skipped: 3 } );
} );

test( 'a file counts once, however much is wrong with it', () => {
	const findings = [
		{ file: 'a.ts', line: 1, message: 'one' },
		{ file: 'a.ts', line: 2, message: 'two' },
		{ file: 'b.ts', line: 1, message: 'three' },
	];
	assert.deepEqual( countFiles( 5, findings ), {
		passed: 3,
		failed: 2,
		skipped: 0,
	} );
	assert.equal( formatFindings( findings.slice( 0, 1 ) ), 'a.ts:1  one' );
} );

test( 'warnings of ESLint count', () => {
	const { files, findings } = readESLint(
		JSON.stringify( [
			{ filePath: '/x/a.ts', messages: [] },
			{
				filePath: '/x/src/b.ts',
				messages: [
					{ line: 7, message: 'No.', ruleId: 'no-x', severity: 1 },
				],
			},
		] ),
		'/x'
	);
	assert.equal( files, 2 );
	assert.deepEqual( findings, [
		{ file: 'src/b.ts', line: 7, message: 'No. (no-x)' },
	] );
} );

test( 'files that Stylelint ignores are not counted', () => {
	const { files, findings } = readStylelint(
		JSON.stringify( [
			{ source: '/x/a.scss', ignored: true, warnings: [] },
			{ source: '/x/b.scss', warnings: [ { line: 2, text: 'No.' } ] },
		] ),
		'/x'
	);
	assert.equal( files, 1 );
	assert.deepEqual( findings, [
		{ file: 'b.scss', line: 2, message: 'No.' },
	] );
} );

test( 'errors of PHPStan without a file are findings too', () => {
	const findings = readPhpStan(
		JSON.stringify( {
			errors: [ 'Ignored error pattern was not matched.' ],
			files: {
				'/x/a.php': { messages: [ { line: null, message: 'Bad.' } ] },
			},
		} ),
		'/x'
	);
	assert.deepEqual( findings, [
		{
			file: 'phpstan.neon',
			line: 0,
			message: 'Ignored error pattern was not matched.',
		},
		{ file: 'a.php', line: 0, message: 'Bad.' },
	] );
} );

test( 'what php-cs-fixer would change is shown', () => {
	const [ finding ] = readPhpCsFixer(
		JSON.stringify( { files: [ { name: 'a.php', diff: '-x\n+y' } ] } )
	);
	assert.equal( finding.file, 'a.php' );
	assert.match( finding.message, /-x\n\+y/ );
} );

test( 'errors of the TypeScript compiler keep their further lines', () => {
	const findings = readTypeScript(
		[
			"src/a.ts(3,5): error TS2322: Type 'x' is not assignable.",
			"  Type 'y' is missing.",
			'error TS18003: No inputs were found.',
		].join( '\n' )
	);
	assert.equal( findings.length, 2 );
	assert.equal( findings[ 0 ].file, 'src/a.ts' );
	assert.equal( findings[ 0 ].line, 3 );
	assert.match( findings[ 0 ].message, /missing/ );
	assert.equal( findings[ 1 ].file, 'tsconfig.json' );
} );
