import { useCallback, useEffect, useState } from '@wordpress/element';

import { forget, keep, kept } from './kept';

export interface KeptForm< Form > {
	form: Form;
	change: ( part: Partial< Form > ) => void;
	/** Whether something is not saved. */
	isDirty: boolean;
	/** Whether what is shown was kept from before. */
	isRestored: boolean;
	/** Drops what is not saved. */
	discard: () => void;
	/** To be called when the form has been saved: as this. */
	settle: ( saved: Form ) => void;
}

/**
 * A form that is never lost: what is not saved waits in this tab while the agent is elsewhere, and the
 * browser asks before the tab is closed.
 *
 * @param name    Which form; another name is another form, for which the component needs another `key`.
 * @param initial What it holds while nothing was changed.
 */
export function useKeptForm< Form extends object >(
	name: string,
	initial: Form
): KeptForm< Form > {
	const [ base, setBase ] = useState( initial );
	const [ state, setState ] = useState< {
		form: Form;
		isDirty: boolean;
		isRestored: boolean;
	} >( () => {
		const before = kept( name );
		return before === null
			? { form: initial, isDirty: false, isRestored: false }
			: {
					// A form that was kept by an older version may lack a part.
					form: { ...initial, ...( before as Partial< Form > ) },
					isDirty: true,
					isRestored: true,
				};
	} );
	const { form, isDirty } = state;

	useEffect( () => {
		if ( isDirty ) {
			keep( name, form );
		} else {
			forget( name );
		}
	}, [ name, form, isDirty ] );

	useEffect( () => {
		if ( ! isDirty ) {
			return undefined;
		}
		const ask = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', ask );
		return () => window.removeEventListener( 'beforeunload', ask );
	}, [ isDirty ] );

	const change = useCallback(
		( part: Partial< Form > ) =>
			setState( ( old ) => ( {
				...old,
				form: { ...old.form, ...part },
				isDirty: true,
			} ) ),
		[]
	);
	const discard = useCallback(
		() => setState( { form: base, isDirty: false, isRestored: false } ),
		[ base ]
	);
	const settle = useCallback(
		( saved: Form ) => {
			setBase( saved );
			setState( { form: saved, isDirty: false, isRestored: false } );
			forget( name );
		},
		[ name ]
	);
	return { ...state, change, discard, settle };
}
