import { useEffect, useRef } from '@wordpress/element';
import type { ReactNode, Ref } from 'react';

import './Picker.scss';

interface Props< Item > {
	/** Element id of the list; its options get ids that begin with it. */
	id: string;
	/** Accessible name of the list. */
	label: string;
	items: Item[];
	keyOf: ( item: Item ) => string;
	active: Item | null;
	onActivate: ( item: Item ) => void;
	onChoose: ( item: Item ) => void;
	renderItem: ( item: Item ) => ReactNode;
	/** In the place of an empty list: why it is empty, or what failed. */
	empty: ReactNode;
	/** Above the list, such as a field that filters it. */
	head?: ReactNode;
	/** What the active item holds; null where a name says all, and the list stands alone. */
	aside: ReactNode;
	asideRef: Ref< HTMLDivElement >;
	/** Accessible name of what stands beside the list. */
	asideLabel: string;
	/** The keys, in a line, if there is anything to say. */
	hint: ReactNode;
}

/**
 * Element id of an option, for `aria-activedescendant`.
 *
 * @param id  Of the list.
 * @param key Of the item.
 */
export function optionId( id: string, key: string ): string {
	return `${ id }-${ key }`;
}

/**
 * A list to take one item from, with what the item holds beside it. The focus stays in the field that
 * filters the list; the field moves the active item by `usePicker()`.
 *
 * @param props
 */
export function Picker< Item >( props: Props< Item > ) {
	const { id, items, keyOf, active, onActivate, onChoose } = props;
	const list = useRef< HTMLUListElement >( null );
	const activeKey = active === null ? null : keyOf( active );

	useEffect( () => {
		list.current
			?.querySelector( '[aria-selected="true"]' )
			?.scrollIntoView( { block: 'nearest' } );
	}, [ activeKey ] );

	return (
		<div
			className={ `sanad-picker${ props.aside === null ? ' is-plain' : '' }` }
		>
			<div className="sanad-picker__main">
				{ props.head }
				<ul
					ref={ list }
					id={ id }
					className="sanad-picker__list"
					role="listbox"
					aria-label={ props.label }
				>
					{ items.map( ( item ) => {
						const key = keyOf( item );
						return (
							// The field that keeps the focus has the keys.
							// eslint-disable-next-line jsx-a11y/click-events-have-key-events
							<li
								key={ key }
								id={ optionId( id, key ) }
								className="sanad-picker__option"
								role="option"
								aria-selected={ key === activeKey }
								// Keeps the focus and the cursor in the field.
								onMouseDown={ ( event ) =>
									event.preventDefault()
								}
								onMouseMove={ () =>
									key !== activeKey && onActivate( item )
								}
								onClick={ () => onChoose( item ) }
							>
								{ props.renderItem( item ) }
							</li>
						);
					} ) }
				</ul>
				{ items.length === 0 && (
					<div className="sanad-picker__empty">{ props.empty }</div>
				) }
				{ props.hint !== null && (
					<p className="sanad-picker__hint">{ props.hint }</p>
				) }
			</div>
			{ active !== null && props.aside !== null && (
				<div
					ref={ props.asideRef }
					className="sanad-picker__aside"
					role="group"
					aria-label={ props.asideLabel }
				>
					{ props.aside }
				</div>
			) }
		</div>
	);
}
