import {
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from '@wordpress/element';
import type { RefObject } from 'react';

import {
	optionId,
	type PickerState,
	usePicker,
} from '../../../components/Picker';
import type { MenuProps } from './menu-props';

interface Menu< Item > extends PickerState< Item > {
	aside: RefObject< HTMLDivElement >;
	/** Waits for what an item holds, and says so by `isWanted` when it is the active one. */
	want: ( item: Item ) => void;
	/** Whether the active item was chosen and is waited for. */
	isWanted: boolean;
}

/**
 * What the menus have in common: the keys of the field, the active option, and an item that was chosen
 * before what it holds had come.
 *
 * @param props    Of the menu.
 * @param items    In the order in which they are shown.
 * @param keyOf    The same for the same item.
 * @param onChoose Called when Enter takes an item.
 */
export function useMenu< Item >(
	props: MenuProps,
	items: Item[],
	keyOf: ( item: Item ) => string,
	onChoose: ( item: Item ) => void
): Menu< Item > {
	const { query, keys, id, onActive, onClose } = props;
	const aside = useRef< HTMLDivElement >( null );
	const [ wanted, setWanted ] = useState< string | null >( null );

	const picker = usePicker( items, {
		keyOf,
		onChoose,
		onClose,
		onAside: () => {
			const target = aside.current?.querySelector< HTMLElement >(
				'button, select, a[href]'
			);
			target?.focus();
			return Boolean( target );
		},
	} );
	const { active, activate, reset, onKey } = picker;
	const activeKey = active === null ? null : keyOf( active );

	useLayoutEffect( () => {
		keys.current = onKey;
	} );
	useEffect( () => {
		onActive( activeKey === null ? undefined : optionId( id, activeKey ) );
		return () => onActive( undefined );
	}, [ activeKey, id, onActive ] );

	const start = useRef( reset );
	start.current = reset;
	useEffect( () => {
		start.current();
		setWanted( null );
	}, [ query ] );

	return {
		...picker,
		aside,
		want: ( item ) => {
			activate( item );
			setWanted( keyOf( item ) );
		},
		isWanted: wanted !== null && wanted === activeKey,
	};
}
