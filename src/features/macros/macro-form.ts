import type { Macro, MacroCreate } from '../../types/api';
import type { Step } from './steps';

/** A macro as it stands in the editor. */
export interface MacroForm {
	name: string;
	description: string;
	isPersonal: boolean;
	isEnabled: boolean;
	steps: Step[];
	/** The version that the writer saw. */
	version: number;
}

/**
 * The form of a macro.
 *
 * @param macro
 */
export function formOf( macro: Macro ): MacroForm {
	return {
		name: macro.name,
		description: macro.description,
		isPersonal: macro.owner_id !== 0,
		isEnabled: macro.is_enabled,
		steps: macro.actions.map( ( action, key ) => ( { key, action } ) ),
		version: macro.version,
	};
}

/**
 * The form of a new macro.
 *
 * @param isPersonal Whether only its writer sees it.
 */
export function emptyForm( isPersonal: boolean ): MacroForm {
	return {
		name: '',
		description: '',
		isPersonal,
		isEnabled: true,
		steps: [],
		version: 0,
	};
}

/**
 * What REST is given.
 *
 * @param form
 */
export function fieldsOf( form: MacroForm ): MacroCreate {
	return {
		name: form.name.trim(),
		description: form.description.trim(),
		is_personal: form.isPersonal,
		is_enabled: form.isEnabled,
		actions: form.steps.map( ( { action } ) => action ),
	};
}
