/**
 * Folds the spellings of a word into one, the same way for what is stored and what is asked: the
 * rules of `includes/Search/Normaliser.php`, held to the same vectors
 * (`tests/fixtures/search-vectors.json`).
 */

/** What nobody sees: soft hyphen, zero-width characters, controls of direction. */
const INVISIBLE =
	/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Quranic and vowel marks, superscript alef, tatweel. */
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]+/gu;

/** Letters that are written for one another. A standalone hamza stays: dropping it would make أداة and أداء one word. */
const LETTERS: Readonly< Record< string, string > > = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ئ: 'ي',
	ؤ: 'و',
	ة: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ۀ: 'ه',
	ک: 'ك',
	ڪ: 'ك',
	'٫': '.',
	'٬': '',
};

const FOLDED = new RegExp( `[${ Object.keys( LETTERS ).join( '' ) }]`, 'gu' );

const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** Characters whose capital is not theirs alone: going through it would change them. */
const WITHOUT_CAPITAL = 'ı';

/**
 * Unicode case folding, which JavaScript lacks: small letters of capitals, so that ß is ss, and one
 * sigma wherever it stands.
 *
 * @param text Text.
 */
function foldCase( text: string ): string {
	let folded = '';
	for ( const character of text ) {
		folded +=
			character < '\u0080' || character === WITHOUT_CAPITAL
				? character.toLowerCase()
				: character.toLowerCase().toUpperCase().toLowerCase();
	}
	return folded.replace( /ς/gu, 'σ' );
}

/**
 * Folded text; words keep their places.
 *
 * @param text Any text.
 */
export function fold( text: string ): string {
	return foldCase(
		text
			.normalize( 'NFKC' )
			.replace( INVISIBLE, '' )
			.replace( MARKS, '' )
			.replace( FOLDED, ( letter ) => LETTERS[ letter ] ?? letter )
			// The last four bits of these digits are their value.
			.replace( DIGITS, ( digit ) =>
				String( digit.charCodeAt( 0 ) % 16 )
			)
	);
}
