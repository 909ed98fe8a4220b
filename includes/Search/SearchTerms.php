<?php
declare(strict_types=1);

namespace Sanad\Search;

/** What somebody typed into the search box, as terms that all have to be found in one text. */
final class SearchTerms {

	/** More words than anybody looks for; keeps a pasted letter from becoming a query of hundreds of conditions. */
	private const MAX_TERMS = 8;

	/** Words that stand in most texts. Left out, unless nothing else was typed. Folded. */
	private const COMMON = array(
		'من', 'في', 'علي', 'الي', 'عن', 'ان', 'هذا', 'هذه', 'ما', 'لا', 'يا', 'هل', 'مع', 'قد', 'كان', 'او', 'ثم', 'التي', 'الذي',
		'the', 'a', 'an', 'and', 'or', 'of', 'to', 'in', 'on', 'is', 'it', 'for', 'my', 'i', 'you', 'with', 'at',
	);

	/** @param list<SearchTerm> $terms */
	private function __construct( public readonly array $terms ) {}

	/** Reads what was typed. A word that ends in `*` asks for everything that begins so. */
	public static function of( string $query ): self {
		$folded = Normaliser::fold( mb_substr( $query, 0, 500 ) );
		preg_match_all( '/[\p{L}\p{N}\p{M}]+(?:[._+\-][\p{L}\p{N}\p{M}]+)*@[\p{L}\p{N}\p{M}]+(?:[.\-][\p{L}\p{N}\p{M}]+)*|[\p{L}\p{N}\p{M}]+\*?/u', $folded, $found );
		$words = array_values( array_unique( $found[0] ) );
		$rare  = array_values( array_diff( $words, self::COMMON ) );
		$terms = array_map(
			static fn ( string $word ): SearchTerm => str_ends_with( $word, '*' ) ? new SearchTerm( substr( $word, 0, -1 ), true ) : new SearchTerm( $word, false ),
			array_slice( array() === $rare ? $words : $rare, 0, self::MAX_TERMS )
		);
		return new self( $terms );
	}

	/**
	 * The number that was typed and nothing else, `#1042` or `١٠٤٢`; null for any other text.
	 */
	public static function number( string $query ): ?int {
		return 1 === preg_match( '/^[#№\s]*(\d{1,18})\s*$/uD', Normaliser::fold( $query ), $found ) ? (int) $found[1] : null;
	}
}
