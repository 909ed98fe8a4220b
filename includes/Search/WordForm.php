<?php
declare(strict_types=1);

namespace Sanad\Search;

/** What the forms of one word have in common, in the scripts that Sanad knows forms of. */
final class WordForm {

	/** The stem of a folded word; the word itself where nothing is known about it. */
	public static function stem( string $word ): string {
		return 1 === preg_match( '/^[a-z]+$/D', $word ) ? EnglishStemmer::stem( $word ) : Stemmer::stem( $word );
	}
}
