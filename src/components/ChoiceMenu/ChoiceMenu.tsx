import { Button, Popover } from '@wordpress/components';
import { useCallback, useRef, useState } from '@wordpress/element';
import type { JSX, ReactNode } from 'react';

import {
	type ShortcutName,
	useShortcut,
	useShortcutProps,
} from '../../shortcuts';
import type { Choice } from './choice';
import { ChoiceList, type Question } from './ChoiceList';
import './ChoiceMenu.scss';

interface Props< Item extends Choice > {
	/** Of the button and of the menu. */
	label: string;
	/** Of the button, where that says more. */
	buttonLabel?: string;
	/** What the field in the menu asks for, such as "Find a tag". */
	fieldLabel: string;
	/** Opens the menu too. */
	shortcut?: ShortcutName;
	choices: Item[];
	/** Whether more than one can hold; the menu then stays open. */
	isMulti?: boolean;
	isDisabled?: boolean;
	/** What making a new one of what was typed is called; without it nothing can be made. */
	createLabel?: ( typed: string ) => string;
	/** What to ask before that; by default nothing. */
	question?: Question;
	onChoose: ( choice: Item ) => void;
	onCreate?: ( typed: string ) => void;
	/** On the button. */
	icon?: JSX.Element;
	/** On the button, in the place of an icon. */
	children?: ReactNode;
	/** Below the icon, where the button stands in a bar of large ones. */
	text?: string;
}

/**
 * A button that opens a menu to search and choose from, by mouse, by thumb and by keyboard alone. What
 * had the focus before gets it back.
 *
 * @param props
 */
export function ChoiceMenu< Item extends Choice >( props: Props< Item > ) {
	const { label, icon, children, text, isDisabled = false } = props;
	const shortcut = props.shortcut ?? null;
	const [ isOpen, setOpen ] = useState( false );
	const button = useRef< HTMLButtonElement >( null );
	const before = useRef< Element | null >( null );
	const keys = useShortcutProps( shortcut );

	const open = () => {
		before.current = button.current?.ownerDocument.activeElement ?? null;
		setOpen( true );
	};
	const close = useCallback( () => {
		setOpen( false );
		const { current: last } = before;
		const isGone =
			! ( last instanceof HTMLElement ) ||
			! last.isConnected ||
			last === last.ownerDocument.body;
		( isGone ? button.current : last )?.focus( { preventScroll: true } );
	}, [] );
	useShortcut( shortcut, open, { isEnabled: ! isDisabled } );

	return (
		<>
			<Button
				ref={ button }
				label={ props.buttonLabel ?? label }
				{ ...( text === undefined
					? { size: 'compact', showTooltip: true, ...keys }
					: { className: 'sanad-bar-button' } ) }
				{ ...( children ? { variant: 'secondary' } : { icon } ) }
				aria-expanded={ isOpen }
				aria-haspopup="dialog"
				disabled={ isDisabled }
				accessibleWhenDisabled
				onClick={ isOpen ? close : open }
			>
				{ children ?? text }
			</Button>
			{ isOpen && (
				<Popover
					className="sanad-popover sanad-choices-popover"
					anchor={ button.current }
					placement="bottom-end"
					expandOnMobile
					headerTitle={ label }
					focusOnMount={ false }
					// The keys for a question in it lie at the end of the page.
					constrainTabbing
					role="dialog"
					aria-label={ label }
					onClose={ close }
					onFocusOutside={ () => setOpen( false ) }
				>
					<ChoiceList
						label={ label }
						fieldLabel={ props.fieldLabel }
						choices={ props.choices }
						isMulti={ props.isMulti ?? false }
						createLabel={ props.createLabel ?? null }
						question={ props.question ?? ( () => null ) }
						onChoose={ props.onChoose }
						onCreate={ ( typed ) => props.onCreate?.( typed ) }
						onClose={ close }
					/>
				</Popover>
			) }
		</>
	);
}
