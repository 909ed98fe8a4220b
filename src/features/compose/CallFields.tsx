import { Button, TextControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { clockTime } from '../../components/clock-time';
import { callLength, type NewTicketForm } from '../../data';
import { parseLength } from './call-length';

interface CallFieldsProps {
	form: NewTicketForm;
	onChange: ( part: Partial< NewTicketForm > ) => void;
}

const lengthText = ( seconds: number | null ) =>
	seconds === null ? '' : clockTime( seconds );

function useTick( isRunning: boolean ): void {
	const [ , setTick ] = useState( 0 );
	useEffect( () => {
		if ( ! isRunning ) {
			return undefined;
		}
		const timer = setInterval(
			() => setTick( ( tick ) => tick + 1 ),
			1_000
		);
		return () => clearInterval( timer );
	}, [ isRunning ] );
}

/**
 * How long the call was: typed, or by a clock that runs beside it.
 *
 * @param props
 * @param props.form
 * @param props.onChange
 */
export function CallFields( { form, onChange }: CallFieldsProps ) {
	const isRunning = form.callStartedAt !== null;
	useTick( isRunning );
	const [ typed, setTyped ] = useState( () =>
		lengthText( form.callSeconds )
	);
	const isWrong = ! isRunning && parseLength( typed ) === undefined;

	const toggle = () => {
		if ( ! isRunning ) {
			onChange( { callStartedAt: Date.now() } );
			return;
		}
		const callSeconds = callLength( form );
		setTyped( lengthText( callSeconds ) );
		onChange( { callSeconds, callStartedAt: null } );
	};

	return (
		<div className="sanad-compose__call">
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Length of the call', 'sanad' ) }
				help={
					isWrong
						? __(
								'This is not a length. Write minutes, such as 3 or 3:10.',
								'sanad'
							)
						: __( 'Minutes, such as 3 or 3:10.', 'sanad' )
				}
				dir="ltr"
				inputMode="numeric"
				autoComplete="off"
				readOnly={ isRunning }
				value={ isRunning ? lengthText( callLength( form ) ) : typed }
				onChange={ ( value ) => {
					setTyped( value );
					onChange( { callSeconds: parseLength( value ) ?? null } );
				} }
			/>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				onClick={ toggle }
			>
				{ isRunning
					? __( 'Stop the clock', 'sanad' )
					: __( 'Start the clock', 'sanad' ) }
			</Button>
		</div>
	);
}
