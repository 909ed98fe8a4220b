import { __, sprintf } from '@wordpress/i18n';

import {
	answeredShortcuts,
	runShortcut,
	shortcut,
	type ShortcutGroup,
	type ShortcutName,
	shortcutText,
} from '../../shortcuts';
import { type DeskCommand, placeLabel } from './command';

/** Nothing that a palette is asked for: it stands in the list, where the arrow keys do it. */
const LEFT_OUT: ShortcutName[] = [ 'choose' ];

/** What is nearest at hand comes first; the list has its keys. */
const ORDER: ShortcutGroup[] = [ 'ticket', 'answer', 'list', 'screen', 'go' ];

const placeOf = ( name: ShortcutName ) =>
	ORDER.indexOf( shortcut( name ).group );

function labelOf( name: ShortcutName ): string {
	const one = shortcut( name );
	return one.group === 'go' ? placeLabel( one.label() ) : one.label();
}

/**
 * What the screen can do now, as commands: all that has a shortcut.
 *
 * @param hasGo Whether the places are among them.
 */
export function actionCommands( hasGo: boolean ): DeskCommand[] {
	return answeredShortcuts()
		.filter( ( name ) => ! LEFT_OUT.includes( name ) )
		.filter( ( name ) => hasGo || shortcut( name ).group !== 'go' )
		.sort( ( one, other ) => placeOf( one ) - placeOf( other ) )
		.map( ( name ) => ( {
			name: `do/${ name }`,
			label: sprintf(
				/* translators: 1: what a command does, 2: its key. */
				__( '%1$s (%2$s)', 'sanad' ),
				labelOf( name ),
				shortcutText( shortcut( name ) )
			),
			run: () => void runShortcut( name ),
		} ) );
}
