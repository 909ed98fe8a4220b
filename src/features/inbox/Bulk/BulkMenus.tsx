import { __ } from '@wordpress/i18n';
import { check, moreVertical, people, tag } from '@wordpress/icons';

import { ChoiceMenu } from '../../../components/ChoiceMenu';
import { type BulkChange, useBoot, useDirectory } from '../../../data';
import { useShortcut } from '../../../shortcuts';
import {
	assignees,
	type BulkChoice,
	folders,
	priorities,
	reads,
	statuses,
	tags,
	teams,
	topics,
} from './choices';

interface Props {
	isDisabled: boolean;
	onChange: ( change: BulkChange ) => void;
}

/**
 * The menus of what can be done to many tickets.
 *
 * @param props
 * @param props.isDisabled
 * @param props.onChange
 */
export function BulkMenus( { isDisabled, onChange }: Props ) {
	const directory = useDirectory();
	const { user } = useBoot();
	const shared = {
		isDisabled,
		onChoose: ( { change }: BulkChoice ) => onChange( change ),
	};
	useShortcut( 'trash', () => onChange( { folder: 'trash' } ), {
		isEnabled: ! isDisabled,
	} );
	useShortcut( 'unread', () => onChange( { unread: true } ), {
		isEnabled: ! isDisabled,
	} );
	return (
		<>
			{ user.can.assign && (
				<ChoiceMenu
					{ ...shared }
					icon={ people }
					label={ __( 'Assign', 'sanad' ) }
					fieldLabel={ __( 'Find an agent or a team', 'sanad' ) }
					shortcut="assign"
					choices={ [
						...assignees( directory, user.id ),
						...teams( directory ),
					] }
				/>
			) }
			<ChoiceMenu
				{ ...shared }
				icon={ check }
				label={ __( 'Status', 'sanad' ) }
				fieldLabel={ __( 'Find a status', 'sanad' ) }
				shortcut="status"
				choices={ statuses() }
			/>
			<ChoiceMenu
				{ ...shared }
				icon={ tag }
				label={ __( 'Add a tag', 'sanad' ) }
				fieldLabel={ __( 'Find a tag', 'sanad' ) }
				shortcut="tag"
				choices={ tags( directory ) }
			/>
			<ChoiceMenu
				{ ...shared }
				icon={ moreVertical }
				label={ __( 'More for the chosen tickets', 'sanad' ) }
				fieldLabel={ __( 'Find a change', 'sanad' ) }
				choices={ [
					...reads(),
					...priorities(),
					...topics( directory ),
					...folders(),
				] }
			/>
		</>
	);
}
