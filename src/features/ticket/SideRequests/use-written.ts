import { useState } from '@wordpress/element';

import { RequestError } from '../../../data';
import { clientKey } from '../../../data/client';
import { type KeptForm, useKeptForm } from '../../../data/kept-form';
import type { Written } from './MessageField';

export interface WrittenForm< Form > extends KeptForm< Form > {
	isBusy: boolean;
	/** Why the last try failed; null if none did. */
	error: RequestError | null;
	/** Sends once; what was written goes only when the server has it. */
	send: ( act: ( form: Form ) => Promise< unknown > ) => Promise< void >;
}

/** Nothing written yet, under a key of its own. */
export function nothingWritten(): Written {
	return {
		html: '',
		isEmpty: true,
		attachments: [],
		clientKey: clientKey(),
	};
}

/**
 * A form with a message, kept in this tab until the server has it.
 *
 * @param name  Which form.
 * @param fresh Makes an empty one.
 */
export function useWritten< Form extends Written >(
	name: string,
	fresh: () => Form
): WrittenForm< Form > {
	const [ initial ] = useState( fresh );
	const kept = useKeptForm( name, initial );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const { form, settle } = kept;

	const send = async ( act: ( form: Form ) => Promise< unknown > ) => {
		if ( isBusy ) {
			return;
		}
		setBusy( true );
		setError( null );
		try {
			await act( form );
			settle( fresh() );
		} catch ( thrown ) {
			if ( ! ( thrown instanceof RequestError ) ) {
				throw thrown;
			}
			setError( thrown );
		} finally {
			setBusy( false );
		}
	};
	return { ...kept, isBusy, error, send };
}
