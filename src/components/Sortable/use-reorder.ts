import { speak } from '@wordpress/a11y';
import { useLayoutEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { DragEvent } from 'react';

type Direction = 'up' | 'down';

export interface Reorder {
	/** For the row of an item: where something may be dropped. */
	rowProps: ( id: number ) => {
		'data-drop': 'before' | 'after' | undefined;
		onDragOver: ( event: DragEvent ) => void;
		onDragLeave: () => void;
		onDrop: ( event: DragEvent ) => void;
	};
	/** For the handle of an item: what is dragged. */
	handleProps: ( id: number ) => {
		draggable: true;
		onDragStart: ( event: DragEvent ) => void;
		onDragEnd: () => void;
	};
	/** For a button that moves an item by one place. */
	buttonProps: (
		id: number,
		direction: Direction
	) => { 'data-move': string; disabled: boolean; onClick: () => void };
}

/**
 * The list without an item, with it in another place.
 *
 * @param ids
 * @param id
 * @param place Counted in the list as it is.
 */
export function moved( ids: number[], id: number, place: number ): number[] {
	const from = ids.indexOf( id );
	const rest = ids.filter( ( other ) => other !== id );
	rest.splice( place > from ? place - 1 : place, 0, id );
	return rest;
}

/**
 * Puts the items of a list in another order: dragged by a handle, or by buttons for keyboards, touch
 * and screen readers. What was moved is announced, and its button keeps the focus.
 *
 * @param ids      In their order.
 * @param nameOf   What an item is called.
 * @param onChange Gets the new order.
 */
export function useReorder(
	ids: number[],
	nameOf: ( id: number ) => string,
	onChange: ( ids: number[] ) => void
): Reorder {
	const dragged = useRef< number | null >( null );
	const pressed = useRef< { id: number; direction: Direction } | null >(
		null
	);
	const [ target, setTarget ] = useState< {
		id: number;
		side: 'before' | 'after';
	} | null >( null );

	const change = ( id: number, place: number ) => {
		const next = moved( ids, id, place );
		if ( next.every( ( other, index ) => other === ids[ index ] ) ) {
			return;
		}
		onChange( next );
		speak(
			sprintf(
				/* translators: 1: name of an item of a list, 2: its place, 3: number of items. */
				__( '“%1$s” now stands at %2$d of %3$d.', 'sanad' ),
				nameOf( id ),
				next.indexOf( id ) + 1,
				next.length
			)
		);
	};

	// A row that changes its place in the document loses the focus.
	const order = ids.join();
	useLayoutEffect( () => {
		const { id, direction } = pressed.current ?? {};
		pressed.current = null;
		if ( id === undefined ) {
			return;
		}
		const find = ( which: string | undefined ) =>
			document.querySelector< HTMLButtonElement >(
				`[data-move="${ id }-${ which }"]:not(:disabled)`
			);
		( find( direction ) ?? find( 'up' ) ?? find( 'down' ) )?.focus();
	}, [ order ] );

	return {
		rowProps: ( id ) => ( {
			'data-drop': target?.id === id ? target.side : undefined,
			onDragOver: ( event ) => {
				if ( dragged.current === null ) {
					return;
				}
				event.preventDefault();
				const { top, height } =
					event.currentTarget.getBoundingClientRect();
				const side =
					event.clientY < top + height / 2 ? 'before' : 'after';
				if ( target?.id !== id || target.side !== side ) {
					setTarget( { id, side } );
				}
			},
			onDragLeave: () => setTarget( null ),
			onDrop: ( event ) => {
				event.preventDefault();
				if ( dragged.current !== null && target ) {
					const place = ids.indexOf( target.id );
					change(
						dragged.current,
						target.side === 'before' ? place : place + 1
					);
				}
				setTarget( null );
			},
		} ),
		handleProps: ( id ) => ( {
			draggable: true,
			onDragStart: ( event ) => {
				dragged.current = id;
				event.dataTransfer.effectAllowed = 'move';
				// Firefox drags nothing that carries no data.
				event.dataTransfer.setData( 'text/plain', nameOf( id ) );
				const row = event.currentTarget.closest( 'li, tr' );
				if ( row ) {
					event.dataTransfer.setDragImage( row, 8, 8 );
				}
			},
			onDragEnd: () => {
				dragged.current = null;
				setTarget( null );
			},
		} ),
		buttonProps: ( id, direction ) => {
			const place = ids.indexOf( id );
			return {
				'data-move': `${ id }-${ direction }`,
				disabled:
					direction === 'up' ? place <= 0 : place === ids.length - 1,
				onClick: () => {
					pressed.current = { id, direction };
					change( id, direction === 'up' ? place - 1 : place + 2 );
				},
			};
		},
	};
}
