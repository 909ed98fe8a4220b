/**
 * The month of a moment, such as "Mar 2024".
 *
 * @param time   RFC 3339.
 * @param locale BCP 47.
 */
export function monthOf( time: string, locale: string ): string {
	return new Intl.DateTimeFormat( locale, {
		numberingSystem: 'latn',
		month: 'short',
		year: 'numeric',
	} ).format( new Date( time ) );
}

/**
 * The day of a moment, such as "3 Mar 2024".
 *
 * @param time   RFC 3339.
 * @param locale BCP 47.
 */
export function dayOf( time: string, locale: string ): string {
	return new Intl.DateTimeFormat( locale, {
		numberingSystem: 'latn',
		dateStyle: 'medium',
	} ).format( new Date( time ) );
}
