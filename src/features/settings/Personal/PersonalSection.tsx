import {
	Button,
	RadioControl,
	SelectControl,
	ToggleControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useFullScreen } from '../../../app/use-full-screen';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { RequestError, useMe, usePreference } from '../../../data';
import { runShortcut } from '../../../shortcuts';
import { Section } from '../Section';

/** The server takes 5 to 30. */
const UNDO_SECONDS = [ 5, 10, 15, 20, 30 ];

/** For how long what an agent sends can be taken back. */
function UndoTime() {
	const { me, save } = useMe();
	const [ failed, setFailed ] = useState< {
		seconds: number;
		error: RequestError;
	} | null >( null );
	// One that was set elsewhere is shown too.
	const choices = [ ...new Set( [ ...UNDO_SECONDS, me.undo_seconds ] ) ];

	const change = async ( seconds: number ) => {
		setFailed( null );
		try {
			await save( { undo_seconds: seconds } );
		} catch ( thrown ) {
			if ( thrown instanceof RequestError ) {
				setFailed( { seconds, error: thrown } );
			}
		}
	};

	return (
		<>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Undo a sent answer within', 'sanad' ) }
				help={ __(
					'An answer leaves when this time is over. Until then it can be taken back and changed.',
					'sanad'
				) }
				value={ String( me.undo_seconds ) }
				options={ choices
					.sort( ( one, other ) => one - other )
					.map( ( seconds ) => ( {
						value: String( seconds ),
						label: sprintf(
							/* translators: %d: number of seconds. */
							_n( '%d second', '%d seconds', seconds, 'sanad' ),
							seconds
						),
					} ) ) }
				onChange={ ( value ) => void change( Number( value ) ) }
			/>
			{ failed && (
				<ErrorNotice
					error={ failed.error }
					onRetry={ () => void change( failed.seconds ) }
				/>
			) }
		</>
	);
}

/** How an agent has set up his own desk. Everything is kept as it is changed. */
export default function PersonalSection() {
	const [ hasSingleKeys, setSingleKeys ] = usePreference( 'singleKeys' );
	const [ listLayout, setListLayout ] = usePreference( 'listLayout' );
	const { isFullScreen, toggle } = useFullScreen();

	return (
		<Section
			title={ __( 'Preferences', 'sanad' ) }
			intro={ __(
				'These are yours alone and follow you to every device. They are kept as you change them.',
				'sanad'
			) }
		>
			<div className="sanad-form">
				<UndoTime />
				<RadioControl
					label={ __( 'The list of tickets', 'sanad' ) }
					selected={ listLayout }
					options={ [
						{
							value: 'rows',
							label: __( 'Rows with what was written', 'sanad' ),
						},
						{
							value: 'table',
							label: __(
								'A table, with more on a page',
								'sanad'
							),
						},
					] }
					onChange={ setListLayout }
				/>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Full screen', 'sanad' ) }
					help={ __(
						'Hides the menu and the bar of WordPress.',
						'sanad'
					) }
					checked={ isFullScreen }
					onChange={ toggle }
				/>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Single keys', 'sanad' ) }
					help={ __(
						'Letters and signs work alone while you are not writing. Switch them off if you steer by voice or press them by mistake.',
						'sanad'
					) }
					checked={ hasSingleKeys }
					onChange={ setSingleKeys }
				/>
				<div>
					<Button
						variant="secondary"
						onClick={ () => runShortcut( 'help' ) }
					>
						{ __( 'Show the shortcuts', 'sanad' ) }
					</Button>
				</div>
			</div>
		</Section>
	);
}
