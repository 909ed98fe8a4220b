import { useDispatch, useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Macro, MacroCreate } from '../../types/api';
import { toRequestError } from '../errors';
import { notifyError, notifyUndo } from '../notices';
import { store } from '../store';

export interface MacroEditing {
	/**
	 * Makes a macro, or changes one.
	 * Rejects with a RequestError: a sentence by field, or a conflict if somebody changed it first.
	 */
	save: (
		id: number | null,
		fields: MacroCreate,
		version: number
	) => Promise< Macro >;
	/** Offers it at tickets, or not. */
	enable: ( macro: Macro, isEnabled: boolean ) => Promise< void >;
	/** Removes it, with Undo; answers whether it is gone. */
	remove: ( macro: Macro ) => Promise< boolean >;
	order: ( ids: number[] ) => Promise< void >;
	/** Loads all again. */
	reload: () => Promise< void >;
}

function fieldsOf( macro: Macro ): MacroCreate {
	return {
		name: macro.name,
		description: macro.description,
		is_personal: macro.owner_id !== 0,
		is_enabled: macro.is_enabled,
		actions: macro.actions,
	};
}

/** What the management screen does to macros. */
export function useMacroEditing(): MacroEditing {
	const registry = useRegistry();
	const dispatch = useDispatch( store );

	return useMemo( () => {
		const attempt = async ( act: () => Promise< unknown > ) => {
			try {
				await act();
				return true;
			} catch ( thrown ) {
				const error = toRequestError( thrown );
				notifyError( registry, 'macros-failed', error.message );
				void dispatch.fetchMacros();
				return false;
			}
		};
		return {
			save: ( id, fields, version ) =>
				id === null
					? dispatch.createMacro( fields )
					: dispatch.updateMacro( id, { ...fields, version } ),
			enable: async ( macro, isEnabled ) => {
				// Shown before the server has said so; what it refuses is loaded again.
				dispatch.showMacro( {
					...macro,
					is_enabled: isEnabled,
				} );
				await attempt( () =>
					dispatch.updateMacro( macro.id, {
						is_enabled: isEnabled,
						version: macro.version,
					} )
				);
			},
			remove: async ( macro ) => {
				const isGone = await attempt( () =>
					dispatch.deleteMacro( macro.id )
				);
				if ( isGone ) {
					notifyUndo(
						registry,
						'macros',
						sprintf(
							/* translators: %s: name of a macro. */
							__( 'The macro “%s” is deleted.', 'sanad' ),
							macro.name
						),
						() =>
							void attempt( () =>
								dispatch.createMacro( fieldsOf( macro ) )
							)
					);
				}
				return isGone;
			},
			order: async ( ids ) => {
				dispatch.showMacroOrder( ids );
				await attempt( () => dispatch.orderMacros( ids ) );
			},
			reload: () => dispatch.fetchMacros(),
		};
	}, [ registry, dispatch ] );
}
