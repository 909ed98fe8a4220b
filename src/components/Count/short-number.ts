/**
 * Exact up to 999, then such as "1.2k".
 *
 * @param value
 * @param locale BCP 47.
 */
export function shortNumber( value: number, locale: string ): string {
	return new Intl.NumberFormat( locale, {
		numberingSystem: 'latn',
		notation: value > 999 ? 'compact' : 'standard',
		maximumFractionDigits: 1,
		roundingMode: 'trunc',
	} as Intl.NumberFormatOptions )
		.format( value )
		.replace( /K$/, 'k' );
}

/**
 * Every digit of it.
 *
 * @param value
 * @param locale BCP 47.
 */
export function exactNumber( value: number, locale: string ): string {
	return new Intl.NumberFormat( locale, { numberingSystem: 'latn' } ).format(
		value
	);
}
