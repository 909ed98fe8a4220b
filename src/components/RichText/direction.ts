/** First letter that has a direction: Hebrew, Arabic and their neighbours against all other letters. */
const FIRST_STRONG =
	/([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])|\p{L}/u;

/**
 * The direction of a text by its first strong letter, as `dir="auto"` decides it
 * (Unicode Bidirectional Algorithm, rules P2 and P3).
 *
 * @param text Plain text.
 */
export function directionOf( text: string ): 'rtl' | 'ltr' {
	return FIRST_STRONG.exec( text )?.[ 1 ] ? 'rtl' : 'ltr';
}
