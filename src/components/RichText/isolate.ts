import { directionOf } from './direction';

/** Unicode's isolates: from left to right, by the first letter, and their end. */
const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';

const BLOCK = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, body';

/**
 * Turns `<bdi>` into text. A message knows no such element, and the editor would take it for a block;
 * where a name or number runs against its paragraph, invisible characters keep it in one piece.
 *
 * @param body Is changed.
 */
export function isolateText( body: HTMLElement ): void {
	body.querySelectorAll( 'bdi' ).forEach( ( bdi ) => {
		const around = bdi.closest( BLOCK ) ?? body;
		const isLtr = bdi.dir === 'ltr';
		const own = isLtr ? 'ltr' : directionOf( bdi.textContent ?? '' );
		if ( own === directionOf( around.textContent ?? '' ) ) {
			bdi.replaceWith( ...bdi.childNodes );
		} else {
			bdi.replaceWith( isLtr ? LRI : FSI, ...bdi.childNodes, PDI );
		}
	} );
	body.normalize();
}
