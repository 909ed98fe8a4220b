import { useEffect, useRef, useState } from '@wordpress/element';

import { type RequestError, toRequestError } from '../errors';

export interface AnswerResult< Answer > {
	/** Null until it is there. */
	answer: Answer | null;
	error: RequestError | null;
	/** Asks again after a failure. */
	retry: () => void;
}

interface Settled< Answer > {
	key: string | null;
	answer: Answer | null;
	error: RequestError | null;
}

/**
 * What the server answers to a question that changes while an agent looks around: asked for once he
 * rests on it, kept as long as the component stands, and never mixed up with another question's.
 *
 * @param key   Says all of the question; null for none.
 * @param ask   Asks it.
 * @param delay Milliseconds of rest before it is asked.
 */
export function useAnswer< Answer >(
	key: string | null,
	ask: () => Promise< Answer >,
	delay: number
): AnswerResult< Answer > {
	const asked = useRef( new Map< string, Promise< Answer > >() );
	const [ settled, setSettled ] = useState< Settled< Answer > >( {
		key: null,
		answer: null,
		error: null,
	} );
	const [ tries, setTries ] = useState( 0 );
	const newest = useRef( ask );
	newest.current = ask;

	useEffect( () => {
		if ( key === null ) {
			return undefined;
		}
		let isCurrent = true;
		const settle = ( answer: Answer | null, error: RequestError | null ) =>
			isCurrent && setSettled( { key, answer, error } );
		const run = () => {
			const answer = asked.current.get( key ) ?? newest.current();
			asked.current.set( key, answer );
			answer.then(
				( given ) => settle( given, null ),
				( thrown: unknown ) => {
					// A failure is no answer: the next time it is asked again.
					asked.current.delete( key );
					settle( null, toRequestError( thrown ) );
				}
			);
		};
		const timer = setTimeout( run, asked.current.has( key ) ? 0 : delay );
		return () => {
			isCurrent = false;
			clearTimeout( timer );
		};
	}, [ key, delay, tries ] );

	const isSettled = settled.key === key;
	return {
		answer: isSettled ? settled.answer : null,
		error: isSettled ? settled.error : null,
		retry: () => {
			setSettled( { key: null, answer: null, error: null } );
			setTries( ( count ) => count + 1 );
		},
	};
}
