import { useState } from '@wordpress/element';

import { RequestError } from '../../../data';

export interface Submit {
	isBusy: boolean;
	/** Why it was refused; null if it was not. */
	error: RequestError | null;
	/** How many tickets a long command still has before it; null while none runs. */
	left: number | null;
	onLeft: ( left: number ) => void;
	/** Does it, and calls what follows if it was done. */
	submit: ( work: () => Promise< unknown >, then: () => void ) => void;
	/** Forgets the refusal. */
	clear: () => void;
}

/** What a form of the settings knows of its own sending. */
export function useSubmit(): Submit {
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const [ left, setLeft ] = useState< number | null >( null );

	const run = async ( work: () => Promise< unknown >, then: () => void ) => {
		setBusy( true );
		setError( null );
		try {
			await work();
		} catch ( thrown ) {
			if ( ! ( thrown instanceof RequestError ) ) {
				throw thrown;
			}
			setError( thrown );
			setBusy( false );
			setLeft( null );
			return;
		}
		// The form may be gone with what follows.
		setBusy( false );
		then();
	};

	return {
		isBusy,
		error,
		left,
		onLeft: setLeft,
		submit: ( work, then ) => void run( work, then ),
		clear: () => setError( null ),
	};
}
