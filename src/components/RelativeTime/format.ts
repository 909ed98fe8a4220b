import { ageFormat, dateFormat, numberFormat } from './formatters';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/*
 * Latin digits in every language: ticket, order and tracking numbers beside these times are written
 * with them, and two kinds of digits in one row are hard to read.
 */
const LATIN = { numberingSystem: 'latn' } as const;

const unitFormat = ( unit: string ) =>
	numberFormat( { ...LATIN, style: 'unit', unit, unitDisplay: 'narrow' } );
const minutes = unitFormat( 'minute' );
const hours = unitFormat( 'hour' );
const days = unitFormat( 'day' );
const ages = ageFormat( { numeric: 'auto' } );

const DAY_AND_MONTH = { ...LATIN, month: 'short', day: 'numeric' } as const;
const dayOfThisYear = dateFormat( DAY_AND_MONTH );
const dayOfAnyYear = dateFormat( { ...DAY_AND_MONTH, year: 'numeric' } );
const moment = dateFormat( {
	...DAY_AND_MONTH,
	hour: '2-digit',
	minute: '2-digit',
} );
const exactMoment = dateFormat( {
	...LATIN,
	dateStyle: 'full',
	timeStyle: 'short',
} );

function secondsSince( time: string, now: number ): number {
	// A clock of the server that runs a little ahead is no future.
	return Math.max( 0, ( now - Date.parse( time ) ) / 1000 );
}

/**
 * How long something lasts already, such as "25m", "2h" or "12d".
 *
 * @param since  RFC 3339.
 * @param now    Milliseconds since 1970.
 * @param locale BCP 47.
 */
export function shortDuration(
	since: string,
	now: number,
	locale: string
): string {
	const seconds = secondsSince( since, now );
	const whole = ( value: number ) => Math.max( 1, Math.floor( value ) );

	if ( seconds < HOUR ) {
		return minutes( locale ).format( whole( seconds / MINUTE ) );
	}
	return seconds < DAY
		? hours( locale ).format( whole( seconds / HOUR ) )
		: days( locale ).format( whole( seconds / DAY ) );
}

/**
 * How long ago, as short as a list needs it, such as "2h". Beyond a week the day itself.
 *
 * @param time   RFC 3339.
 * @param now    Milliseconds since 1970.
 * @param locale BCP 47.
 */
export function shortAge( time: string, now: number, locale: string ): string {
	const seconds = secondsSince( time, now );
	if ( seconds < MINUTE ) {
		return ages( locale ).format( 0, 'second' );
	}
	if ( seconds < WEEK ) {
		return shortDuration( time, now, locale );
	}
	const isThisYear =
		new Date( time ).getFullYear() === new Date( now ).getFullYear();
	const day = isThisYear ? dayOfThisYear : dayOfAnyYear;
	return day( locale ).format( new Date( time ) );
}

/**
 * The exact moment, in the agent's own time zone.
 *
 * @param time   RFC 3339.
 * @param locale BCP 47.
 */
export function exactTime( time: string, locale: string ): string {
	return exactMoment( locale ).format( new Date( time ) );
}

/**
 * Milliseconds until the short age of a time reads otherwise.
 *
 * @param time RFC 3339.
 * @param now  Milliseconds since 1970.
 */
export function untilNextAge( time: string, now: number ): number {
	const seconds = ( now - Date.parse( time ) ) / 1000;
	if ( seconds < HOUR ) {
		return 20_000;
	}
	return seconds < DAY ? 600_000 : 3_600_000;
}

/**
 * A moment in the future as a list shows it, such as "24 Nov, 09:00".
 *
 * @param time   RFC 3339.
 * @param locale BCP 47.
 */
export function shortMoment( time: string, locale: string ): string {
	return moment( locale ).format( new Date( time ) );
}
