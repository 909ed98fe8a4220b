// @ts-check

/**
 * Steps of one test that build on each other: after the first that fails the others are left out,
 * since they would only say again that it failed.
 *
 * @param {import('node:test').TestContext}                t     The test.
 * @param {{keepScreens: (name: string) => Promise<void>}} world Keeps what was on the screens at a failure.
 * @return {(name: string, run: () => Promise<void>) => Promise<void>} Runs one step.
 */
export function steps( t, world ) {
	let count = 0;
	let broken = false;
	return async ( name, run ) => {
		count++;
		const skip = broken ? 'an earlier step failed' : false;
		await t.test( name, { skip }, async () => {
			try {
				await run();
			} catch ( failure ) {
				broken = true;
				await world.keepScreens( `step-${ count }` );
				throw failure;
			}
		} );
	};
}
