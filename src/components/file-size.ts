const UNITS = [ 'byte', 'kilobyte', 'megabyte', 'gigabyte' ] as const;

/**
 * A size as people read it, such as "1.4 MB".
 *
 * @param bytes
 * @param locale BCP 47.
 */
export function fileSize( bytes: number, locale: string ): string {
	const power = Math.min(
		bytes < 1 ? 0 : Math.floor( Math.log10( bytes ) / 3 ),
		UNITS.length - 1
	);
	return new Intl.NumberFormat( locale, {
		numberingSystem: 'latn',
		style: 'unit',
		unit: UNITS[ power ] ?? 'byte',
		// The short form of few bytes is that of one: "5 byte".
		unitDisplay: power === 0 ? 'long' : 'short',
		maximumFractionDigits: power > 1 ? 1 : 0,
	} ).format( bytes / 1000 ** power );
}
