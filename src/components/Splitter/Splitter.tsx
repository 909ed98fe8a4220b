import { isRTL } from '@wordpress/i18n';
import type { KeyboardEvent, PointerEvent } from 'react';

import './Splitter.scss';

interface SplitterProps {
	label: string;
	/** Pixels of the part before it. */
	value: number;
	min: number;
	max: number;
	onChange: ( value: number ) => void;
}

/** Pixels of one press of an arrow key. */
const STEP = 20;

/**
 * The edge between two parts of the frame, which can be dragged or moved by the arrow keys. Has to
 * stand inside the part before it.
 *
 * @param props
 * @param props.label
 * @param props.value
 * @param props.min
 * @param props.max
 * @param props.onChange
 */
export function Splitter( {
	label,
	value,
	min,
	max,
	onChange,
}: SplitterProps ) {
	const direction = isRTL() ? -1 : 1;
	const move = ( next: number ) =>
		onChange( Math.round( Math.min( max, Math.max( min, next ) ) ) );

	const onKeyDown = ( event: KeyboardEvent ) => {
		const targets: Record< string, number > = {
			ArrowRight: value + STEP * direction,
			ArrowLeft: value - STEP * direction,
			Home: min,
			End: max,
		};
		const target = targets[ event.key ];
		if ( target !== undefined ) {
			event.preventDefault();
			move( target );
		}
	};

	const onPointerDown = ( event: PointerEvent< HTMLElement > ) => {
		const handle = event.currentTarget;
		const start = event.clientX;
		const part = handle.parentElement;
		let width = value;
		handle.setPointerCapture( event.pointerId );
		// Drawn directly while it is dragged: the preference is saved once, at the end.
		handle.onpointermove = ( { clientX } ) => {
			width = Math.min(
				max,
				Math.max( min, value + ( clientX - start ) * direction )
			);
			part?.style.setProperty( 'inline-size', `${ width }px` );
		};
		handle.onpointerup = handle.onpointercancel = () => {
			handle.onpointermove = null;
			handle.onpointerup = null;
			handle.onpointercancel = null;
			move( width );
		};
	};

	return (
		// A separator that can be moved is a control, which the rule does not know.
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<div
			className="sanad-splitter"
			role="separator"
			aria-orientation="vertical"
			aria-label={ label }
			aria-valuenow={ value }
			aria-valuemin={ min }
			aria-valuemax={ max }

			tabIndex={ 0 }
			onKeyDown={ onKeyDown }
			onPointerDown={ onPointerDown }
		/>
	);
}
