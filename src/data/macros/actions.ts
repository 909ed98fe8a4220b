import type {
	Deleted,
	Macro,
	MacroCreate,
	MacroList,
	MacroSave,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/*
 * What loads keeps its failure in the store; what changes something rejects with a RequestError, whose
 * `fields` name what was refused.
 */

/** Macros this young are not asked for again while an agent goes from ticket to ticket. */
const FRESH_MS = 60_000;

/** Loads the macros, or loads them again. */
export function fetchMacros() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getMacros();
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'MACROS_STARTED' } );
		try {
			const { items } = await request< MacroList >( '/macros' );
			dispatch( { type: 'MACROS_RECEIVED', items, now: Date.now() } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'MACROS_FAILED', error } );
		}
	};
}

/** Loads the macros unless they are fresh. */
export function prefetchMacros() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( Date.now() - select.getMacros().fetchedAt > FRESH_MS ) {
			await dispatch.fetchMacros();
		}
	};
}

/**
 * Makes a macro.
 *
 * @param fields
 * @return As the server keeps it.
 */
export function createMacro( fields: MacroCreate ) {
	return async ( { dispatch }: Thunk ): Promise< Macro > => {
		const macro = await request< Macro >( '/macros', {
			method: 'POST',
			data: fields,
		} );
		dispatch( { type: 'MACRO_SAVED', macro } );
		return macro;
	};
}

/**
 * Changes a macro.
 *
 * @param id
 * @param fields Those that change, and the version that they change.
 * @return As the server keeps it.
 */
export function updateMacro( id: number, fields: MacroSave ) {
	return async ( { dispatch }: Thunk ): Promise< Macro > => {
		const macro = await request< Macro >( `/macros/${ id }`, {
			method: 'PATCH',
			data: fields,
		} );
		dispatch( { type: 'MACRO_SAVED', macro } );
		return macro;
	};
}

/**
 * Removes a macro.
 *
 * @param id
 */
export function deleteMacro( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		await request< Deleted >( `/macros/${ id }`, { method: 'DELETE' } );
		dispatch( { type: 'MACRO_GONE', id } );
	};
}

/**
 * Puts the macros into an order.
 *
 * @param ids All of them, first to last.
 */
export function orderMacros( ids: number[] ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		const { items } = await request< MacroList >( '/macros/order', {
			method: 'POST',
			data: { ids },
		} );
		dispatch( { type: 'MACROS_RECEIVED', items, now: Date.now() } );
	};
}

/**
 * Shows a macro as it will be, before the server has said so.
 *
 * @param macro
 */
export function showMacro( macro: Macro ) {
	return { type: 'MACRO_SAVED' as const, macro };
}

/**
 * Shows the macros in another order, before the server has said so.
 *
 * @param ids All of them, first to last.
 */
export function showMacroOrder( ids: number[] ) {
	return { type: 'MACROS_ORDERED' as const, ids };
}
