import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp, dragHandle, Icon } from '@wordpress/icons';

import type { Reorder } from './use-reorder';
import './Sortable.scss';

interface MoveButtonsProps {
	id: number;
	/** What is moved. */
	name: string;
	reorder: Reorder;
}

/**
 * The ways to move an item within its list: a handle for the mouse, two buttons for everybody.
 *
 * @param props
 * @param props.id
 * @param props.name
 * @param props.reorder
 */
export function MoveButtons( { id, name, reorder }: MoveButtonsProps ) {
	return (
		<span className="sanad-move">
			<span
				className="sanad-move__handle"
				aria-hidden="true"
				{ ...reorder.handleProps( id ) }
			>
				<Icon icon={ dragHandle } />
			</span>
			<Button
				size="small"
				icon={ chevronUp }
				label={ sprintf(
					/* translators: %s: name of what is moved. */
					__( 'Move “%s” up', 'sanad' ),
					name
				) }
				accessibleWhenDisabled
				{ ...reorder.buttonProps( id, 'up' ) }
			/>
			<Button
				size="small"
				icon={ chevronDown }
				label={ sprintf(
					/* translators: %s: name of what is moved. */
					__( 'Move “%s” down', 'sanad' ),
					name
				) }
				accessibleWhenDisabled
				{ ...reorder.buttonProps( id, 'down' ) }
			/>
		</span>
	);
}
