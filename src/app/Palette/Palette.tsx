import {
	CommandMenu,
	store as commandsStore,
	useCommandLoader,
} from '@wordpress/commands';
import { useRegistry } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { store as shortcutsStore } from '@wordpress/keyboard-shortcuts';

import { useRoute } from '../router';
import { rememberTicket } from './recent';
import { useDeskCommands } from './use-desk-commands';

/** What WordPress calls the key of its palette; the palette makes it known as soon as it is there. */
const CORE_SHORTCUT = 'core/commands';

/** What is offered before anything is typed, as long as no editor says otherwise. */
const CONTEXT = 'root';

/**
 * Whether somebody has put WordPress's palette on the page already: newer versions put it on every
 * page of wp-admin, older ones only into their editors.
 */
function useHasCorePalette(): boolean {
	const { select } = useRegistry();
	const [ isThere ] = useState(
		() =>
			select( shortcutsStore ).getShortcutKeyCombination(
				CORE_SHORTCUT
			) !== null
	);
	return isThere;
}

/**
 * WordPress's command palette with the commands of the desk; the palette of the page where it has
 * one, otherwise one of our own.
 *
 * @param props
 * @param props.asked How often it was asked for; each time opens it, or closes it again.
 */
export default function Palette( { asked }: { asked: number } ) {
	const registry = useRegistry();
	const hasCorePalette = useHasCorePalette();
	const { ticket } = useRoute();

	useCommandLoader( {
		name: 'sanad/desk',
		context: CONTEXT,
		hook: useDeskCommands,
	} );

	useEffect( () => {
		if ( ticket !== null ) {
			rememberTicket( ticket );
		}
	}, [ ticket ] );

	useEffect( () => {
		if ( asked === 0 ) {
			return;
		}
		const { open, close } = registry.dispatch( commandsStore );
		const isOpen = registry.select( commandsStore ).isOpen();
		void ( isOpen ? close() : open() );
	}, [ asked, registry ] );

	return hasCorePalette ? null : <CommandMenu />;
}
