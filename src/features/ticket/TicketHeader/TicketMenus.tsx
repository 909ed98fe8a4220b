import { MacroButton } from '../Macros/MacroButton';
import { AssignMenu } from './AssignMenu';
import type { TicketMenuProps } from './menu-props';
import { StatusMenu } from './StatusMenu';
import { TagMenu } from './TagMenu';

/**
 * The menus of what is done to every ticket.
 *
 * @param props
 */
export function TicketMenus( props: TicketMenuProps ) {
	return (
		<>
			<AssignMenu { ...props } />
			<StatusMenu { ...props } />
			<TagMenu { ...props } />
			<MacroButton { ...props } />
		</>
	);
}
