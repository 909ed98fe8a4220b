import { useDispatch } from '@wordpress/data';
import { useCallback, useRef, useState } from '@wordpress/element';

import type { TicketIds } from '../../types/api';
import type { BulkChange } from '../bulk/change';
import type { BulkProblem } from '../bulk/run';
import { type RequestError, toRequestError } from '../errors';
import { store } from '../store';
import type { TicketQuery } from '../tickets/query';

export interface BulkResult {
	/** Whether tickets are being changed. */
	isRunning: boolean;
	/** Tickets that are done and tickets of the run; null while none is under way. */
	progress: { done: number; all: number } | null;
	/** What the last run did not change. */
	problems: BulkProblem[];
	forgetProblems: () => void;
	/** Answers the ids that were not changed. */
	run: (
		ids: number[],
		noted: Map< number, number >,
		change: BulkChange
	) => Promise< number[] >;
	/** Merges tickets into one of them. Answers the ids that were left as they were. */
	merge: ( ids: number[], into: number ) => Promise< number[] >;
}

/** Changes many tickets at once. */
export function useBulk(): BulkResult {
	const { changeTickets, mergeTickets } = useDispatch( store );
	const [ progress, setProgress ] =
		useState< BulkResult[ 'progress' ] >( null );
	const [ problems, setProblems ] = useState< BulkProblem[] >( [] );
	const run = useCallback< BulkResult[ 'run' ] >(
		async ( ids, noted, change ) => {
			const all = ids.length;
			setProgress( { done: 0, all } );
			const outcome = await changeTickets( ids, noted, change, ( done ) =>
				setProgress( { done, all } )
			);
			setProgress( null );
			setProblems( outcome.problems );
			return [
				...outcome.problems.map( ( { id } ) => id ),
				...outcome.left,
			];
		},
		[ changeTickets ]
	);
	const merge = useCallback< BulkResult[ 'merge' ] >(
		async ( ids, into ) => {
			const going = ids.filter( ( id ) => id !== into );
			setProgress( { done: 0, all: going.length } );
			const left = await mergeTickets( going, into );
			setProgress( null );
			setProblems( left );
			return left.map( ( { id } ) => id );
		},
		[ mergeTickets ]
	);
	const forgetProblems = useCallback( () => setProblems( [] ), [] );
	return {
		isRunning: progress !== null,
		progress,
		problems,
		forgetProblems,
		run,
		merge,
	};
}

export interface WholeListResult {
	/** How many tickets were found so far; null while none are looked for. */
	found: number | null;
	error: RequestError | null;
	/** Answers every ticket of the list; null if that was stopped or failed. */
	list: ( query: TicketQuery ) => Promise< TicketIds[ 'items' ] | null >;
	stop: () => void;
}

/** Finds every ticket of a list, however many there are. */
export function useWholeList(): WholeListResult {
	const { listAll } = useDispatch( store );
	const [ found, setFound ] = useState< number | null >( null );
	const [ error, setError ] = useState< RequestError | null >( null );
	const isWanted = useRef( false );
	const list = useCallback(
		async ( query: TicketQuery ) => {
			isWanted.current = true;
			setError( null );
			setFound( 0 );
			try {
				const items = await listAll( query, ( count ) => {
					setFound( count );
					return isWanted.current;
				} );
				return isWanted.current ? items : null;
			} catch ( thrown ) {
				setError( toRequestError( thrown ) );
				return null;
			} finally {
				setFound( null );
			}
		},
		[ listAll ]
	);
	const stop = useCallback( () => {
		isWanted.current = false;
	}, [] );
	return { found, error, list, stop };
}
