/**
 * A day of the calendar, such as "3 Mar 2024". Latin digits in every language, as beside ticket and
 * order numbers.
 *
 * @param day    `Y-m-d`.
 * @param locale BCP 47.
 */
export function writtenDay( day: string, locale: string ): string {
	return new Intl.DateTimeFormat( locale, {
		numberingSystem: 'latn',
		calendar: 'gregory',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		// The day is no moment: it is the same one in every time zone.
		timeZone: 'UTC',
	} ).format( new Date( `${ day }T00:00:00Z` ) );
}
