import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { check, moreVertical, people, tag } from '@wordpress/icons';
import type { JSX } from 'react';

import { type BulkChange, useBoot, useDirectory } from '../../../data';
import {
	assignees,
	type Choice,
	folders,
	priorities,
	statuses,
	tags,
	teams,
	topics,
} from './choices';

interface MenuProps {
	icon: JSX.Element;
	label: string;
	/** Empty groups are left out. */
	groups: { label: string; choices: Choice[] }[];
	isDisabled: boolean;
	onChange: ( change: BulkChange ) => void;
}

function Menu( { icon, label, groups, isDisabled, onChange }: MenuProps ) {
	const filled = groups.filter( ( { choices } ) => choices.length > 0 );
	return filled.length === 0 ? null : (
		<DropdownMenu
			icon={ icon }
			label={ label }
			popoverProps={ { className: 'sanad-popover sanad-bulk__menu' } }
			toggleProps={ { size: 'compact', disabled: isDisabled } }
		>
			{ ( { onClose } ) => (
				<>
					{ filled.map( ( group ) => (
						<MenuGroup key={ group.label } label={ group.label }>
							{ group.choices.map( ( choice ) => (
								<MenuItem
									key={ choice.key }
									onClick={ () => {
										onClose();
										onChange( choice.change );
									} }
								>
									<bdi>{ choice.label }</bdi>
								</MenuItem>
							) ) }
						</MenuGroup>
					) ) }
				</>
			) }
		</DropdownMenu>
	);
}

interface Props {
	isDisabled: boolean;
	onChange: ( change: BulkChange ) => void;
}

/**
 * The menus of what can be done to many tickets.
 *
 * @param props
 */
export function BulkMenus( props: Props ) {
	const directory = useDirectory();
	const { user } = useBoot();
	return (
		<>
			{ user.can.assign && (
				<Menu
					{ ...props }
					icon={ people }
					label={ __( 'Assign', 'sanad' ) }
					groups={ [
						{
							label: __( 'Assignee', 'sanad' ),
							choices: assignees( directory, user.id ),
						},
						{
							label: __( 'Team', 'sanad' ),
							choices: teams( directory ),
						},
					] }
				/>
			) }
			<Menu
				{ ...props }
				icon={ check }
				label={ __( 'Status', 'sanad' ) }
				groups={ [
					{
						label: __( 'Status', 'sanad' ),
						choices: statuses(),
					},
				] }
			/>
			<Menu
				{ ...props }
				icon={ tag }
				label={ __( 'Add a tag', 'sanad' ) }
				groups={ [
					{
						label: __( 'Add a tag', 'sanad' ),
						choices: tags( directory ),
					},
				] }
			/>
			<Menu
				{ ...props }
				icon={ moreVertical }
				label={ __( 'More for the chosen tickets', 'sanad' ) }
				groups={ [
					{
						label: __( 'Priority', 'sanad' ),
						choices: priorities(),
					},
					{
						label: __( 'Topic', 'sanad' ),
						choices: topics( directory ),
					},
					{ label: __( 'Move', 'sanad' ), choices: folders() },
				] }
			/>
		</>
	);
}
