// @ts-check
/**
 * @typedef {Object} Task
 * @property {string}   name    Name.
 * @property {string[]} [after] Tasks that have to be done first, where they are part of the run.
 * @property {boolean}  [alone] Whether nothing else may run beside it.
 */

/**
 * Runs tasks beside each other, in the given order where they do not wait for others.
 *
 * @template {Task} T
 * @template R
 * @param {T[]}                     tasks Tasks.
 * @param {number}                  width How many may run at once.
 * @param {(task: T) => Promise<R>} work  Runs one.
 * @return {Promise<R[]>} Their results, in the order of the tasks.
 * @throws {Error} Where tasks wait for each other.
 */
export async function schedule( tasks, width, work ) {
	const names = new Set( tasks.map( ( { name } ) => name ) );
	/** @type {Map<T, R>} */
	const results = new Map();
	/** @type {Map<T, Promise<void>>} */
	const running = new Map();
	const waiting = new Set( tasks );

	/** @param {T} task */
	const mayStart = ( task ) => {
		const others = [ ...running.keys() ];
		return (
			others.length < width &&
			! others.some( ( { alone } ) => alone ) &&
			! ( task.alone && others.length > 0 ) &&
			( task.after ?? [] ).every(
				( name ) =>
					! names.has( name ) ||
					[ ...results.keys() ].some( ( done ) => done.name === name )
			)
		);
	};

	/** @param {T} task */
	const start = async ( task ) => {
		results.set( task, await work( task ) );
		running.delete( task );
	};

	while ( waiting.size + running.size > 0 ) {
		for ( const task of waiting ) {
			if ( mayStart( task ) ) {
				waiting.delete( task );
				running.set( task, start( task ) );
			}
		}
		if ( running.size === 0 ) {
			throw new Error( 'The suites wait for each other.' );
		}
		await Promise.race( running.values() );
	}
	return tasks.map( ( task ) => /** @type {R} */ ( results.get( task ) ) );
}
