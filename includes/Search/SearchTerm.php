<?php
declare(strict_types=1);

namespace Sanad\Search;

/** One word that is looked for in the texts of tickets. */
final class SearchTerm {

	/**
	 * @param string                 $word     Folded.
	 * @param non-empty-list<string> $tokens   Stored tokens any of which is a match, or their beginnings.
	 * @param bool                   $prefix   Whether it is only the beginning of a word.
	 * @param bool                   $is_exact Whether other forms of the word do not count.
	 * @param list<string>           $related  Other folded words that count as well.
	 */
	private function __construct(
		public readonly string $word,
		private readonly array $tokens,
		public readonly bool $prefix,
		public readonly bool $is_exact,
		public readonly array $related
	) {}

	/**
	 * A word in any of its forms.
	 *
	 * @param string       $word    Folded.
	 * @param list<string> $related Folded words that count as well, such as a broken plural.
	 */
	public static function word( string $word, array $related = array() ): self {
		$tokens = array_merge( ...array_map( Tokens::for_query( ... ), array( $word, ...$related ) ) );
		return new self( $word, array_values( array_unique( $tokens ) ), false, false, $related );
	}

	/** A word in this very form. @param string $word Folded. */
	public static function exact( string $word ): self {
		return new self( $word, array( Tokens::exact( $word ) ), false, true, array() );
	}

	/** Any word that begins so. @param string $text Folded. */
	public static function beginning( string $text ): self {
		return new self( $text, Tokens::beginnings( $text ), true, false, array() );
	}

	/**
	 * LIKE patterns on the stored tokens, any of which is a match. ASCII letters and digits only
	 * besides the wildcards, so there is nothing to escape.
	 *
	 * @return non-empty-list<string>
	 */
	public function patterns(): array {
		$end = $this->prefix ? '%' : ' %';
		return array_map( static fn ( string $token ): string => "% {$token}{$end}", $this->tokens );
	}

	/** The term in the language of MATCH … AGAINST in boolean mode. */
	public function boolean(): string {
		$end = $this->prefix ? '*' : '';
		return '+(' . implode( ' ', array_map( static fn ( string $token ): string => $token . $end, $this->tokens ) ) . ')';
	}
}
