import { boot } from '../boot';

/*
 * A copy in this tab of what somebody is writing, so that going to another screen, a crash or a reload
 * loses nothing. The session's storage and not the local one: shared computers keep no words of others.
 */

function keyOf( name: string ): string {
	return `sanad-form-${ boot().user.id }-${ name }`;
}

/**
 * Keeps a form.
 *
 * @param name
 * @param form
 */
export function keep( name: string, form: object ): void {
	try {
		sessionStorage.setItem( keyOf( name ), JSON.stringify( form ) );
	} catch {
		// Storage is full or forbidden: the form on the screen is the only one then.
	}
}

/**
 * Forgets a form.
 *
 * @param name
 */
export function forget( name: string ): void {
	try {
		sessionStorage.removeItem( keyOf( name ) );
	} catch {
		// As above.
	}
}

/**
 * A form as it was kept.
 *
 * @param name
 * @return Null if none is.
 */
export function kept( name: string ): unknown {
	try {
		return JSON.parse( sessionStorage.getItem( keyOf( name ) ) ?? 'null' );
	} catch {
		return null;
	}
}
