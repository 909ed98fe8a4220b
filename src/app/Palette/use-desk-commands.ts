import type { Command } from '@wordpress/commands';

import { actionCommands } from './action-commands';
import { type DeskCommand, fitting, toCommand } from './command';
import { useFoundCommands, useRecentCommands } from './use-found-commands';
import { usePlaceCommands } from './use-place-commands';
import { useTicketCommands } from './use-ticket-commands';

/**
 * What the palette offers of ours: what the screen can do, what the open ticket can have done to it,
 * the places, and everything that can be found. Before anything is typed only what is near at hand.
 *
 * @param asked
 * @param asked.search
 */
export function useDeskCommands( { search }: { search: string } ): {
	commands: Command[];
	isLoading: boolean;
} {
	const typed = search.trim();
	const recent = useRecentCommands();
	const ticket = useTicketCommands( typed === '' );
	const places = usePlaceCommands();
	const found = useFoundCommands( typed );

	const near: DeskCommand[] = [
		...actionCommands( typed !== '' ),
		...recent,
	];
	const listed =
		typed === ''
			? near
			: fitting( [ ...near, ...places, ...ticket ], typed ).concat(
					found.commands
				);
	const names = listed.map( ( { name } ) => name );
	return {
		commands: listed
			.filter( ( { name }, index ) => names.indexOf( name ) === index )
			.map( ( command ) => toCommand( command, typed ) ),
		isLoading: found.isLoading,
	};
}
