/*
 * Making a formatter costs more than a row of a list; they are made once for each language and kept.
 */

/** Makes a formatter for a language, or gives the one that was made. */
type Kept< Formatter > = ( locale: string ) => Formatter;

function kept< Options, Formatter >(
	Kind: new ( locale: string, options: Options ) => Formatter,
	options: Options
): Kept< Formatter > {
	const known = new Map< string, Formatter >();
	return ( locale ) => {
		let formatter = known.get( locale );
		if ( ! formatter ) {
			formatter = new Kind( locale, options );
			known.set( locale, formatter );
		}
		return formatter;
	};
}

export const numberFormat = ( options: Intl.NumberFormatOptions ) =>
	kept( Intl.NumberFormat, options );

export const dateFormat = ( options: Intl.DateTimeFormatOptions ) =>
	kept( Intl.DateTimeFormat, options );

export const ageFormat = ( options: Intl.RelativeTimeFormatOptions ) =>
	kept( Intl.RelativeTimeFormat, options );
