import type { Command } from '@wordpress/commands';
import { __, sprintf } from '@wordpress/i18n';

import { createMatcher } from '../../search';

/** One thing that the palette offers of ours. */
export interface DeskCommand {
	/** Unlike those of all others of ours. */
	name: string;
	label: string;
	run: () => void;
}

/**
 * What the command is called that leads to a place.
 *
 * @param place
 */
export function placeLabel( place: string ): string {
	return sprintf(
		/* translators: %s: name of a view or a screen. */
		__( 'Go to: %s', 'sanad' ),
		place
	);
}

/** A kind of which the palette knows no word, so that it writes none beside the command. */
const KIND = 'sanad';

/**
 * Those that have what was typed.
 *
 * @param commands
 * @param search   Empty for all.
 */
export function fitting(
	commands: DeskCommand[],
	search: string
): DeskCommand[] {
	const matcher = createMatcher( search );
	return commands.filter( ( { label } ) => matcher.matches( label ) );
}

/** The field of the palette. */
const FIELD = '.commands-command-menu input';

/**
 * Empties the palette's field as if by hand. A command that closes the palette leaves in it what was
 * typed, and the next question would be written behind that.
 */
function emptyField(): void {
	const field = document.querySelector< HTMLInputElement >( FIELD );
	const value = Object.getOwnPropertyDescriptor(
		HTMLInputElement.prototype,
		'value'
	);
	if ( field && value?.set ) {
		value.set.call( field, '' );
		field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	}
}

/**
 * As the palette takes it. It looks for the letters that were typed, which what we found may not
 * have, so that they stand before the label.
 *
 * @param command
 * @param command.name
 * @param command.label
 * @param command.run
 * @param search        What was typed.
 */
export function toCommand(
	{ name, label, run }: DeskCommand,
	search: string
): Command {
	return {
		name: `sanad/${ name }`,
		label,
		searchLabel: `${ search } ${ label } ${ name }`,
		category: KIND,
		callback: ( { close } ) => {
			emptyField();
			close();
			// The palette gives the focus back first, which a menu or a field takes then.
			setTimeout( run );
		},
	};
}
