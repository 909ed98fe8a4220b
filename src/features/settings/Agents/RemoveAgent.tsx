import { SelectControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { StaffActions } from '../../../data/settings';
import type { StaffMember } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface RemoveAgentProps {
	member: StaffMember;
	/** Who could take over. */
	others: StaffMember[];
	remove: StaffActions[ 'remove' ];
	onClose: () => void;
}

/**
 * Takes somebody's role away, and asks who gets the tickets that are not resolved.
 *
 * @param props
 * @param props.member
 * @param props.others
 * @param props.remove
 * @param props.onClose
 */
export function RemoveAgent( {
	member,
	others,
	remove,
	onClose,
}: RemoveAgentProps ) {
	const state = useSubmit();
	const [ heir, setHeir ] = useState( '0' );
	const { open_tickets: open } = member;

	return (
		<FormDialog
			title={ sprintf(
				/* translators: %s: name of a person. */
				__( '%s answers tickets no longer', 'sanad' ),
				member.name
			) }
			action={ __( 'Take the role away', 'sanad' ) }
			cancel={ __( 'Keep it', 'sanad' ) }
			isDestructive
			state={ state }
			onSubmit={ () =>
				state.submit(
					() => remove( member, Number( heir ), state.onLeft ),
					onClose
				)
			}
			onClose={ onClose }
		>
			<p>
				{ __(
					'The account stays, with its other roles. What was written stays too, under the same name.',
					'sanad'
				) }
			</p>
			{ open > 0 && (
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ sprintf(
						/* translators: %d: number of tickets. */
						_n(
							'%d open ticket goes to',
							'%d open tickets go to',
							open,
							'sanad'
						),
						open
					) }
					value={ heir }
					options={ [
						{
							value: '0',
							label: __( 'Nobody: unassigned', 'sanad' ),
						},
						...others.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
					] }
					onChange={ setHeir }
				/>
			) }
		</FormDialog>
	);
}
