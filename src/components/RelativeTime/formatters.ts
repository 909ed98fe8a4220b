/*
 * Making a formatter costs more than a row of a list; they are made once for each language and kept.
 */

function kept< Options, Formatter >(
	make: ( locale: string, options: Options ) => Formatter
): ( locale: string, options: Options ) => Formatter {
	const known = new Map< string, Formatter >();
	return ( locale, options ) => {
		const key = locale + JSON.stringify( options );
		const formatter = known.get( key ) ?? make( locale, options );
		known.set( key, formatter );
		return formatter;
	};
}

export const numberFormat = kept(
	( locale, options: Intl.NumberFormatOptions ) =>
		new Intl.NumberFormat( locale, options )
);

export const dateFormat = kept(
	( locale, options: Intl.DateTimeFormatOptions ) =>
		new Intl.DateTimeFormat( locale, options )
);

export const ageFormat = kept(
	( locale, options: Intl.RelativeTimeFormatOptions ) =>
		new Intl.RelativeTimeFormat( locale, options )
);
