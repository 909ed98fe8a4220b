import { useDispatch } from '@wordpress/data';
import { useCallback, useState } from '@wordpress/element';

import type { BulkProblem } from '../bulk/actions';
import type { BulkChange } from '../bulk/change';
import { store } from '../store';

export interface BulkResult {
	/** Whether tickets are being changed. */
	isRunning: boolean;
	/** What the last run did not change. */
	problems: BulkProblem[];
	forgetProblems: () => void;
	/** Answers the ids that were not changed. */
	run: ( ids: number[], change: BulkChange ) => Promise< number[] >;
}

/** Changes many tickets at once. */
export function useBulk(): BulkResult {
	const { changeTickets } = useDispatch( store );
	const [ isRunning, setRunning ] = useState( false );
	const [ problems, setProblems ] = useState< BulkProblem[] >( [] );
	const run = useCallback(
		async ( ids: number[], change: BulkChange ) => {
			setRunning( true );
			const outcome = await changeTickets( ids, change );
			setRunning( false );
			setProblems( outcome.problems );
			return outcome.problems.map( ( { ticket } ) => ticket.id );
		},
		[ changeTickets ]
	);
	const forgetProblems = useCallback( () => setProblems( [] ), [] );
	return { isRunning, problems, forgetProblems, run };
}
