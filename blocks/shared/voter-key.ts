import { randomKey } from './random-key';

const KEY = 'sanad-voter';

/**
 * A random key that tells the votes of this visit from those of others, so that a second one changes
 * the first. Gone when the tab is closed; it says nothing about who votes.
 */
export function voterKey(): string {
	try {
		const stored = window.sessionStorage.getItem( KEY ) ?? '';
		const key = /^[0-9a-f]{32}$/.test( stored ) ? stored : randomKey();
		window.sessionStorage.setItem( KEY, key );
		return key;
	} catch {
		// Forbidden by the browser: each vote stands for itself.
		return randomKey();
	}
}
