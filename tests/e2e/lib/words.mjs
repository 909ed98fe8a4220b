// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';

const file = join( import.meta.dirname, '../../../languages/sanad-ar.po' );

/**
 * The words of the screens in one language.
 *
 * @param {'en'|'ar'} lang Language.
 * @return {(text: string, context?: string) => string} Turns an English text into what the screen shows.
 */
export function words( lang ) {
	if ( lang === 'en' ) {
		return ( text ) => text;
	}
	const { translations } = po.parse( readFileSync( file ) );
	return ( text, context = '' ) => {
		const found = translations[ context ]?.[ text ]?.msgstr[ 0 ];
		if ( ! found ) {
			throw new Error( `There is no Arabic text for “${ text }”.` );
		}
		return found;
	};
}

/**
 * A pattern for a text with placeholders, whatever stands in their places.
 *
 * @param {string} text Such as "Ticket #%1$d".
 * @return {RegExp} Pattern.
 */
export function pattern( text ) {
	return new RegExp(
		text
			.replace( /[.*+?^{}()|[\]\\]/g, '\\$&' )
			.replace( /%(\d+\$)?[sd]/g, '.*' )
			.replace( /\$/g, '\\$' )
	);
}
