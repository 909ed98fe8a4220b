import { exactTime, shortMoment } from '../../../components/RelativeTime';
import { useBoot } from '../../../data';

/**
 * A moment to come, in short; exactly on hover.
 *
 * @param props
 * @param props.time RFC 3339.
 */
export function Moment( { time }: { time: string } ) {
	const { locale } = useBoot();
	return (
		<time dateTime={ time } title={ exactTime( time, locale ) }>
			{ shortMoment( time, locale ) }
		</time>
	);
}
