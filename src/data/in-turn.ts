const tails = new Map< string, Promise< unknown > >();

/**
 * Runs work after all earlier work of the same name has ended, well or not.
 *
 * Two requests about one thing would otherwise overtake each other on the line: an undo its change,
 * the last save of a draft the message that it became.
 *
 * @param name
 * @param work
 */
export function inTurn< Result >(
	name: string,
	work: () => Promise< Result >
): Promise< Result > {
	const result = ( tails.get( name ) ?? Promise.resolve() ).then(
		work,
		work
	);
	tails.set( name, result );
	const forget = () => {
		if ( tails.get( name ) === result ) {
			tails.delete( name );
		}
	};
	void result.then( forget, forget );
	return result;
}
