import { useEffect, useRef, useState } from '@wordpress/element';

/**
 * Starts the field anew whenever its text comes from elsewhere: a draft of another device, or
 * nothing, after the message was sent.
 *
 * @param html What the draft holds.
 */
export function useFieldText( html: string ) {
	const typed = useRef( html );
	const [ epoch, setEpoch ] = useState( 0 );
	useEffect( () => {
		if ( html !== typed.current ) {
			typed.current = html;
			setEpoch( ( count ) => count + 1 );
		}
	}, [ html ] );
	const renew = () => setEpoch( ( count ) => count + 1 );
	return { epoch, typed, renew };
}
