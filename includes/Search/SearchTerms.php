<?php
declare(strict_types=1);

namespace Sanad\Search;

use Sanad\Search\Query\QueryParser;
use Sanad\Search\Query\SearchOperator;

/**
 * What of a query is looked for in texts: terms that all have to be found in one text, and phrases
 * whose words have to follow one another there.
 *
 * Filters of the query are none of this, but that the words of a name after `from:` stand in every
 * text of its tickets.
 */
final class SearchTerms {

	/** More words than anybody looks for; keeps a pasted letter from becoming a query of hundreds of conditions. */
	private const MAX_TERMS = 8;

	/** Words that a phrase may have; the rest of a longer one is not looked at. */
	public const MAX_PHRASE = 20;

	/** Words that stand in most texts. Left out, unless nothing else was typed. Folded. */
	private const COMMON = array(
		'من', 'في', 'علي', 'الي', 'عن', 'ان', 'هذا', 'هذه', 'ما', 'لا', 'يا', 'هل', 'مع', 'قد', 'كان', 'او', 'ثم', 'التي', 'الذي',
		'the', 'a', 'an', 'and', 'or', 'of', 'to', 'in', 'on', 'is', 'it', 'for', 'my', 'i', 'you', 'with', 'at',
	);

	private const WORD = '/[\p{L}\p{N}\p{M}]+(?:[._+\-][\p{L}\p{N}\p{M}]+)*@[\p{L}\p{N}\p{M}]+(?:[.\-][\p{L}\p{N}\p{M}]+)*|[\p{L}\p{N}\p{M}]+\*?/u';

	/**
	 * @param list<SearchTerm>               $terms
	 * @param list<non-empty-list<string>>   $phrases Folded words of each.
	 */
	private function __construct(
		public readonly array $terms,
		public readonly array $phrases
	) {}

	/**
	 * Reads what was typed. A word that ends in `*` asks for everything that begins so.
	 *
	 * @param WordLists|null $lists What else is looked for beside a word; null for nothing.
	 */
	public static function of( string $query, ?WordLists $lists = null ): self {
		$words   = array();
		$exact   = array();
		$phrases = array();
		foreach ( QueryParser::parse( $query ) as $part ) {
			if ( $part->is_negated || ( null !== $part->operator && SearchOperator::From !== $part->operator ) ) {
				continue;
			}
			if ( $part->is_phrase && null === $part->operator ) {
				$phrase = array_slice( Words::in_order( $part->value ), 0, self::MAX_PHRASE );
				array_push( $exact, ...$phrase );
				if ( array() !== $phrase ) {
					$phrases[] = $phrase;
				}
			} else {
				preg_match_all( self::WORD, Normaliser::fold( $part->value ), $found );
				array_push( $words, ...$found[0] );
			}
		}
		$words = array_values( array_unique( $words ) );
		$rare  = array_values( array_diff( $words, self::COMMON ) );
		$terms = array_merge(
			array_map( SearchTerm::exact( ... ), self::telling( array_values( array_unique( $exact ) ) ) ),
			array_map( static fn ( string $word ): SearchTerm => self::term( $word, $lists ), array() === $rare && array() === $exact ? $words : $rare )
		);
		return new self( array_slice( $terms, 0, self::MAX_TERMS ), $phrases );
	}

	/**
	 * The number that was typed and nothing else, `#1042` or `١٠٤٢`; null for any other text.
	 */
	public static function number( string $query ): ?int {
		return 1 === preg_match( '/^[#№\s]*(\d{1,18})\s*$/uD', Normaliser::fold( $query ), $found ) ? (int) $found[1] : null;
	}

	private static function term( string $word, ?WordLists $lists ): SearchTerm {
		if ( str_ends_with( $word, '*' ) ) {
			return SearchTerm::beginning( substr( $word, 0, -1 ) );
		}
		$related = array_filter( $lists?->related( $word ) ?? array(), static fn ( string $entry ): bool => ! str_contains( $entry, ' ' ) );
		return SearchTerm::word( $word, array_values( $related ) );
	}

	/**
	 * The words of phrases that narrow the texts to be read: those that stand in most narrow nothing.
	 *
	 * @param list<string> $words
	 * @return list<string>
	 */
	private static function telling( array $words ): array {
		$rare = array_values( array_diff( $words, self::COMMON ) );
		return array() === $rare ? $words : $rare;
	}
}
