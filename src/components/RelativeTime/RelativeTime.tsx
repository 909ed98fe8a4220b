import { VisuallyHidden } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';

import { useBoot } from '../../data';
import { exactTime, shortAge, untilNextAge } from './format';

interface RelativeTimeProps {
	/** RFC 3339. */
	time: string;
}

/**
 * How long ago something was; exactly on hover and for screen readers.
 * @param props
 * @param props.time
 */
export function RelativeTime( { time }: RelativeTimeProps ) {
	const { locale } = useBoot();
	const [ now, setNow ] = useState( () => Date.now() );

	useEffect( () => {
		const timer = setTimeout(
			() => setNow( Date.now() ),
			untilNextAge( time, now )
		);
		return () => clearTimeout( timer );
	}, [ time, now ] );

	const exact = exactTime( time, locale );
	return (
		<time dateTime={ time } title={ exact }>
			<span aria-hidden="true">{ shortAge( time, now, locale ) }</span>
			<VisuallyHidden as="span">{ exact }</VisuallyHidden>
		</time>
	);
}
