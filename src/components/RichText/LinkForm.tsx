import { Button, Popover, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { linkAddress } from './link';

interface Props {
	/** Address of the link at the cursor; empty for a new one. */
	address: string;
	/** Gets the whole address, or null to remove the link. */
	onSave: ( address: string | null ) => void;
	onClose: () => void;
}

/**
 * Asks for the address of a link.
 *
 * @param props
 * @param props.address
 * @param props.onSave
 * @param props.onClose
 */
export function LinkForm( { address, onSave, onClose }: Props ) {
	const [ typed, setTyped ] = useState( address );
	const [ isRefused, setRefused ] = useState( false );

	const save = () => {
		const whole = linkAddress( typed );
		if ( whole === null ) {
			setRefused( true );
		} else {
			onSave( whole );
		}
	};

	return (
		<Popover
			placement="top-start"
			focusOnMount="firstElement"
			onClose={ onClose }
		>
			<form
				className="sanad-link-form"
				onSubmit={ ( event ) => {
					event.preventDefault();
					// The field stands inside the composer, which must not be sent with it.
					event.stopPropagation();
					save();
				} }
			>
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Link to', 'sanad' ) }
					value={ typed }
					onChange={ ( value ) => {
						setTyped( value );
						setRefused( false );
					} }
					dir="ltr"
					inputMode="url"
					autoComplete="off"
					help={
						isRefused
							? __(
									'This is no address that can be opened. Try something like example.com/returns.',
									'sanad'
								)
							: undefined
					}
				/>
				<div className="sanad-link-form__buttons">
					<Button variant="primary" type="submit">
						{ __( 'Set link', 'sanad' ) }
					</Button>
					{ address !== '' && (
						<Button
							variant="tertiary"
							onClick={ () => onSave( null ) }
						>
							{ __( 'Remove link', 'sanad' ) }
						</Button>
					) }
				</div>
			</form>
		</Popover>
	);
}
