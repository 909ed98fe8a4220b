/**
 * The keys of an editable combobox with a list.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

/** What a key does. */
export type KeyResult =
	| { kind: 'move'; index: number }
	| { kind: 'open' }
	| { kind: 'follow'; index: number }
	| { kind: 'close' }
	| { kind: 'clear' }
	/** Whatever the key does in any text field. */
	| { kind: 'none' };

interface State {
	isOpen: boolean;
	/** Lines in the list. */
	count: number;
	/** Chosen line, or -1. */
	active: number;
	hasText: boolean;
}

/**
 * @param key   As `KeyboardEvent.key` names it.
 * @param state Where the list is.
 */
export function onKey( key: string, state: State ): KeyResult {
	const { isOpen, count, active, hasText } = state;
	const move = ( index: number ): KeyResult => ( { kind: 'move', index } );
	if ( key === 'Escape' ) {
		if ( isOpen ) {
			return { kind: 'close' };
		}
		return hasText ? { kind: 'clear' } : { kind: 'none' };
	}
	if ( count === 0 ) {
		return { kind: 'none' };
	}
	if ( ! isOpen ) {
		return key === 'ArrowDown' || key === 'ArrowUp'
			? { kind: 'open' }
			: { kind: 'none' };
	}
	switch ( key ) {
		// Past either end lies the field itself, where one goes on typing.
		case 'ArrowDown':
			return move( active + 1 < count ? active + 1 : -1 );
		case 'ArrowUp':
			return move( active === -1 ? count - 1 : active - 1 );
		case 'Home':
			return active === -1 ? { kind: 'none' } : move( 0 );
		case 'End':
			return active === -1 ? { kind: 'none' } : move( count - 1 );
		case 'Enter':
			return active === -1
				? { kind: 'none' }
				: { kind: 'follow', index: active };
		case 'Tab':
			return { kind: 'close' };
		default:
			return { kind: 'none' };
	}
}
