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

/**
 * Whether a text has a letter that decides its direction; signs and numbers alone have none.
 *
 * @param text Plain text.
 */
export function hasDirection( text: string ): boolean {
	return FIRST_STRONG.test( text );
}

/** What a block's `dir` may say. */
export type TextDirection = 'rtl' | 'ltr';

/**
 * Whether the value of an attribute is a direction.
 *
 * @param value
 */
export function isDirection( value: string | null ): value is TextDirection {
	return value === 'rtl' || value === 'ltr';
}

/**
 * Takes directions away that the text of a block has by itself, so that they follow it when it is
 * typed on. What is left was chosen.
 *
 * @param body Is changed.
 */
export function dropImpliedDirections( body: HTMLElement ): void {
	body.querySelectorAll( '[dir]' ).forEach( ( block ) => {
		const own =
			block.tagName === 'PRE'
				? 'ltr'
				: directionOf( block.textContent ?? '' );
		if ( block.getAttribute( 'dir' ) === own ) {
			block.removeAttribute( 'dir' );
		}
	} );
}
