import { useEffect, useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';
import { Icon, scheduled } from '@wordpress/icons';
import type { ReactNode } from 'react';

const secondsUntil = ( time: string ) =>
	Math.ceil( ( Date.parse( time ) - Date.now() ) / 1_000 );

/**
 * That a message has not left yet, counting down; afterwards whatever is known of its mail.
 *
 * @param props
 * @param props.until    When it leaves.
 * @param props.children What is shown from then on.
 */
export function HeldState( {
	until,
	children,
}: {
	until: string;
	children: ReactNode;
} ) {
	const [ left, setLeft ] = useState( () => secondsUntil( until ) );
	const isHeld = left > 0;
	useEffect( () => {
		if ( ! isHeld ) {
			return undefined;
		}
		const timer = setInterval(
			() => setLeft( secondsUntil( until ) ),
			1_000
		);
		return () => clearInterval( timer );
	}, [ isHeld, until ] );

	if ( ! isHeld ) {
		return <>{ children }</>;
	}
	return (
		<p className="sanad-delivery sanad-delivery--queued">
			<Icon icon={ scheduled } size={ 16 } />
			<span>
				{ sprintf(
					/* translators: %d: number of seconds. */
					_n(
						'Leaves in %d second',
						'Leaves in %d seconds',
						left,
						'sanad'
					),
					left
				) }
			</span>
		</p>
	);
}
