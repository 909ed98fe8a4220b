import { UNTIL_ANSWER } from '../../../data/labels';

export interface SnoozeTime {
	name: 'untilAnswer' | 'later' | 'tomorrow' | 'inThreeDays' | 'inAWeek';
	/** RFC 3339. */
	time: string;
}

/** Hour of the agent's own clock at which a working day begins. */
const MORNING = 9;

function morningAfter( now: Date, days: number ): Date {
	const morning = new Date( now );
	morning.setDate( now.getDate() + days );
	morning.setHours( MORNING, 0, 0, 0 );
	return morning;
}

/**
 * The times until which a ticket is usually put away.
 *
 * @param now In the agent's time zone.
 */
export function snoozeTimes( now: Date ): SnoozeTime[] {
	const later = new Date( now );
	later.setHours( now.getHours() + 3, now.getMinutes(), 0, 0 );
	return [
		{ name: 'untilAnswer', time: UNTIL_ANSWER },
		{ name: 'later', time: later.toISOString() },
		{ name: 'tomorrow', time: morningAfter( now, 1 ).toISOString() },
		{ name: 'inThreeDays', time: morningAfter( now, 3 ).toISOString() },
		{ name: 'inAWeek', time: morningAfter( now, 7 ).toISOString() },
	];
}
