/**
 * A failure that the person at the keyboard can do something about.
 *
 * The message says what happened, `advice` what to do. Everything else that is thrown is a fault of
 * ours and is shown with its stack.
 */
export class Problem extends Error {
	/**
	 * @param {string} message What happened, as a sentence.
	 * @param {string} advice  What to do about it, as a sentence.
	 */
	constructor( message, advice ) {
		super( message );
		this.name = 'Problem';
		this.advice = advice;
	}
}

/**
 * Prints a failure and ends the process with 1.
 *
 * @param {unknown} error What was thrown.
 */
export function exitWith( error ) {
	if ( error instanceof Problem ) {
		process.stderr.write( `\n${ error.message }\n${ error.advice }\n` );
	} else {
		process.stderr.write(
			`\n${ error instanceof Error ? error.stack : String( error ) }\n`
		);
	}
	process.exit( 1 );
}
