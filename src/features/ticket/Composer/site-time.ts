/** A time of day on a date, without a time zone. Months from 1. */
interface Clock {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
}

export interface UsualTime {
	name: 'tomorrow' | 'monday';
	time: Date;
}

/** Hour at which a working day begins. */
const MORNING = 9;

const MINUTE_MS = 60_000;

const MONDAY = 1;

/** An offset in the place of a name, as WordPress keeps it where the owner chose no city. */
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

function clockOf( ms: number ): Clock {
	const date = new Date( ms );
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
	};
}

function msOf( { year, month, day, hour, minute }: Clock ): number {
	return Date.UTC( year, month - 1, day, hour, minute );
}

/**
 * Minutes by which the clocks of a zone are ahead of UTC at a moment.
 *
 * @param zone Name as in `Asia/Riyadh`, or an offset as in `+03:00`.
 * @param at
 */
function offsetOf( zone: string, at: Date ): number {
	const fixed = OFFSET.exec( zone );
	if ( fixed ) {
		const minutes = Number( fixed[ 2 ] ) * 60 + Number( fixed[ 3 ] );
		return fixed[ 1 ] === '-' ? -minutes : minutes;
	}
	const parts = new Intl.DateTimeFormat( 'en-US', {
		timeZone: zone,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
	} ).formatToParts( at );
	const part = ( type: Intl.DateTimeFormatPartTypes ) =>
		Number( parts.find( ( one ) => one.type === type )?.value );
	const local = msOf( {
		year: part( 'year' ),
		month: part( 'month' ),
		day: part( 'day' ),
		hour: part( 'hour' ),
		minute: part( 'minute' ),
	} );
	return Math.round( ( local - at.getTime() ) / MINUTE_MS );
}

function momentOf( clock: Clock, zone: string ): Date {
	const ms = msOf( clock );
	const guess = new Date( ms - offsetOf( zone, new Date( ms ) ) * MINUTE_MS );
	// Once more, since the clocks may have been changed between the two.
	return new Date( ms - offsetOf( zone, guess ) * MINUTE_MS );
}

/**
 * The times at which an answer is usually sent later.
 *
 * @param now
 * @param zone The shop's time zone.
 */
export function usualTimes( now: Date, zone: string ): UsualTime[] {
	const local = new Date( now.getTime() + offsetOf( zone, now ) * MINUTE_MS );
	const today = clockOf( local.getTime() );
	const morningIn = ( days: number ) =>
		momentOf(
			{ ...today, day: today.day + days, hour: MORNING, minute: 0 },
			zone
		);
	const toMonday = ( MONDAY - local.getUTCDay() + 7 ) % 7 || 7;
	return [
		{ name: 'tomorrow', time: morningIn( 1 ) },
		...( toMonday === 1
			? []
			: [ { name: 'monday' as const, time: morningIn( toMonday ) } ] ),
	];
}

/**
 * A moment as a field for date and time holds it.
 *
 * @param time
 * @param zone The shop's time zone.
 */
export function toField( time: Date, zone: string ): string {
	const ms = time.getTime() + offsetOf( zone, time ) * MINUTE_MS;
	return new Date( ms ).toISOString().slice( 0, 16 );
}

/**
 * The moment that a field for date and time names; null if it names none.
 *
 * @param value
 * @param zone  The shop's time zone.
 */
export function fromField( value: string, zone: string ): Date | null {
	const ms = Date.parse( `${ value }Z` );
	return Number.isNaN( ms ) ? null : momentOf( clockOf( ms ), zone );
}

/**
 * A moment as people of the shop read it.
 *
 * @param time
 * @param zone   The shop's time zone.
 * @param locale BCP 47.
 */
export function siteTime( time: Date, zone: string, locale: string ): string {
	// As if it were UTC, since not every browser formats in a zone that is an offset.
	const ms = time.getTime() + offsetOf( zone, time ) * MINUTE_MS;
	return new Intl.DateTimeFormat( locale, {
		numberingSystem: 'latn',
		calendar: 'gregory',
		timeZone: 'UTC',
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
	} ).format( ms );
}
