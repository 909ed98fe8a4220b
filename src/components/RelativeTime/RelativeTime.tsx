import { useBoot } from '../../data';
import { exactTime, shortAge } from './format';
import { useNow } from './use-now';

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
	const now = useNow( time );
	const exact = exactTime( time, locale );
	return (
		<time dateTime={ time } title={ exact }>
			<span aria-hidden="true">{ shortAge( time, now, locale ) }</span>
			<span className="screen-reader-text">{ exact }</span>
		</time>
	);
}
