import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitOutcome, outcomeOf } from '../../../.scripts/lib/suite.mjs';

const finished = {
	code: 0,
	stdout: '',
	stderr: '',
	output: 'log',
	timedOut: false,
};
const report = ( passed, failed ) => () => ( {
	counts: { passed, failed, skipped: 0 },
	output: 'report',
	left: [],
} );

test( 'a report is believed where the tool ended well, or says itself what failed', () => {
	assert.equal( outcomeOf( finished, report( 2, 0 ) ).counts.failed, 0 );
	const failed = outcomeOf( { ...finished, code: 1 }, report( 2, 1 ) );
	assert.deepEqual( failed.counts, { passed: 2, failed: 1, skipped: 0 } );
} );

test( 'a tool that ends badly without a failed check has crashed', () => {
	const { counts, output } = outcomeOf(
		{ ...finished, code: 255 },
		report( 2, 0 )
	);
	assert.deepEqual( counts, { passed: 2, failed: 1, skipped: 0 } );
	assert.match( output, /code 255/ );
	assert.match( output, /log/ );
} );

test( 'a report that cannot be read is a failure, and a time limit is named', () => {
	const broken = () => {
		throw new Error( 'not complete' );
	};
	const crashed = outcomeOf( finished, broken );
	assert.equal( crashed.counts.failed, 1 );
	assert.match( crashed.output, /not complete/ );
	const late = outcomeOf( { ...finished, timedOut: true }, broken );
	assert.match( late.output, /too long/ );
} );

test( 'a single check holds or fails by the exit code', () => {
	assert.equal( exitOutcome( { code: 0, output: '' } ).counts.passed, 1 );
	assert.deepEqual( exitOutcome( { code: 3, output: '' } ).counts, {
		passed: 0,
		failed: 1,
		skipped: 0,
	} );
} );
