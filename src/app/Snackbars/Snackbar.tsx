import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import type { SnackbarNotice } from '../../data';

interface Props {
	notice: SnackbarNotice;
	/** Gets its id. */
	onRemove: ( id: string ) => void;
}

/** Milliseconds that a notice stays while nobody points at it or has the focus in it. */
const SHOWN_MS = 10_000;

/**
 * One sentence about what was done, with the way to take it back.
 *
 * Not core's snackbar: that one is itself a button with buttons in it, which screen readers cannot
 * tell apart.
 *
 * @param props
 * @param props.notice
 * @param props.onRemove
 */
export function Snackbar( { notice, onRemove }: Props ) {
	const {
		id,
		content,
		spokenMessage,
		status,
		explicitDismiss,
		actions = [],
	} = notice;
	const [ isHeld, setHeld ] = useState( false );

	useEffect( () => {
		if ( spokenMessage ) {
			speak( spokenMessage, status === 'error' ? 'assertive' : 'polite' );
		}
	}, [ spokenMessage, status ] );

	useEffect( () => {
		if ( explicitDismiss || isHeld ) {
			return undefined;
		}
		const timer = setTimeout( () => onRemove( id ), SHOWN_MS );
		return () => clearTimeout( timer );
	}, [ id, content, explicitDismiss, isHeld, onRemove ] );

	const hold = () => setHeld( true );
	const release = () => setHeld( false );

	return (
		<li
			className="sanad-snackbar"
			onMouseEnter={ hold }
			onMouseLeave={ release }
			onFocus={ hold }
			onBlur={ release }
		>
			<span className="sanad-snackbar__text" dir="auto">
				{ content }
			</span>
			{ actions.map( ( { label, onClick } ) => (
				<Button
					key={ label }
					variant="link"
					onClick={ () => {
						onRemove( id );
						onClick?.();
					} }
				>
					{ label }
				</Button>
			) ) }
			<Button
				size="small"
				icon={ closeSmall }
				label={ __( 'Close', 'sanad' ) }
				onClick={ () => onRemove( id ) }
			/>
		</li>
	);
}
