/**
 * What the forms of one word have in common, in Arabic and English: the rules of
 * `includes/Search/Stemmer.php` and `EnglishStemmer.php`, held to the same vectors.
 */

/** Longest first. */
const PREFIXES = [
	'وبال',
	'وكال',
	'فبال',
	'وال',
	'بال',
	'كال',
	'فال',
	'ولل',
	'لل',
	'ال',
];

/** Longest first; after folding, so ه stands for ة too. */
const SUFFIXES = [
	'ات',
	'ان',
	'ين',
	'ون',
	'ها',
	'هم',
	'نا',
	'كم',
	'يه',
	'ته',
	'تي',
	'ه',
	'ي',
];

/** Letters that have to stay. */
const MIN_STEM = 3;

/** A word keeps its leading و unless five letters stay: most short words that begin with it are rooted in it. */
const MIN_AFTER_WAW = 5;

/** English words that only look like a form. */
const WHOLE = new Set( [
	'always',
	'anything',
	'during',
	'everything',
	'feed',
	'hundred',
	'indeed',
	'need',
	'news',
	'nothing',
	'perhaps',
	'seed',
	'something',
	'speed',
	'spring',
	'string',
] );

const ARABIC = /^\p{Script_Extensions=Arabic}+$/u;

/**
 * A folded word without its article, preposition and conjunction.
 *
 * @param word Folded.
 */
export function withoutPrefix( word: string ): string {
	for ( const prefix of PREFIXES ) {
		if (
			word.startsWith( prefix ) &&
			word.length - prefix.length >= MIN_STEM
		) {
			return word.slice( prefix.length );
		}
	}
	return word.startsWith( 'و' ) && word.length - 1 >= MIN_AFTER_WAW
		? word.slice( 1 )
		: word;
}

function withoutSuffix( word: string ): string {
	const suffix = SUFFIXES.find(
		( ending ) =>
			word.endsWith( ending ) && word.length - ending.length >= MIN_STEM
	);
	return suffix ? word.slice( 0, -suffix.length ) : word;
}

function withoutPlural( word: string ): string {
	if ( word.endsWith( 'ies' ) ) {
		return word.length > 4
			? `${ word.slice( 0, -3 ) }y`
			: word.slice( 0, -1 );
	}
	if ( /(?:s|sh|ch|x|z)es$/.test( word ) ) {
		return word.slice( 0, -2 );
	}
	return /[^su]s$/.test( word ) ? word.slice( 0, -1 ) : word;
}

function withoutEnding( word: string ): string {
	const endings: [ string, string ][] = [
		[ 'ied', 'y' ],
		[ 'ing', '' ],
		[ 'ed', '' ],
	];
	for ( const [ ending, instead ] of endings ) {
		if ( word.endsWith( ending ) ) {
			const rest = word.slice( 0, -ending.length ) + instead;
			return rest.length >= MIN_STEM && /[aeiouy]/.test( rest )
				? rest
				: word;
		}
	}
	return word;
}

/**
 * What an ending adds or takes goes from all forms: change and changing, ship and shipping.
 *
 * @param word Without its ending.
 */
function withoutEnd( word: string ): string {
	return word.length > MIN_STEM && /([b-df-hj-np-tv-z])\1$|e$/.test( word )
		? word.slice( 0, -1 )
		: word;
}

/**
 * The stem of a folded word; the word itself where nothing is known about it.
 *
 * @param word Folded.
 */
export function stem( word: string ): string {
	if ( /^[a-z]+$/.test( word ) ) {
		return word.length <= MIN_STEM || WHOLE.has( word )
			? word
			: withoutEnd( withoutEnding( withoutPlural( word ) ) );
	}
	return ARABIC.test( word ) ? withoutSuffix( withoutPrefix( word ) ) : word;
}
